package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;

/** Looks at an image of a drawing where its marks lie. */
public final class PixelMarks {
    /** How far a channel may be off. */
    private static final int STEPS = 3;
    /** How much of its colour a line of small text has somewhere, at the least. */
    private static final double TEXT_LEAST = 0.35;

    private PixelMarks() {}

    /**
     * Asserts that each rectangle has its colour in its middle, and each line of text some of its own, wherever nothing
     * lies over them; and that there is something of each to look at.
     */
    public static void assertShown(Drawing drawing, BufferedImage image, double scale) {
        List<Painted> all = RecordingPainter.record(drawing);
        for (int i = 0; i < all.size(); i++) {
            Painted painted = all.get(i);
            Box shown = painted.shown();
            if (shown.width() * scale < 4 || shown.height() * scale < 4 || isCovered(shown, all, i)) {
                continue;
            }
            switch (painted.mark()) {
                case Node.Rect rect when rect.fill().alpha() == 255 ->
                    assertThat(distance(rect.fill(), middle(shown, image, scale))).as(painted.toString())
                            .isLessThanOrEqualTo(STEPS);
                case Node.TextRun text when text.fill().alpha() == 255 && !text.text().isBlank()
                        && shown.equals(painted.box()) ->
                    assertInked(text, all.subList(0, i), shown, image, scale);
                default -> {
                    // Outlines and what runs in colour are compared as marks.
                }
            }
        }
    }

    private static boolean isCovered(Box box, List<Painted> all, int index) {
        Box around = new Box(box.left() - 3, box.top() - 3, box.right() + 3, box.bottom() + 3);
        return all.subList(index + 1, all.size())
                .stream()
                .anyMatch(later -> later.shown().overlaps(around)
                        || later.box().overlaps(around));
    }

    private static Ink middle(Box box, BufferedImage image, double scale) {
        return new Ink(image.getRGB((int) ((box.left() + box.right()) / 2 * scale),
                (int) ((box.top() + box.bottom()) / 2 * scale)));
    }

    private static void assertInked(Node.TextRun text, List<Painted> below, Box box, BufferedImage image,
            double scale) {
        boolean plain = below.stream()
                .filter(under -> under.shown().overlaps(box))
                .allMatch(under -> under.mark() instanceof Node.Rect rect && rect.fill().alpha() == 255
                        && under.shown().holds(box));
        Ink ground = below.stream()
                .filter(under -> under.shown().overlaps(box))
                .reduce((_, later) -> later)
                .map(under -> under.mark() instanceof Node.Rect rect ? rect.fill() : Ink.NONE)
                .orElse(Ink.NONE);
        int contrast = distance(text.fill(), ground);
        if (!plain || contrast < 60) {
            return;
        }
        int least = contrast;
        for (int y = (int) (box.top() * scale); y < Math.min(box.bottom() * scale, image.getHeight()); y++) {
            for (int x = (int) (box.left() * scale); x < Math.min(box.right() * scale,
                    image.getWidth()); x++) {
                least = Math.min(least, distance(text.fill(), new Ink(image.getRGB(x, y))));
            }
        }
        assertThat(least).as("the nearest to the colour of " + text)
                .isLessThan((int) (contrast * (1 - TEXT_LEAST)));
    }

    private static int distance(Ink one, Ink other) {
        return Math.max(Math.abs(one.red() - other.red()),
                Math.max(Math.abs(one.green() - other.green()), Math.abs(one.blue() - other.blue())));
    }
}
