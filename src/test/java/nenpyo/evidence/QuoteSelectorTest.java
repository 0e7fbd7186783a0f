package nenpyo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import nenpyo.evidence.Anchor.Status;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteSelectorTest {
    private static @Nullable Quotation at(String text, int start, int end) {
        return QuoteSelector.of(new DocumentText(text), new Place(start, end));
    }

    @Test
    void whatStandsOnceNeedsNoContext() {
        assertThat(at("日米首脳会談において一致した。", 0, 6)).isEqualTo(new Quotation("日米首脳会談", null, null));
    }

    @Test
    void theContextIsAsShortAsTellsThePlaceApart() {
        String text = "第1回の対話で合意した。第2回の対話で確認した。第1回の会合で確認した。";
        assertThat(at(text, 4, 6)).isEqualTo(new Quotation("対話", null, "で合"));
        assertThat(at(text, 16, 18)).isEqualTo(new Quotation("対話", null, "で確"));
        assertThat(at("甲は対話。乙は対話。", 2, 4)).isEqualTo(new Quotation("対話", "甲は", null));
        assertThat(at("AxB AxC DxC", 5, 6)).isEqualTo(new Quotation("x", "A", "C"));
    }

    @Test
    void whiteSpaceAtTheEndsAndHalvesOfCharactersAreLeftOut() {
        assertThat(at("前文 \n 首脳会談 \n次", 3, 11)).isEqualTo(new Quotation("首脳会談", null, null));
        assertThat(at("これはか\u3099くです", 3, 4)).isEqualTo(new Quotation("か\u3099", null, null));
        assertThat(at("何か \n ", 2, 4)).isNull();
    }

    @Test
    void wordsThatNothingTellsApartAreRefused() {
        assertThat(at("あ".repeat(400), 150, 152)).isNull();
        assertThat(at("あ".repeat(100), 98, 100)).isEqualTo(null);
    }

    /** The excerpt anchors as found, at the very place, and with a character less of context it does not. */
    @Property(tries = 300)
    void whatIsCopiedIsFoundAgainThereAndNowhereElse(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(min = 2, max = 9) int letters) {
        Random random = new Random(seed);
        String alphabet = "日米宇宙協力推進\n会談 a1、。Ａﾊか\u3099𠮷".substring(0, letters + random.nextInt(12));
        StringBuilder made = new StringBuilder();
        int[] points = alphabet.codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            made.appendCodePoint(points[random.nextInt(points.length)]);
        }
        String text = made.toString();
        DocumentText document = new DocumentText(text);
        int at = random.nextInt(text.length() - length);
        at = Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
        int end = at + length;
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        Place place = new Place(Math.min(at, end), end);
        Quotation quotation = QuoteSelector.of(document, place);
        if (quotation == null) {
            return;
        }
        Anchor anchor = Anchoring.find(document, quotation);
        assertThat(anchor.status()).isEqualTo(Status.FOUND);
        assertThat(anchor.place()).isEqualTo(QuoteSelector.trimmed(text, place));
        if (quotation.prefix() == null && quotation.suffix() == null) {
            assertThat(firstWhole(text, quotation.exact()))
                    .isEqualTo(Objects.requireNonNull(anchor.place()).start());
        }
    }

    /** Where words first stand that no combining sign behind them makes others. */
    private static int firstWhole(String text, String words) {
        int at = text.indexOf(words);
        while (!Anchoring.isWhole(text, at, at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }
}
