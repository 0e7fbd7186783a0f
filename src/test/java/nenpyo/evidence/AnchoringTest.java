package nenpyo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import nenpyo.evidence.Anchor.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {
    private static final String TEXT = "2009年11月の日米首脳会談において、宇宙における協力の推進で一致した。"
            + "2013年3月に第1回の包括的対話を行い、宇宙における協力を確認した。";

    @Test
    void findsWhatStandsOnceVerbatim() {
        Anchor anchor = find(TEXT, "日米首脳会談において", null, null);

        assertThat(anchor.status()).isEqualTo(Status.FOUND);
        assertThat(anchor.places().getFirst().in(TEXT)).isEqualTo("日米首脳会談において");
        assertThat(anchor.differences()).isEmpty();
    }

    @Test
    void listsEveryPlaceOfWhatNothingTellsApart() {
        Anchor anchor = find(TEXT, "宇宙における協力", null, null);

        assertThat(anchor.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(anchor.places()).hasSize(2).allMatch(p -> p.in(TEXT).equals("宇宙における協力"));
        assertThat(find(TEXT, "宇宙における協力", "まるで別の", "言葉です").status()).isEqualTo(Status.AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({"において、,の推進,18", "を行い、,を確認,57", ",を確認した,57", "において、,,18", "お いて、,の推進で,18"})
    void letsTheContextDecide(String prefix, String suffix, int start) {
        Anchor anchor = find(TEXT, "宇宙における協力", prefix, suffix);

        assertThat(anchor.status()).isEqualTo(Status.FOUND);
        assertThat(anchor.places().getFirst().start()).isEqualTo(TEXT.indexOf("宇宙", start == 18 ? 0 : 40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"２００９年11月|2009年11月", "ＡＩ協力|AI 協力", "ﾊﾟﾈﾙ|パネル", "パネル|ハ\u309Aネル",
        "cooperation in space|coop-\\neration in  space", "cooperation|co\u00ADop\u00AD\\neration",
        "the “Alliance”|the \"Alliance\"", "協力、推進。|協力，推進．", "2015–2016|2015-2016",
        "日米首脳会談|日米\\n  首脳会談", "the United States|the\\nUnited\\tStates", "防衛省は|防衛《ぼうえい》省は",
        "日米防衛省は|日米｜防衛省《ぼうえいしょう》は", "協力を進める|協力[12]を進める", "協力を進める|協力(注1)を進める",
        "協力を進める|協力※１を進める", "協力を進める|協力³を進める", "10 km2 wide|10 km² wide", "협력을 한다|\u1112\u1167\u11B8력을 한다",
        "辻さん|辻\uDB40\uDD00さん", "a\u200Bb cd|ab cd"})
    void seesThroughTypesetting(String quoted, String there) {
        for (String[] pair : new String[][]{{quoted, there}, {there, quoted}}) {
            String passage = pair[1].replace("\\n", "\n").replace("\\t", "\t");
            String text = "これは前の文です。\n" + passage + "\n次の文です。";

            Anchor anchor = find(text, pair[0].replace("\\n", "\n").replace("\\t", "\t"), null, null);

            assertThat(anchor.status()).as(pair[0]).isEqualTo(Status.NORMALIZED);
            assertThat(anchor.differences()).isNotEmpty();
            assertThat(anchor.places().getFirst().in(text)).startsWith(passage.substring(0, 1))
                    .endsWith(passage.substring(passage.length() - 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2009年11月,2009年12月", "the rapist did it,therapist did", "re-sign,resign", "日本(など),日本",
        "𠮷野家,𠀋野家", "협력 한다,협력한다"})
    void takesNothingShortForWhatItIsNot(String quoted, String there) {
        assertThat(find("……" + there + "……", quoted, null, null).status()).isEqualTo(Status.MISSING);
    }

    @Test
    void saysWhatDiffersWordByWord() {
        Anchor anchor = find("It was agreed to advance security cooperation in space with Japan.",
                "agreed to promote security cooperation in outer space", null, null);

        assertThat(anchor.status()).isEqualTo(Status.MISSING);
        anchor = find(TEXT, "2013年4月に第1回の包括的な対話を行い", null, null);
        assertThat(anchor.status()).isEqualTo(Status.APPROXIMATE);
        assertThat(anchor.score()).isEqualTo(1 - 2 / 21.0);
        assertThat(anchor.places().getFirst().in(TEXT)).isEqualTo("2013年3月に第1回の包括的対話を行い");
        assertThat(anchor.differences()).containsExactly(new Difference("4", "3", 5, 5),
                new Difference("な", "", 15, 15));
    }

    @Test
    void neverTakesOneLookalikeForAnother() {
        String text = "第1回の会合を東京で開いて協議した。間の文。第2回の会合を東京で開いて協議した。";

        assertThat(find(text, "第3回の会合を東京で開いて協議した", null, null))
                .returns(Status.AMBIGUOUS, Anchor::status)
                .returns(2, a -> a.places().size());
        assertThat(find(text, "第3回の会合を東京で開いて協議した", "間の文。", null).places().getFirst().start())
                .isEqualTo(text.indexOf("第2回"));
    }

    @Test
    void doubtsAShortWordOutOfItsPlace() {
        assertThat(find("AIは別の話である。", "AI", "日米の", "分野での協力").status()).isEqualTo(Status.APPROXIMATE);
        assertThat(find("日米のAI分野での協力である。", "AI", "日米の", "分野での協力").status()).isEqualTo(Status.FOUND);
    }

    @Test
    void splitsNoCharacter() {
        assertThat(find("𠮷野と\uD842野", "\uDFB7野", null, null).status()).isEqualTo(Status.MISSING);
        assertThat(find("か\u3099っこう", "か", null, null).status()).isEqualTo(Status.MISSING);
        String text = "前置きとして𠮷野さんは𩸽を食べて𠮟られた。";
        Anchor anchor = find(text, "𠮷野さんは𩸽を食べる𠮟られた", null, null);
        assertThat(anchor.status()).isEqualTo(Status.APPROXIMATE);
        assertThat(anchor.places().getFirst().in(text)).isEqualTo("𠮷野さんは𩸽を食べて𠮟られた");
        assertThat(anchor.differences()).containsExactly(new Difference("る", "て", 11, 11));
    }

    @Test
    void knowsNothingAndEmptyTexts() {
        assertThat(find("", "何か", null, null)).isEqualTo(Anchor.MISSING);
        assertThat(find("何か", "", null, null)).isEqualTo(Anchor.MISSING);
        assertThat(find("何か", " \n", null, null)).isEqualTo(Anchor.MISSING);
        assertThat(find("何か", "[1]", null, null)).isEqualTo(Anchor.MISSING);
    }

    @Test
    void bearsAMillionPlaces() {
        Anchor anchor = find("の".repeat(1_000_000), "の", null, null);

        assertThat(anchor.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(anchor.places()).hasSize(Anchor.PLACES_MOST);
        assertThat(
                find("のは".repeat(500_000) + "が" + "のは".repeat(9), "の", "が", "は").places().getFirst().start())
                .isEqualTo(1_000_001);
    }

    @Test
    void givesUpWhenInterrupted() {
        DocumentText text = new DocumentText("何も".repeat(2000));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Anchoring.find(text,
                    new Quotation("この文はどこにも書かれていない", null, null)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Anchor find(String text, String exact, @Nullable String prefix, @Nullable String suffix) {
        return Anchoring.find(new DocumentText(text), new Quotation(exact, prefix, suffix));
    }
}
