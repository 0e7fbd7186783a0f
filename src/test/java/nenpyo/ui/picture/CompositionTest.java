package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nenpyo.export.raster.PixelSheet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** That pixels come to lie where they are said to; each pixel of the sheets tells its row and its column. */
class CompositionTest {
    private static final int ROWS = 3;

    private static PixelSheet sheet(int width) {
        PixelSheet sheet = new PixelSheet(width, ROWS + 1);
        Arrays.setAll(sheet.pixels(), i -> i / width * 1000 + i % width);
        return sheet;
    }

    @Property
    void aCopyBeginsAtItsColumnAndRow(@ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @IntRange(max = 80) int column, @ForAll @IntRange(max = 20) int beyond,
            @ForAll @IntRange(max = ROWS) int row) {
        int[] target = new int[width * (ROWS + 1 - row)];

        Composition.copy(sheet(column + width + beyond), column, row, target, width);

        for (int i = 0; i < target.length; i++) {
            assertThat(target[i]).isEqualTo((row + i / width) * 1000 + column + i % width);
        }
    }

    @Property
    void aStretchShowsThePixelThatLiesUnderEachMiddle(@ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(min = 1, max = 80) int count,
            @ForAll @DoubleRange(min = -30, max = 90) double start,
            @ForAll @DoubleRange(min = 0.3, max = 5) double enlarged) {
        int end = first + count;
        int[] target = new int[width * ROWS];

        Composition.stretch(sheet(end + 2), first, end, target, width, start, enlarged);

        for (int i = 0; i < target.length; i++) {
            double middle = start + (i % width + 0.5) / enlarged;
            double nearest = Math.clamp(middle, first + 0.5, end - 0.5);
            assertThat(target[i] - i / width * 1000 + 0.5).isCloseTo(nearest, within(0.5 + 1e-9));
        }
    }

    @Property
    void aWholeEnlargementShowsEveryColumnAsOften(@ForAll @IntRange(min = 1, max = 4) int enlarged,
            @ForAll @IntRange(max = 20) int from) {
        int width = 6 * enlarged;
        int[] target = new int[width * ROWS];

        Composition.stretch(sheet(from + 6), 0, from + 6, target, width, from, enlarged);

        for (int x = 0; x < width; x++) {
            assertThat(target[x]).isEqualTo(from + x / enlarged);
        }
    }
}
