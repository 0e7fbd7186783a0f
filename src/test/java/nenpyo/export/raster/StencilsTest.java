package nenpyo.export.raster;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What is printed by a stencil is what Java2D paints of the same outline. */
class StencilsTest {
    private static final int SIDE = 60;
    private static final Ink PAPER = Ink.of("#FFFFFF");
    /** Levels of 255 by which two ways may differ to smooth an outline and to round a mixture of inks. */
    private static final int ROUNDING = 5;

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
        Outline outline = rounded(rect, Math.min(radius, width / 2.0), Math.min(radius, height / 2.0));

        assertThat(greatestDifference(rect, new Node.Path(outline, rect.fill(), null)))
                .isLessThanOrEqualTo(ROUNDING);
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
    void whatIsFarBesideTheSurfaceIsPassedOver() {
        assertThat(painted(new Node.Icon(Icons.kind("summit"), 1e12, -1e15, 1, Ink.of("#000000"))))
                .containsOnly(PAPER.argb());
    }

    private static int greatestDifference(Node one, Node other) {
        int[] a = painted(one);
        int[] b = painted(other);
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

    /** The outline of a rectangle whose corners are quarters of ellipses, as Java2D approximates them. */
    private static Outline rounded(Node.Rect rect, double across, double down) {
        double control = 4.0 / 3 * (Math.sqrt(2) - 1);
        double left = rect.x();
        double top = rect.y();
        double right = left + rect.width();
        double bottom = top + rect.height();
        double x = across * (1 - control);
        double y = down * (1 - control);
        return new Outline(List.of(new Outline.Piece.Move(left + across, top),
                new Outline.Piece.Line(right - across, top),
                new Outline.Piece.Curve(right - x, top, right, top + y, right, top + down),
                new Outline.Piece.Line(right, bottom - down),
                new Outline.Piece.Curve(right, bottom - y, right - x, bottom, right - across, bottom),
                new Outline.Piece.Line(left + across, bottom),
                new Outline.Piece.Curve(left + x, bottom, left, bottom - y, left, bottom - down),
                new Outline.Piece.Line(left, top + down),
                new Outline.Piece.Curve(left, top + y, left + x, top, left + across, top),
                new Outline.Piece.Close()));
    }
}
