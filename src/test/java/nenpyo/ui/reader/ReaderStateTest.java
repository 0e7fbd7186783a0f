package nenpyo.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nenpyo.drawing.Ink;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.evidence.Quotation;
import nenpyo.layout.page.Viewport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading without a window; this test's thread stands for that of the window. */
@Timeout(60)
class ReaderStateTest {
    private static final String TEXT = "前書き。\n" + "長い本文が続く。\n".repeat(3000) + "日米宇宙協力を推進する。\n"
            + "さらに続く。\n".repeat(500) + "日米サイバー協力を推進する。\n終わり。";
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final ReaderState state = new ReaderState(window::add, faults::add);

    @AfterEach
    void noFaults() {
        state.close();
        assertThat(faults).isEmpty();
    }

    private void settle() throws InterruptedException {
        while (!state.isSettled()) {
            Runnable news = window.poll(20, TimeUnit.SECONDS);
            Objects.requireNonNull(news, "nothing more is told").run();
        }
    }

    private static Passage passage(String event, String words) {
        int at = TEXT.indexOf(words);
        return new Passage(event, 0, Status.FOUND, new Place(at, at + words.length()), Ink.of("#2F5FD0"));
    }

    private static SourceText source(String text) {
        return new SourceText("s", "文書", "a.txt", new DocumentText(text),
                new Passages(List.of(passage("cyber", "サイバー協力"), passage("space", "宇宙協力"))));
    }

    private void open(String text) throws InterruptedException {
        state.open(source(text));
        settle();
    }

    private boolean isInView(String words) {
        Viewport view = Objects.requireNonNull(state.view());
        int at = TEXT.indexOf(words);
        return view.visible()
                .stream()
                .anyMatch(placed -> placed.line().start() <= at && at < placed.line().end());
    }

    private @Nullable String looked() {
        Passage current = state.current();
        return current == null ? null : current.event();
    }

    @Test
    void whatIsLookedAtComesIntoViewEvenIfTheTextComesLater() throws Exception {
        state.open(source(TEXT));
        assertThat(state.look("space", 0)).isTrue();
        assertThat(state.view()).isNull();
        settle();
        assertThat(isInView("宇宙協力")).isTrue();
        assertThat(state.look("nobody", 0)).isFalse();
        assertThat(looked()).isEqualTo("space");
    }

    @Test
    void passagesFollowUponEachOtherInTheOrderOfTheText() throws Exception {
        open(TEXT);
        assertThat(Objects.requireNonNull(state.neighbour(1)).event()).isEqualTo("space");
        assertThat(state.neighbour(-1)).isNull();
        state.look(Objects.requireNonNull(state.neighbour(1)));
        assertThat(Objects.requireNonNull(state.neighbour(1)).event()).isEqualTo("cyber");
        state.look("cyber", 0);
        assertThat(state.neighbour(1)).isNull();
        assertThat(Objects.requireNonNull(state.neighbour(-1)).event()).isEqualTo("space");
    }

    @Test
    void findsFromWhereOneReadsOnAndRoundTheEnd() throws Exception {
        open(TEXT);
        state.look("space", 0);
        state.find("推進する");
        settle();
        assertThat(state.finding().hits().count()).isEqualTo(2);
        assertThat(state.finding().current()).isEqualTo(0);
        state.finding().step(1);
        assertThat(isInView("サイバー協力")).isTrue();
        state.finding().step(1);
        assertThat(state.finding().current()).isEqualTo(0);
        state.finding().step(-1);
        assertThat(state.finding().current()).isEqualTo(1);
        state.find("終わり");
        state.find("前書き");
        settle();
        assertThat(state.finding().current()).as("the latest, found round the end").isEqualTo(0);
        assertThat(isInView("前書き")).isTrue();
        state.find("");
        assertThat(state.finding().hits().count()).isZero();
        assertThat(state.finding().place()).isNull();
    }

    @Test
    void aPassageBecomesAQuotation() throws Exception {
        open(TEXT);
        int at = TEXT.indexOf("協力を推進する", TEXT.indexOf("サイバー"));
        state.select(new Selected(at + 7, at));
        List<@Nullable Quotation> made = new ArrayList<>();
        state.quote(made::add);
        settle();
        assertThat(made).containsExactly(new Quotation("協力を推進する", "ー", null));
        assertThat(state.selectedWords()).isEqualTo("協力を推進する");
    }

    @Test
    void nothingIsSelectedWithinACharacter() throws Exception {
        open("か\u3099𠮷" + TEXT);
        state.select(new Selected(1, 3));
        assertThat(state.selected()).isEqualTo(new Selected(2, 4));
    }

    @Test
    void aFileThatChangesIsReadOnAtTheSamePlace() throws Exception {
        open(TEXT);
        state.look("space", 0);
        int reading = state.reading();
        state.open(new SourceText("s", "文書", "a.txt", Objects.requireNonNull(state.text()).document(),
                Passages.NONE));
        assertThat(state.isSettled()).as("only the passages have changed").isTrue();
        assertThat(state.reading()).isEqualTo(reading);
        assertThat(state.current()).isNull();
        open(TEXT + "付け足し。");
        assertThat(isInView("宇宙協力")).isTrue();
    }

    @Test
    void whatIsClosedIsForgotten() throws Exception {
        open(TEXT);
        state.select(new Selected(0, 3));
        state.leave();
        assertThat(state.text()).isNull();
        assertThat(state.view()).isNull();
        assertThat(state.selectedWords()).isEmpty();
    }

    @Test
    void passagesMayEncloseOneAnother() {
        Passage outer = passage("outer", "日米宇宙協力を推進する");
        Passage inner = passage("inner", "宇宙協力");
        Passages passages = new Passages(List.of(inner, outer));
        int at = inner.start();
        assertThat(passages.at(at)).isEqualTo(inner);
        assertThat(passages.at(at - 1)).isEqualTo(outer);
        assertThat(passages.within(inner.end(), inner.end() + 1)).containsExactly(outer);
        assertThat(passages.within(0, 10)).isEmpty();
    }

    @Test
    void clicksSelectWordsAndSentences() {
        String text = "前の文。日米宇宙協力を推進する。 Next one.";
        assertThat(Units.word(text, 5).in(text)).isEqualTo("日米宇宙協力");
        assertThat(Units.sentence(text, 6).in(text)).isEqualTo("日米宇宙協力を推進する。");
        assertThat(Units.sentence(text, text.length()).in(text)).isEqualTo("Next one.");
        assertThat(Units.word("", 0)).isEqualTo(new Place(0, 0));
        String endless = "あ".repeat(100_000) + "\uD800";
        assertThat(Units.word(endless, 50_000).end()).isGreaterThan(50_000);
        assertThat(Units.sentence(endless, endless.length()).end()).isEqualTo(endless.length());
    }
}
