package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Columns become rectangles that touch and never overlap. */
class ColumnRunsTest {
    private static final Ink INK = Ink.of("#2F5FD0");

    @Test
    void neighboursOfOneHeightAreOneRectangle() {
        assertThat(runs(new Node.Columns(10, 50, 2, Heights.of(4, 4, 0, 9, 0.1f), INK), 1)).containsExactly(
                new Node.Rect(10, 46, 4, 4, INK), new Node.Rect(16, 41, 2, 9, INK),
                new Node.Rect(18, 49, 2, 1, INK));
    }

    @Property
    void everyColumnStandsOnTheLineAsHighAsItIs(
            @ForAll @Size(max = 40) List<@FloatRange(max = 30) Float> heights,
            @ForAll @DoubleRange(min = -50, max = 50) double x,
            @ForAll @DoubleRange(min = 2, max = 5) double width,
            @ForAll @DoubleRange(min = 1, max = 3) double scale) {
        float[] all = new float[heights.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = heights.get(i);
        }
        Node.Columns columns = new Node.Columns(x, 60, width, Heights.of(all), INK);
        List<Node.Rect> runs = runs(columns, scale);
        double right = Double.NEGATIVE_INFINITY;
        for (Node.Rect run : runs) {
            assertThat(run.x()).isGreaterThanOrEqualTo(right - 1e-9);
            right = run.x() + run.width();
        }
        for (int i = 0; i < all.length; i++) {
            double middle = x + (i + 0.5) * width;
            double height = runs.stream()
                    .filter(run -> run.x() <= middle && middle < run.x() + run.width())
                    .mapToDouble(Node.Rect::height)
                    .sum();
            assertThat(height > 0).isEqualTo(all[i] > 0);
            assertThat(Math.abs(height - all[i])).isLessThanOrEqualTo(1 / scale);
        }
        assertThat(Box.of(columns).bottom()).isEqualTo(60);
        assertThat(Box.of(columns).height()).isEqualTo(columns.heights().greatest());
    }

    private static List<Node.Rect> runs(Node.Columns columns, double scale) {
        List<Node.Rect> runs = new ArrayList<>();
        ColumnRuns.of(columns, new PixelGrid(scale), runs::add);
        return runs;
    }
}
