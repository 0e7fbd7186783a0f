package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import nenpyo.time.Bound;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusBarTest {
    private static final double DAY = 86_400;

    @TempDir
    private Path folder;

    private static Moment start(String date) throws Exception {
        return ((Bound.At) EdtfParser.parse(date).extent().earliest()).moment();
    }

    private static String says(WindowUnderTest window, String part) {
        return WindowUnderTest.onFx(() -> window.the("status-" + part, Label.class).getText());
    }

    private static StatusWording wording(String language) {
        return new StatusWording(Messages.in(Locale.of(language)));
    }

    private WindowUnderTest twoLanes() throws Exception {
        Datasets data = Datasets.empty()
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("x", "a", "2001-05", "出来事", "Event")
                .event("y", "a", null, "出来事", "Event")
                .event("z", "b", "2003", "出来事", "Event");
        return WindowUnderTest.of(data.opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000, 700);
    }

    @Test
    void countsWhatTheFilterShows() throws Exception {
        try (var window = twoLanes()) {
            assertThat(says(window, "counts")).isEqualTo("3 events in 2 lanes");
            window.act(() -> window.state().showOnly(window.state().timeline().lanes().get(1)));
            assertThat(says(window, "counts")).isEqualTo("1 of 3 events in 1 of 2 lanes");
        }
    }

    @Test
    void theWordsFollowTheFrameAndAreThenOfWhatIsShown() throws Exception {
        try (var window = twoLanes()) {
            ViewState state = window.state();
            Range late = new Range(start("2002"), start("2004"));
            StatusBar bar = window.the("status-bar", StatusBar.class);
            WindowUnderTest.onFx(() -> {
                state.setShown(state.timeline().lanes().getFirst(), false);
                window.stage().getScene().getRoot().layout();
                assertThat(window.the("status-counts", Label.class).getText())
                        .isEqualTo("3 events in 2 lanes");
                assertThat(bar.isSettled()).isFalse();
                state.showAllLanes();
                state.limit(late.from(), late.to());
                return true;
            });
            window.settle();
            assertThat(says(window, "counts")).isEqualTo("1 of 3 events in 2 of 2 lanes");
        }
    }

    @Test
    void saysTheDateUnderThePointerWhereItIs() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            assertThat(says(window, "pointer")).isEmpty();
            Range range = new Range(start("2015-04"), start("2015-07"));
            window.act(() -> window.state().show(range));
            double x = WindowUnderTest
                    .onFx(() -> window.projected().scale().x(range.from().plusSeconds(20.5 * DAY)));
            window.robot.moveTo(window.onScreen(x, 300));
            window.settle();
            assertThat(says(window, "pointer")).startsWith("21 Apr 2015")
                    .endsWith("21 April Heisei 27");
            assertThat(says(window, "range")).startsWith("1 Apr 2015").contains(" – 30 Jun 2015");

            window.wheel(x, 300, 0, 400, false);
            assertThat(says(window, "pointer")).contains("21 Apr 2015");
            window.robot.moveTo(window.onScreen(20, 300));
            window.settle();
            assertThat(says(window, "pointer")).isEmpty();
        }
    }

    @Test
    void saysTheDateOfTheSelectedEvent() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 800)) {
            assertThat(says(window, "selected")).isEmpty();
            window.act(() -> window.state().select("defense-ministers-2015"));
            assertThat(says(window, "selected")).isEqualTo("選択中: 2015年4月");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3600 | 5 Apr 2015 00:00 · 5 April Heisei 27",
        "86400 | 5 Apr 2015 · 5 April Heisei 27", "400000 | Apr 2015 · April Heisei 27",
        "20000000 | 2015 · Heisei 27", "40000000 | about 2020", "4000000000 | about 2000"})
    void aDateIsNoMoreExactThanAPx(double secondsPerPixel, String said) throws Exception {
        assertThat(wording("en").moment(start("2015-04-05"), secondsPerPixel)).isEqualTo(said);
    }

    @Test
    void aDateBeforeTheErasIsWesternOnly() throws Exception {
        assertThat(wording("ja").moment(start("1850-04"), DAY)).isEqualTo("1850年4月1日");
        assertThat(wording("ja").moment(start("2019-04"), DAY)).isEqualTo("2019年4月1日 · 平成31年4月1日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"33 | 1 px ≈ 33 s", "90 | 1 px ≈ 1.5 minutes",
        "3600 | 1 px ≈ 1 hour",
        "86400 | 1 px ≈ 1 day", "388800 | 1 px ≈ 4.5 days", "7889238 | 1 px ≈ 3 months",
        "31556952 | 1 px ≈ 1 year", "37868342400 | 1 px ≈ 1,200 years"})
    void theScaleIsSaidInItsOwnUnit(double secondsPerPixel, String said) {
        assertThat(wording("en").scale(secondsPerPixel)).isEqualTo(said);
    }
}
