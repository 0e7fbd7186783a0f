package nenpyo.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.Anchoring;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Quotation;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.DifferenceRuns.Run;
import nenpyo.ui.evidence.DifferenceRuns.Said;
import org.junit.jupiter.api.Test;

class DifferenceRunsTest {
    private static Anchor find(String document, String exact) {
        return Anchoring.find(new DocumentText(document), new Quotation(exact, null, null));
    }

    @Test
    void tellsTheWordsOfEachApart() {
        String document = "Both sides agreed to deepen their cooperation in outer space.";
        Anchor anchor = find(document, "Both sides agreed to deepen the cooperation in outer space.");
        assertThat(anchor.status()).isEqualTo(Status.APPROXIMATE);
        List<Run> runs = DifferenceRuns.of(anchor, document);
        assertThat(runs).contains(new Run(Said.EXCERPT, "the"), new Run(Said.DOCUMENT, "their"));
        assertThat(new EvidenceWording(Messages.in(Locale.ENGLISH)).spoken(runs))
                .contains("[in the excerpt only: the] [in the document only: their]");
    }

    @Test
    void shortensWhatBothSayAndShowsBlanks() {
        String all = "あ".repeat(40) + "い";
        String document = all + "\n" + "う".repeat(40) + " " + "え".repeat(40);
        Anchor anchor = find(document, all + "う".repeat(40) + "え".repeat(40));
        assertThat(anchor.status()).isEqualTo(Status.NORMALIZED);
        assertThat(DifferenceRuns.of(anchor, document)).containsExactly(
                new Run(Said.BOTH, "…" + "あ".repeat(15) + "い"), new Run(Said.DOCUMENT, "↵"),
                new Run(Said.BOTH, "う".repeat(16) + "…" + "う".repeat(16)), new Run(Said.DOCUMENT, "␣"),
                new Run(Said.BOTH, "え".repeat(16) + "…"));
    }

    @Test
    void hasNothingToTellOfWhatIsFound() {
        assertThat(DifferenceRuns.of(find("合意した。", "合意した"), "合意した。")).isEmpty();
    }

    @Test
    void neverSaysThatAWeakMatchIsAllThere() {
        String exact = "あいうえおかきくけこさしすせそ".repeat(20);
        Anchor anchor = find(exact.replaceFirst("そあ", "そ！"), exact);
        EvidenceWording wording = new EvidenceWording(Messages.in(Locale.ENGLISH));
        assertThat(wording.name(anchor)).isEqualTo("Approximate, 99 % alike");
        assertThat(wording.sentence(anchor)).contains("Judge for yourself");
    }

    @Test
    void showsAPlaceAmongItsNeighboursWithoutCuttingACharacter() {
        String document = "一行目\n𠮷".repeat(3) + "両国は合意した。" + "𠮷野家".repeat(9);
        Anchor anchor = find(document, "両国は合意した");
        EvidenceWording wording = new EvidenceWording(Messages.in(Locale.ENGLISH));
        String place = wording.place(anchor.places().getFirst(), document);
        assertThat(place).startsWith("Line 4: ").contains("[両国は合意した]");
        assertThat(place.codePoints().filter(c -> c >= 0xD800 && c < 0xE000)).isEmpty();
        assertThat(place.chars().allMatch(c -> c != 0xFFFD)).isTrue();
    }
}
