package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nenpyo.drawing.Contrast;
import nenpyo.drawing.Hues;
import nenpyo.drawing.Ink;
import nenpyo.model.Lane;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
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
        Palette.LaneInks inks = Palette.of(theme).lane(Ink.of(colour));
        assertThat(Contrast.ratio(inks.mark(), inks.wash())).isGreaterThanOrEqualTo(SEEN);
        assertThat(Contrast.ratio(inks.ongoing(), inks.wash())).isGreaterThanOrEqualTo(SEEN);
    }

    @Property
    void wordsAreReadWhereverTheyStand(@ForAll Theme theme, @ForAll("colours") String colour) {
        Palette palette = Palette.of(theme);
        Palette.LaneInks inks = palette.lane(Ink.of(colour));
        assertThat(Contrast.ratio(palette.text(), inks.wash())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(palette.muted(), inks.wash())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(inks.name(), inks.wash())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(inks.onMark(), inks.mark())).isGreaterThanOrEqualTo(READ);
        assertThat(Contrast.ratio(inks.onOngoing(), inks.ongoing())).isGreaterThanOrEqualTo(READ);
    }

    /** The fill of a span is quiet, but its edges have the ink of marks, which the first property holds. */
    @Property
    void aSpanIsQuieterThanAMark(@ForAll Theme theme, @ForAll("colours") String colour) {
        Palette.LaneInks inks = Palette.of(theme).lane(Ink.of(colour));
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
    }

    /** All that is drawn in a lane's colour has its hue. Near grey a hue is no more than the rounding of 8 bits. */
    @Property
    void everyVariantKeepsTheHue(@ForAll Theme theme, @ForAll("colours") String colour) {
        Ink base = Ink.of(colour);
        Palette.LaneInks inks = Palette.of(theme).lane(base);
        for (Ink variant : List.of(inks.mark(), inks.name())) {
            if (Hues.chroma(base) > 0.04 && Hues.chroma(variant) > 0.04) {
                assertThat(Hues.turn(base, variant)).as("%s in %s", variant.hex(), theme).isLessThan(8);
            }
        }
    }

    /** Marks of lanes that name no colour, as different as their places, also to those who see fewer colours. */
    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void lanesWithoutColourAreToldApart(Theme theme) {
        List<Ink> marks = marks(theme, LaneHues.count());
        for (Hues.Sight sight : Hues.Sight.values()) {
            for (int i = 0; i < marks.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(Hues.distance(marks.get(i), marks.get(j), sight))
                            .as("%s and %s, %s", marks.get(i).hex(), marks.get(j).hex(), sight)
                            .isGreaterThan(j == i - 1 ? 0.09 : 0.06);
                }
            }
        }
        assertThat(marks(theme, 3 * LaneHues.count())).doesNotHaveDuplicates();
    }

    private static List<Ink> marks(Theme theme, int count) {
        TimelineBuilder lanes = new TimelineBuilder();
        IntStream.range(0, count).forEach(i -> lanes.lane(Lane.named("lane " + i)));
        Timeline timeline = lanes.build();
        return IntStream.range(0, count)
                .mapToObj(i -> Palette.of(theme).lane(timeline, i).mark())
                .toList();
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
