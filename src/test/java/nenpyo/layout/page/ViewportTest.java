package nenpyo.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Scrolling, where heights are only estimated. */
class ViewportTest {
    private static final double LINE = 26;
    private static final double HEIGHT = 400;

    private static String prose(int paragraphs, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append("日米宇宙協力、".repeat(random.nextInt(60))).append('\n');
        }
        return text.toString();
    }

    private static Viewport view(String text) {
        return new Viewport(new Page(PageIndex.of(text), 40, false), LINE, HEIGHT);
    }

    @Property(tries = 50)
    void whatIsScrolledDownIsScrolledUpAgain(@ForAll long seed,
            @ForAll @IntRange(min = 0, max = 300) int by) {
        Viewport view = view(prose(200, seed));
        view.scrollBy(700);
        List<Viewport.Placed> before = view.visible();
        view.scrollBy(by);
        assertThat(view.visible().getFirst().y()).isBetween(-LINE, LINE);
        view.scrollBy(-by);
        assertThat(view.visible()).isEqualTo(before);
    }

    /** Whatever the thumb of the scroll bar does meanwhile. */
    @Property(tries = 30)
    void linesFollowUponEachOtherWhileScrolling(@ForAll long seed) {
        Viewport view = view(prose(400, seed));
        int end = 0;
        for (int i = 0; i < 400; i++) {
            List<Viewport.Placed> visible = view.visible();
            for (int k = 1; k < visible.size(); k++) {
                assertThat(visible.get(k).line().start()).isEqualTo(visible.get(k - 1).line().end());
                assertThat(visible.get(k).y() - visible.get(k - 1).y()).isEqualTo(LINE);
            }
            assertThat(visible.getFirst().line().start()).isLessThanOrEqualTo(Math.max(end, 0));
            end = visible.getLast().line().end();
            view.scrollBy(HEIGHT - LINE);
        }
        assertThat(end).isEqualTo(view.page().index().text().length());
    }

    @Test
    void theEndsStop() {
        Viewport view = view(prose(50, 1));
        view.scrollBy(-500);
        assertThat(view.visible().getFirst()).isEqualTo(
                new Viewport.Placed(view.page().lineAt(0), Viewport.MARGIN));
        view.scrollToEnd();
        Viewport.Placed last = view.visible().getLast();
        assertThat(last.y() + LINE).isEqualTo(HEIGHT - Viewport.MARGIN);
        view.scrollBy(300);
        assertThat(view.visible().getLast()).isEqualTo(last);
        assertThat(view.position()).isEqualTo(view.range());
        // Where the heights of most blocks are still estimated.
        Viewport other = view(prose(5000, 1));
        other.scrollTo(other.range());
        assertThat(other.visible().getLast().line().end()).isEqualTo(other.page().index().text().length());
    }

    @Test
    void aTextThatFitsDoesNotScroll() {
        Viewport view = view("短い文。");
        view.scrollBy(200);
        assertThat(view.visible().getFirst().y()).isEqualTo(Viewport.MARGIN);
        assertThat(view.range()).isZero();
    }

    /** The window is made narrower and wider again, and the same line is read. */
    @Property(tries = 30)
    void thePlaceThatIsReadHolds(@ForAll long seed, @ForAll @IntRange(min = 8, max = 70) int measure) {
        String text = prose(300, seed);
        Viewport view = view(text);
        view.scrollBy(HEIGHT * 6);
        view.scrollBy(13);
        int start = view.start();
        view.fit(new Page(view.page().index(), measure, false), HEIGHT);
        assertThat(view.visible().getFirst().line().holds(start)).isTrue();
        view.fit(new Page(view.page().index(), 40, false), HEIGHT);
        assertThat(view.start()).isEqualTo(start);
    }

    @Test
    void whatIsSoughtComesIntoViewAndWhatIsThereStays() {
        String text = prose(3000, 5);
        Viewport view = view(text);
        int at = text.length() / 2;
        view.reveal(at, at + 10, 0);
        Viewport.Placed there = view.visible()
                .stream()
                .filter(placed -> placed.line().holds(at))
                .findFirst()
                .orElseThrow();
        assertThat(there.y()).isBetween(HEIGHT / 3 - 1, HEIGHT / 3 + 1);
        List<Viewport.Placed> before = view.visible();
        view.reveal(at, at + 20, 0);
        assertThat(view.visible()).isEqualTo(before);
        view.reveal(before.getFirst().line().start(), before.getFirst().line().start() + 1, 2 * LINE);
        assertThat(view.visible().getFirst().line().start())
                .as("not below what lies over the top")
                .isLessThan(before.getFirst().line().start());
    }

    /** The strip marks a place where the view would be said to be. */
    @Property(tries = 50)
    void placesAndSharesLeadToOneAnother(@ForAll long seed,
            @ForAll @IntRange(min = 0, max = 400) int paragraphs) {
        String text = prose(paragraphs, seed);
        Viewport view = view(text);
        view.scrollBy(900);
        int at = new Random(seed).nextInt(text.length() + 1);
        assertThat(view.offsetAt(view.share(at))).isBetween(at - 200, at + 200);
    }

    /** Scrolling on breaks each block once, and never the whole text. */
    @Test
    void aFrameBreaksOnlyWhatItShows() {
        String text = prose(20_000, 9);
        Viewport view = view(text);
        long before = view.page().linesBroken();
        for (int i = 0; i < 100; i++) {
            view.scrollBy(37);
            view.visible();
        }
        assertThat(view.page().linesBroken() - before).isLessThan(600);
    }
}
