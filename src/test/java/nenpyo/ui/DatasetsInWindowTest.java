package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on datasets as they come: with problems, with almost nothing in them, with too much. Each leaves a picture. */
class DatasetsInWindowTest {
    @TempDir
    private Path folder;

    private WindowUnderTest window(Datasets data, LanguageChoice language, Theme theme) throws Exception {
        return WindowUnderTest.of(data.opened(folder), language, theme, 1000, 700);
    }

    private static Datasets onePair() {
        return Datasets.empty().lane("a", "甲", "First lane").lane("b", "乙", "Second lane");
    }

    @Test
    void problemsAreToldOnceAndWhatIsGoodIsShown() throws Exception {
        Datasets data = onePair().event("good", "a", "2001-02-03", "よい出来事", "Good event")
                .event("bad", "a", "last spring", "読めない日付", "Unreadable date")
                .event("good", "c", "2002", "重複", "Twice, in an unknown lane");
        try (var window = window(data, LanguageChoice.EN, Theme.LIGHT)) {
            assertThat(window.notice()).startsWith("Opened with 3 problems");
            assertThat(window.drawn(Role.EVENT)).contains("good", "bad");
            window.act(() -> window.state().select("bad"));
            assertThat(window.texts("detail-date")).containsExactly("Date not readable: last spring");
            window.screenshot("problems");
        }
    }

    @Test
    void noEvents() throws Exception {
        try (var window = window(onePair(), LanguageChoice.JA, Theme.LIGHT)) {
            assertThat(window.texts("lane-chip")).containsExactly("甲  0", "乙  0");
            assertThat(window.notice()).isEmpty();
            window.robot.write("+").write("0");
            window.settle();
            assertThat(window.texts("nothing-shown-why")).containsExactly("この年表には出来事がありません。");
            window.screenshot("no-events");
        }
    }

    @Test
    void nothingAtAll() throws Exception {
        Datasets nothing = Datasets.empty().top("\"description\": \"\"");
        try (var window = window(nothing, LanguageChoice.EN, Theme.DARK)) {
            assertThat(WindowUnderTest.<String>onFx(() -> window.stage().getTitle())).isEqualTo("Nenpyo");
            assertThat(window.texts("nothing-shown-why"))
                    .containsExactly("There are no events in this timeline.");
            window.screenshot("nothing-at-all");
        }
    }

    @Test
    void oneEvent() throws Exception {
        Datasets data = Datasets.empty()
                .lane("a", "甲", "Only lane")
                .event("one", "a", "2013-10", "ただ一つの出来事", "The only event");
        try (var window = window(data, LanguageChoice.EN, Theme.LIGHT)) {
            assertThat(window.drawn(Role.EVENT)).containsExactly("one");
            window.act(() -> window.state().select("one"));
            window.screenshot("one-event");
        }
    }

    @Test
    void oneDay() throws Exception {
        Datasets data = Datasets.empty()
                .lane("a", "甲", "Launch")
                .event("t0", "a", "1969-07-16T13:32:00Z", "打上げ", "Launch")
                .event("t1", "a", "1969-07-16T16:22:00Z", "月へ", "Trans-lunar injection")
                .event("t2", "a", "1969-07-16", "その日", "The day itself");
        try (var window = window(data, LanguageChoice.EN, Theme.LIGHT)) {
            window.screenshot("one-day");
            window.act(() -> window.state()
                    .show(window.state().ranges().zoomed(window.state().view().range(), 100, 0.45)));
            window.screenshot("one-day-close");
            assertThat(window.drawn(Role.EVENT)).isNotEmpty();
        }
    }

    @Test
    void onlyUndatedEvents() throws Exception {
        Datasets data = onePair();
        for (int i = 0; i < 9; i++) {
            data.event("u" + i, i % 3 == 0 ? "b" : "a", null, "日付のない出来事 " + i, "Undated event number " + i);
        }
        try (var window = window(data, LanguageChoice.JA, Theme.LIGHT)) {
            assertThat(window.drawn(Role.EVENT)).hasSizeGreaterThan(6);
            var box = window.box("u0");
            window.click(box.left() + 4, (box.top() + box.bottom()) / 2);
            assertThat(window.state().view().selected()).isEqualTo("u0");
            window.screenshot("only-undated");
        }
    }

    @Test
    void aThousandEvents() throws Exception {
        Datasets data = Datasets.empty();
        List<String> lanes = List.of("space", "cyber", "ai", "sea", "land", "air", "law", "budget");
        lanes.forEach(lane -> data.lane(lane, "領域" + lane, "Lane " + lane));
        for (int i = 0; i < 1000; i++) {
            data.event("e" + i, lanes.get(i * 7 % lanes.size()),
                    "%d-%02d".formatted(1950 + i * 37 % 75, 1 + i * 11 % 12), "出来事その" + i,
                    "Event number " + i);
        }
        try (var window = window(data, LanguageChoice.EN, Theme.DARK)) {
            window.screenshot("thousand");
            window.act(() -> {
                window.state().select("e500");
                window.state().show(window.state().ranges().around(500));
                window.state().show(window.state().ranges().zoomed(window.state().view().range(), 0.05, 0.5));
            });
            window.screenshot("thousand-close");
            assertThat(window.state().timeline().size()).isEqualTo(1000);
        }
    }

    @Test
    void longTexts() throws Exception {
        String ja = "とても長い題名の出来事がここにあり、窓の幅にも行の幅にもまったく収まらないので、どこかで切るか折り返すしかない";
        String en = "An event with a very long title that fits neither the row nor the pane and has to be cut or wrapped somewhere";
        Datasets data = Datasets.empty()
                .top("\"title\": {\"ja\": \"%s\", \"en\": \"%s\"}, \"asOf\": \"2020\"".formatted(ja, en))
                .lane("a", "とても長い名前のレーンで、見出しの欄に収まらない", "A lane with a name far too long for its column")
                .lane("b", "乙", "B")
                .event("x", "a", "2001", ja, en)
                .event("y", "a", "2019-12", ja, en)
                .event("z", "b", "2003/..", ja, en)
                .event("\"id\": \"w\", \"lane\": \"b\", \"kind\": \"Supercalifragilisticexpialidociousness\", \"date\": \"2010\","
                        + "\"title\": {\"en\": \"" + "Unbreakable".repeat(12)
                        + "\"}, \"actors\": [{\"en\": \"" + en + "\"}]");
        try (var window = window(data, LanguageChoice.EN, Theme.LIGHT)) {
            window.act(() -> window.state().select("w"));
            window.screenshot("long-texts");
        }
    }

    @Test
    void whereLanesChipsScrollTheFiltersAreShownInFull() throws Exception {
        Datasets data = manyLanes();
        for (LanguageChoice language : List.of(LanguageChoice.EN, LanguageChoice.JA)) {
            for (int width : List.of(1000, 1600)) {
                try (var window = WindowUnderTest.of(data.opened(folder), language, Theme.LIGHT, width,
                        700)) {
                    Region filter = window.the("status-filter", Region.class);
                    assertThat(filter.getWidth()).as("%s at %d px", language, width)
                            .isGreaterThanOrEqualTo(filter.prefWidth(-1));
                }
            }
        }
    }

    private static Datasets manyLanes() {
        Datasets data = Datasets.empty();
        for (int i = 0; i < 14; i++) {
            data.lane("l" + i, "レーン" + i, "Lane number " + i)
                    .event("e" + i, "l" + i, Integer.toString(1990 + i), "出来事" + i, "Event " + i);
        }
        return data;
    }

    @Test
    void manyLanesInTheSmallestWindow() throws Exception {
        Datasets data = manyLanes();
        try (var window = WindowUnderTest.of(data.opened(folder), LanguageChoice.EN, Theme.LIGHT, 760, 480)) {
            window.screenshot("smallest");
            assertThat(window.state().view().width()).isGreaterThan(300);
        }
    }

    @Test
    void aMissingLanguageIsSeenToBe() throws Exception {
        Datasets data = Datasets.empty()
                .top("\"title\": {\"ja\": \"日本語だけの年表\"}")
                .event("\"id\": \"x\", \"lane\": \"a\", \"date\": \"2001-05\", \"title\": {\"ja\": \"日本語だけの出来事\"},"
                        + "\"summary\": {\"ja\": \"日本語だけの要約。\"}, \"actors\": [{\"ja\": \"関係者\"}]");
        try (var window = window(data.lane("a", "甲", ""), LanguageChoice.EN, Theme.LIGHT)) {
            window.act(() -> window.state().select("x"));
            assertThat(window.texts("detail-title")).containsExactly("日本語だけの出来事");
            assertThat(window.texts("detail-hint")).containsOnly("in Japanese; there is no English text")
                    .isNotEmpty();
            window.screenshot("missing-language");
        }
    }

    @Test
    void bothLanguages() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.BOTH, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("cdpwg-established"));
            window.screenshot("both-languages");
            assertThat(window.texts("detail-title-other")).isNotEmpty();
        }
    }
}
