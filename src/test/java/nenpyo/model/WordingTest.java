package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording both = texts("ja", "首脳会談", "en", "Summit");

    @Test
    void givesTheLanguageAskedFor() {
        assertThat(both.choose("en")).isEqualTo(new Wording.Choice("Summit", "en", false));
        assertThat(both.in("ja")).isEqualTo("首脳会談");
    }

    @Test
    void saysWhenItFellBack() {
        assertThat(texts("ja", "首脳会談").choose("en")).isEqualTo(new Wording.Choice("首脳会談", "ja", true));
    }

    @Test
    void fallsBackToTheDatasetsLanguageBeforeAnyOther() {
        assertThat(both.choose("fr").language()).isEqualTo("ja");
        assertThat(both.fallingBackTo("en").choose("fr"))
                .isEqualTo(new Wording.Choice("Summit", "en", true));
        assertThat(both.fallingBackTo("de").choose("fr").language()).isEqualTo("ja");
    }

    @Test
    void takesOneOfTheSamePrimarySubtagForTheLanguageItself() {
        Wording british = texts("fr", "Sommet", "en-GB", "Summit (British)");
        assertThat(british.choose("en")).isEqualTo(new Wording.Choice("Summit (British)", "en-GB", false));
        assertThat(both.choose("en-US")).isEqualTo(new Wording.Choice("Summit", "en", false));
        assertThat(texts("en-GB", "a", "en", "b", "en-US", "c").in("EN-us")).isEqualTo("c");
        assertThat(texts("en-GB", "a", "en", "b", "en-US", "c").in("en-AU")).isEqualTo("b");
    }

    @Test
    void doesNotCallAPlainTextForeign() {
        assertThat(Wording.of("NASA").choose("ja"))
                .isEqualTo(new Wording.Choice("NASA", Wording.UNDETERMINED, false));
    }

    @Test
    void takesABlankTextForNone() {
        Wording blank = texts("en", " ", "ja", "首脳会談");
        assertThat(blank.has("en")).isFalse();
        assertThat(blank.choose("en").language()).isEqualTo("ja");
        assertThat(texts("en", "").isEmpty()).isTrue();
        assertThat(blank.texts()).containsKey("en");
    }

    @Test
    void isEmptyWithoutTexts() {
        assertThat(Wording.EMPTY.isEmpty()).isTrue();
        assertThat(Wording.EMPTY.choose("en")).isEqualTo(new Wording.Choice("", Wording.UNDETERMINED, false));
    }

    @Test
    void equalsByTextsAlone() {
        assertThat(both.fallingBackTo("en")).isEqualTo(both).hasSameHashCodeAs(both);
        assertThat(both).isNotEqualTo(Wording.of("Summit"));
    }

    private static Wording texts(String... tagsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < tagsAndTexts.length; i += 2) {
            texts.put(tagsAndTexts[i], tagsAndTexts[i + 1]);
        }
        return Wording.of(texts);
    }
}
