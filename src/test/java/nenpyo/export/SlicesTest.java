package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** That a drawing painted slice by slice is the drawing painted at once. */
class SlicesTest {
    /** Of 255: Java2D cuts curves at the edge of a slice, and smooths what remains a little otherwise. */
    private static final int ROUNDING = 48;

    @Provide
    Arbitrary<Drawing> drawings() {
        return RandomDrawings.any();
    }

    /** Grounds from side to side with anything between and over them: where there is one, no paper is painted. */
    @Provide
    Arbitrary<Drawing> grounds() {
        return Arbitraries.integers()
                .between((int) RandomDrawings.WIDTH, (int) RandomDrawings.WIDTH + 3)
                .flatMap(width -> Combinators.combine(RandomDrawings.any(), RandomDrawings.grounds(width),
                        RandomDrawings.grounds(width)).as((any, under, over) -> {
                            List<Node> nodes = new ArrayList<>(under);
                            nodes.add(any.root());
                            nodes.addAll(over);
                            return new Drawing(width, any.height(), any.background(),
                                    Node.Group.of(Role.FIGURE, "figure", nodes));
                        }));
    }

    /** As screens have them: with an odd width, a side is half a pixel. */
    @Provide
    Arbitrary<Double> screens() {
        return Arbitraries.of(1.0, 1.25, 1.5, 1.75, 2.0, 2.5);
    }

    @Property(tries = 120)
    void slicesOnAUsedSheetAreTheWhole(@ForAll @From("grounds") Drawing drawing,
            @ForAll @From("screens") double scale,
            @ForAll @IntRange(min = 7, max = 300) int slice) {
        slicesAreTheWhole(drawing, scale, slice);
    }

    /** Whose last pixel a clip does not reach though the sheet has it. */
    @Example
    void ofAWidthThatEndsWithinAPixelNothingIsLeftAsItWas() {
        Node ground = new Node.Rect(0, 0, 401, 20, Ink.of("#123456"));
        Node clipped = new Node.Clip(0, 0, 401, 20, List.of(ground));
        slicesAreTheWhole(
                new Drawing(401, 20, Ink.of("#FFFFFF"),
                        Node.Group.of(Role.FIGURE, "figure", List.of(clipped))),
                1.5, 300);
    }

    @Property(tries = 60)
    void slicesAreTheWhole(@ForAll @From("drawings") Drawing drawing,
            @ForAll @DoubleRange(min = 1, max = 2.5) double scale,
            @ForAll @IntRange(min = 7, max = 300) int slice) {
        int width = (int) Math.round(drawing.width() * scale);
        int height = (int) Math.round(drawing.height() * scale);
        PixelSheet atOnce = new PixelSheet(width, height);
        atOnce.paint(drawing, scale, Progress.UNSEEN);

        PixelSheet bySlices = new PixelSheet(width, height);
        Arrays.fill(bySlices.pixels(), 0xFF00FF00);
        SlicedDrawing sliced = new SlicedDrawing(drawing);
        for (int from = 0; from < width; from += slice) {
            bySlices.paint(sliced, scale, from, Math.min(width, from + slice));
        }
        assertSame(bySlices, atOnce);

        Arrays.fill(bySlices.pixels(), 0xFF00FF00);
        for (int from = 0; from < height; from += slice) {
            bySlices.paintRows(sliced, scale, from, Math.min(height, from + slice));
        }
        assertSame(bySlices, atOnce);
    }

    private static void assertSame(PixelSheet bySlices, PixelSheet atOnce) {
        int width = atOnce.width();
        for (int i = 0; i < atOnce.pixels().length; i++) {
            int off = difference(bySlices.pixels()[i], atOnce.pixels()[i]);
            if (off > ROUNDING) {
                assertThat(off).as("pixel %d, %d", i % width, i / width).isLessThanOrEqualTo(ROUNDING);
            }
        }
    }

    private static int difference(int one, int other) {
        int greatest = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            greatest = Math.max(greatest, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return greatest;
    }
}
