package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.drawing.Contrast;
import nenpyo.drawing.Ink;
import nenpyo.model.Theme;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever colours a dataset gives its lanes, marks are seen and words are read. */
class PaletteTest {
    private static final double SEEN = 3;
    private static final double READ = 4.5;

    @Property
    void marksStandOutFromTheirLane(@ForAll Theme theme, @ForAll("colours") String colour) {
        Palette.LaneInks inks = Palette.of(theme).lane(colour);
        assertThat(Contrast.ratio(inks.mark(), inks.wash())).isGreaterThanOrEqualTo(SEEN);
        assertThat(Contrast.ratio(inks.ongoing(), inks.wash())).isGreaterThanOrEqualTo(SEEN);
    }

    @Property
    void wordsAreReadWhereverTheyStand(@ForAll Theme theme, @ForAll("colours") String colour) {
        Palette palette = Palette.of(theme);
        Palette.LaneInks inks = palette.lane(colour);
        assertThat(Contrast.ratio(palette.text(), inks.wash())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(palette.muted(), inks.wash())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(inks.onMark(), inks.mark())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(inks.onOngoing(), inks.ongoing())).isGreaterThanOrEqualTo(READ);
    }

    /** The fill of a span is quiet, but its edges have the ink of marks, which the first property holds. */
    @Property
    void aSpanIsQuieterThanAMark(@ForAll Theme theme, @ForAll("colours") String colour) {
        Palette.LaneInks inks = Palette.of(theme).lane(colour);
        assertThat(Contrast.ratio(inks.soft(), inks.wash()))
                .isLessThan(Contrast.ratio(inks.mark(), inks.wash()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theThemeItselfIsReadable(Theme theme) {
        Palette palette = Palette.of(theme);
        assertThat(Contrast.ratio(palette.text(), palette.background())).isGreaterThanOrEqualTo(7);
        assertThat(Contrast.ratio(palette.muted(), palette.background())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(palette.accent(), palette.background())).isGreaterThanOrEqualTo(SEEN);
        Palette.LaneInks neutral = palette.lane(null);
        assertThat(Contrast.ratio(neutral.mark(), neutral.wash())).isGreaterThanOrEqualTo(SEEN);
    }

    @Provide
    Arbitrary<String> colours() {
        return Arbitraries.oneOf(
                Arbitraries.of("#2F5FD0", "#00786A", "#B4530E", "#000000", "#FFFFFF", "#808080", "#FFFF00",
                        "#0000FF",
                        "#FF0000", "#00FF00", "#F7E017", "#111111", "#EEEEEE"),
                Arbitraries.integers().between(0, 0xFFFFFF).map(rgb -> new Ink(rgb).hex()));
    }
}
