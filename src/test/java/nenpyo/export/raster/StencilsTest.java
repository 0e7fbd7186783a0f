package nenpyo.export.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;
import nenpyo.export.Progress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is printed by a stencil is what Java2D paints of the same outline, for an icon within an eighth of a pixel. */
class StencilsTest {
    private static final int SIDE = 60;
    private static final Ink PAPER = Ink.of("#FFFFFF");
    /** Levels of 255 by which two ways to round a mixture of inks may differ. */
    private static final int ROUNDING = 2;

    @Property(tries = 200)
    void iconsAsTheirOutline(@ForAll @IntRange(min = -80, max = 240) int quarterX,
            @ForAll @IntRange(min = -80, max = 240) int quarterY,
            @ForAll @DoubleRange(min = 0.2, max = 3) double scale, @ForAll int argb) {
        Node.Icon icon = new Node.Icon(Icons.kind("dialogue"), quarterX / 4.0, quarterY / 4.0, scale,
                new Ink(argb));

        assertThat(greatestDifference(icon, icon.path())).isLessThanOrEqualTo(ROUNDING);
    }

    @Property(tries = 200)
    void roundedRectanglesAsTheirOutline(@ForAll @IntRange(min = -20, max = 60) int x,
            @ForAll @IntRange(min = -20, max = 60) int y, @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll @IntRange(min = 1, max = 70) int height,
            @ForAll @DoubleRange(min = 0.5, max = 12) double radius, @ForAll int argb) {
        Node.Rect rect = new Node.Rect(x, y, width, height, radius, new Ink(argb));

        assertThat(greatestDifference(painted(rect), filled(new RoundRectangle2D.Double(x, y, width, height,
                2 * radius, 2 * radius), rect.fill()))).isLessThanOrEqualTo(ROUNDING);
    }

    @Test
    void nothingBesideAClip() {
        Node.Icon icon = new Node.Icon(Icons.kind("summit"), 10, 10, 1, Ink.of("#000000"));
        Node clipped = new Node.Clip(14.4, 12.6, 6, 7, List.of(icon));

        assertThat(greatestDifference(clipped, new Node.Clip(14.4, 12.6, 6, 7, List.of(icon.path()))))
                .isLessThanOrEqualTo(ROUNDING);
        assertThat(painted(clipped)).isNotEqualTo(painted(icon));
    }

    @Test
    void anIconIsPaintedWithinAnEighthOfAPixel() {
        Ink ink = Ink.of("#205080");
        for (int i = 0; i < 16; i++) {
            double x = 20 + i / 16.0;
            double nearest = Math.round(x * 4) / 4.0;

            assertThat(painted(new Node.Icon(Icons.kind("visit"), x, 20, 1, ink)))
                    .isEqualTo(painted(new Node.Icon(Icons.kind("visit"), nearest, 20, 1, ink)));
        }
    }

    @Test
    void anIconTooLargeForAStencilIsPaintedAsItsOutline() {
        Outline vast = Outline.ofPathData("M0 0L60000 0L60000 60000Z");
        Node.Icon icon = new Node.Icon(vast, 10.3, 12.6, 1, Ink.of("#205080"));

        assertThat(painted(icon)).isEqualTo(painted(icon.path())).isNotEqualTo(painted(nothing()));
    }

    @Test
    void anEmptyIconLeavesNoInk() {
        assertThat(painted(new Node.Icon(new Outline(List.of()), 10, 10, 1, Ink.of("#205080"))))
                .isEqualTo(painted(nothing()));
    }

    @Test
    void nestedClipsNarrow() {
        Node.Icon icon = new Node.Icon(Icons.kind("summit"), 10, 10, 1, Ink.of("#000000"));
        Node inner = new Node.Clip(12, 12, 20, 6, List.of(icon));
        Node innerOfPath = new Node.Clip(12, 12, 20, 6, List.of(icon.path()));

        assertThat(greatestDifference(group(new Node.Clip(0, 0, 20, 60, List.of(inner)), icon),
                group(new Node.Clip(0, 0, 20, 60, List.of(innerOfPath)), icon.path())))
                .isLessThanOrEqualTo(ROUNDING);
    }

    private static Node nothing() {
        return group();
    }

    private static Node group(Node... nodes) {
        return Node.Group.of(Role.FIGURE, "group", List.of(nodes));
    }

    @Test
    void whatIsFarBesideTheSurfaceIsPassedOver() {
        assertThat(painted(new Node.Icon(Icons.kind("summit"), 1e12, -1e15, 1, Ink.of("#000000"))))
                .containsOnly(PAPER.argb());
        assertThat(painted(new Node.Rect(20, 1e15, 30, 10, 4, Ink.of("#000000")))).containsOnly(PAPER.argb());
    }

    private static int greatestDifference(Node one, Node other) {
        return greatestDifference(painted(one), painted(other));
    }

    private static int greatestDifference(int[] a, int[] b) {
        int greatest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < Integer.SIZE; shift += 8) {
                greatest = Math.max(greatest, Math.abs((a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF)));
            }
        }
        return greatest;
    }

    private static int[] painted(Node node) {
        PixelSheet sheet = new PixelSheet(SIDE, SIDE);
        sheet.paint(new Drawing(SIDE, SIDE, PAPER, Node.Group.of(Role.FIGURE, "figure", List.of(node))), 1,
                Progress.UNSEEN);
        return sheet.pixels();
    }

    /** The pixels of a shape that Java2D fills. */
    private static int[] filled(Shape shape, Ink ink) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(ink.argb(), true));
        graphics.fill(shape);
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
