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
    private static final int UNTOUCHED = -1;

    private static PixelSheet sheet(int width) {
        PixelSheet sheet = new PixelSheet(width, ROWS + 1);
        Arrays.setAll(sheet.pixels(), i -> i / width * 1000 + i % width);
        return sheet;
    }

    private static int[] target(int width) {
        int[] target = new int[width * (ROWS + 1)];
        Arrays.fill(target, UNTOUCHED);
        return target;
    }

    @Property
    void aMoveCopiesWhatBeginsAtItsStart(@ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @DoubleRange(max = 1) double fixedShare, @ForAll @IntRange(max = 80) int beyond,
            @ForAll @DoubleRange(max = 1) double startShare) {
        int fixed = (int) (fixedShare * width);
        int start = fixed + (int) (startShare * beyond);
        int[] target = target(width);

        Composition.move(sheet(width + beyond), target, width, ROWS, fixed, start);

        for (int i = 0; i < target.length; i++) {
            int x = i % width;
            int column = x < fixed ? x : start + x - fixed;
            assertThat(target[i]).isEqualTo(i / width < ROWS ? i / width * 1000 + column : UNTOUCHED);
        }
    }

    @Property
    void aStretchShowsThePixelThatLiesUnderEachMiddle(@ForAll @IntRange(min = 1, max = 60) int width,
            @ForAll @DoubleRange(max = 1) double fixedShare, @ForAll @IntRange(min = 1, max = 80) int across,
            @ForAll @DoubleRange(min = -30, max = 90) double start,
            @ForAll @DoubleRange(min = 0.3, max = 5) double enlarged) {
        int fixed = (int) (fixedShare * Math.min(width, across - 1));
        int[] target = target(width);

        Composition.stretch(sheet(across), across, target, width, ROWS, fixed, start, enlarged);

        for (int i = 0; i < target.length; i++) {
            int x = i % width;
            if (i / width == ROWS) {
                assertThat(target[i]).isEqualTo(UNTOUCHED);
            } else if (x < fixed) {
                assertThat(target[i] - i / width * 1000).as("fixed").isEqualTo(x);
            } else {
                double middle = start + (x - fixed + 0.5) / enlarged;
                double nearest = Math.clamp(middle, fixed + 0.5, across - 0.5);
                assertThat(target[i] - i / width * 1000 + 0.5).isCloseTo(nearest, within(0.5 + 1e-9));
            }
        }
    }

    @Property
    void aWholeEnlargementShowsEveryColumnAsOften(@ForAll @IntRange(min = 1, max = 4) int enlarged,
            @ForAll @IntRange(max = 9) int fixed, @ForAll @IntRange(max = 20) int from) {
        int width = fixed + 6 * enlarged;
        int[] target = target(width);

        Composition.stretch(sheet(fixed + from + 6), fixed + from + 6, target, width, ROWS, fixed,
                fixed + from, enlarged);

        for (int x = fixed; x < width; x++) {
            assertThat(target[x]).isEqualTo(fixed + from + (x - fixed) / enlarged);
        }
    }

    @Property
    void rowsAreCopiedWhole(@ForAll @IntRange(max = ROWS) int first, @ForAll @IntRange(max = ROWS) int more) {
        int end = Math.min(ROWS, first + more);
        int[] target = target(7);

        Composition.rows(sheet(7), target, first, end);

        for (int i = 0; i < target.length; i++) {
            int y = i / 7;
            assertThat(target[i]).isEqualTo(y >= first && y < end ? y * 1000 + i % 7 : UNTOUCHED);
        }
    }
}
