package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class PixelGridTest {
    private static final Ink INK = Ink.of("#102030");

    @Property
    void putsEveryEdgeOnADevicePixel(@ForAll("scales") double scale,
            @ForAll @DoubleRange(min = -100, max = 3000) double x,
            @ForAll @DoubleRange(min = -100, max = 3000) double y,
            @ForAll @DoubleRange(max = 600) double width, @ForAll @DoubleRange(max = 60) double height) {
        Node.Rect rect = new PixelGrid(scale).snap(new Node.Rect(x, y, width, height, INK));
        for (double edge : new double[]{rect.x(), rect.y(), rect.x() + rect.width(),
            rect.y() + rect.height()}) {
            assertThat(edge * scale).isCloseTo(Math.rint(edge * scale), within(1e-6));
        }
        assertThat(rect.width() * scale).isGreaterThan(0.999);
        assertThat(rect.height() * scale).isGreaterThan(0.999);
        assertThat(rect.x()).isCloseTo(x, within(0.5001 / scale));
        assertThat(rect.width()).isCloseTo(width, within(1.0001 / scale));
    }

    /** A grid whose lines are one device pixel here and two there looks torn. */
    @Property
    void drawsALineOfOnePxAsThickEverywhere(@ForAll("scales") double scale,
            @ForAll @DoubleRange(min = 0, max = 3000) double at) {
        Node.Rect upright = new PixelGrid(scale).snap(new Node.Rect(at, 0, 1, 40, INK));
        Node.Rect level = new PixelGrid(scale).snap(new Node.Rect(0, at, 40, 1, INK));
        assertThat(upright.width() * scale).isCloseTo((double) Math.round(scale), within(1e-6));
        assertThat(level.height() * scale).isCloseTo((double) Math.round(scale), within(1e-6));
    }

    @Property
    void leavesNoGapBetweenNeighbours(@ForAll("scales") double scale,
            @ForAll @DoubleRange(min = 0, max = 500) double y,
            @ForAll @DoubleRange(min = 3, max = 300) double height) {
        PixelGrid grid = new PixelGrid(scale);
        Node.Rect upper = grid.snap(new Node.Rect(0, y, 10, height, INK));
        Node.Rect lower = grid.snap(new Node.Rect(0, y + height, 10, height, INK));
        assertThat(lower.y()).isCloseTo(upper.y() + upper.height(), within(1e-9));
    }

    @Provide
    Arbitrary<Double> scales() {
        return Arbitraries.of(1.0, 1.25, 1.5, 2.0, 3.0, 4.0);
    }
}
