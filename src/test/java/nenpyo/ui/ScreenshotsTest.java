package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.app.ThemeChoice;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.time.Bound;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;

/** Takes the pictures to look at beside the mock-up. */
class ScreenshotsTest {
    @Test
    void japaneseLight() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1600, 990)) {
            window.act(() -> window.state().select("defense-ministers-2015"));
            window.screenshot("ja-light");
        }
    }

    @Test
    void englishDark() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1600, 990)) {
            window.act(() -> window.state().select("scwg-established"));
            window.screenshot("en-dark");
        }
    }

    /** What is switched while one looks stays where it was: the selection, the range, the lanes. */
    @Test
    void switchedLive() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1440, 900)) {
            window.act(() -> window.state().select("scwg-established"));
            var before = window.state().view();
            window.act(() -> window.window().memory().speak(LanguageChoice.BOTH));
            window.act(() -> window.window().memory().dress(ThemeChoice.DARK));
            window.act(() -> window.window().memory().count(new CalendarRows(true, true)));
            assertThat(window.state().view().range()).isEqualTo(before.range());
            assertThat(window.state().view().selected()).isEqualTo("scwg-established");
            window.screenshot("both-dark-fiscal");
        }
    }

    /** The picture of the README. */
    @Test
    void englishLight() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1600, 990)) {
            window.act(() -> window.state().select("scwg-established"));
            window.screenshot("en-light");
        }
    }

    @Test
    void oneLane() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1440, 900)) {
            window.act(() -> window.state().toggleOnly(window.state().timeline().lanes().get(1)));
            window.screenshot("one-lane");
        }
    }

    @Test
    void oneYear() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.DARK, 1440, 900)) {
            Range year = new Range(start("2015"), start("2016"));
            window.act(() -> window.state().show(year));
            window.screenshot("one-year");
        }
    }

    @Test
    void narrow() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 800)) {
            window.act(() -> window.state().select("dickinson-talks-2021"));
            window.screenshot("narrow-1000");
            assertThat(window.state().view().width()).isLessThan(1000);
        }
    }

    @Test
    void closeUp() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1440, 900)) {
            window.act(() -> {
                window.state().select("scwg-meetings");
                window.state()
                        .show(window.state()
                                .ranges()
                                .around(window.state().timeline().indexOf("scwg-established")));
            });
            window.screenshot("close-up");
        }
    }

    private static Moment start(String date) throws Exception {
        return ((Bound.At) EdtfParser.parse(date).extent().earliest()).moment();
    }
}
