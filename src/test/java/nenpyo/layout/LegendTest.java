package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendTest {
    private static final Timeline ALL = Timelines.of("2021", "2010-03-04", "2012/2014", "2015/..", "/..",
            "[2016..2017]");

    @Test
    void explainsEveryFormInView() {
        assertThat(Scene.whole(ALL, Timelines.view(ALL, 1600, 700)).words(Role.LEGEND)).containsExactly(
                "時点(幅は日付の不確かさ)", "この間のある時", "期間", "確実な期間(薄い部分は可能性のある期間)", "2021年時点で継続中、以後は不明", "開始時期は不明");
    }

    @Test
    void explainsHowSureADateIsAndWhatASetIs() {
        assertThat(only("2010-03-04")).containsExactly("date, as wide as it is vague");
        assertThat(only("2010-03-04~")).containsExactly("date, as wide as it is vague", "approximate");
        assertThat(only("2010-03-04?")).containsExactly("date, as wide as it is vague", "uncertain");
        assertThat(only("2010-03-04%")).containsExactly("date, as wide as it is vague", "approximate",
                "uncertain");
        assertThat(only("2010-03-04/2014-05-06")).containsExactly("from–to");
        assertThat(only("2010/2014-05-06")).containsExactly("from–to", "certain; lighter, possible");
        assertThat(only("2010-03-04/2014-05-06?")).containsExactly("from–to", "uncertain");
        assertThat(only("[2010,2014]")).containsExactly("one of several dates");
        assertThat(only("{2010,2014~}")).containsExactly("approximate", "all of several dates");
    }

    private static List<String> only(String date) {
        Timeline timeline = Timelines.of("2021", date, "");
        View view = Timelines.view(timeline, 1600, 700)
                .withLanguage(LanguageChoice.EN)
                .withRange(Timelines.range("2009/2015"));
        return Scene.whole(timeline, view).words(Role.LEGEND);
    }

    @Test
    void explainsNoFormThatIsNotInView() {
        View view = Timelines.view(ALL, 1600, 700).withRange(Timelines.range("2010"));
        assertThat(Scene.whole(ALL, view).words(Role.LEGEND)).containsExactly("時点(幅は日付の不確かさ)");
        Timeline none = Timelines.of("2021", "");
        assertThat(Scene.whole(none, Timelines.view(none, 1600, 700)).words(Role.LEGEND)).isEmpty();
    }

    @Test
    void explainsNoLinksWhereNoneAreDrawn() {
        assertThat(Scene.whole(ALL, Timelines.view(ALL, 1600, 700)).words(Role.LEGEND))
                .doesNotContain("原文が述べるつながり");
    }

    /** Or else rows that grow with the room would move as a form comes into view. */
    @ParameterizedTest
    @ValueSource(doubles = {480, 640, 800, 1000, 1200})
    void keepsItsHeightWhateverIsInView(double width) {
        Projection projection = new Projection(TextMeasurer.bundled());
        for (LanguageChoice language : LanguageChoice.values()) {
            View view = Timelines.view(ALL, width, 700)
                    .withLanguage(language)
                    .withRange(Timelines.range("2010/2016"));
            Subject subject = Scene.arranger(ALL).arrange(view);
            View other = view.withRange(Timelines.range("1980/1986"));
            assertThat(projection.naturalHeight(subject, other))
                    .isEqualTo(projection.naturalHeight(subject, view));
            assertThat(projection.project(subject, other).plot())
                    .isEqualTo(projection.project(subject, view).plot());
        }
    }

    /** A year is a point at the coarse end of this octave and a span at its fine end. */
    @Test
    void keepsItsHeightThroughAnOctave() {
        Timeline timeline = Timelines.of("2021", "1900", "1950", "2020", "1960/1980", "1990/..", "/..");
        View any = Timelines.view(timeline, 620, 700).withLanguage(LanguageChoice.EN);
        double plot = Scene.arranger(timeline).plotWidth(any);
        double coarse = Math.scalb(1.0, 22);
        View wide = any.withRange(range(coarse * plot - 1));
        View narrow = any.withRange(range(coarse * 0.51 * plot));
        assertThat(Scene.of(timeline, wide).words(Role.LEGEND))
                .contains("date, as wide as it is vague")
                .doesNotContain("at some time within");
        assertThat(Scene.of(timeline, narrow).words(Role.LEGEND)).contains("at some time within");
        assertThat(Scene.of(timeline, narrow).projected().plot())
                .isEqualTo(Scene.of(timeline, wide).projected().plot());
    }

    /** Whatever comes into view within the octave, there is room for it. */
    @Test
    void keepsRoomForEveryFormOfTheOctave() {
        Timeline timeline = Timelines.of("2021", "1900", "1950", "2020", "1960/1980", "1990/..", "/..");
        for (int width = 480; width < 1300; width += 20) {
            View any = Timelines.view(timeline, width, 700).withLanguage(LanguageChoice.EN);
            double coarse = Math.scalb(1.0, 22) * Scene.arranger(timeline).plotWidth(any);
            for (double share : new double[]{0.51, 0.99}) {
                Scene scene = Scene.whole(timeline, any.withRange(range(coarse * share)));
                assertThat(scene.texts().stream().filter(p -> p.in(Role.LEGEND)))
                        .isNotEmpty()
                        .allMatch(p -> p.box().bottom() <= scene.view().height());
            }
        }
    }

    @Test
    void fitsItsWordsToANarrowSurface() {
        View view = Timelines.view(ALL, 400, 700).withLanguage(LanguageChoice.EN);
        Scene scene = Scene.whole(ALL, view);
        assertThat(scene.texts().stream().filter(p -> p.in(Role.LEGEND)))
                .allMatch(p -> p.box().left() >= 0 && p.box().right() <= 400);
    }

    private static Range range(double seconds) {
        return new Range(Timelines.end("2021").plusSeconds(-seconds), Timelines.end("2021"));
    }
}
