package nenpyo.app.synthetic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nenpyo.model.Wording;

/** Something said in Japanese and English, with places for a subject, a place and a number. */
record Phrase(String ja, String en) {
    /** Filled in; the English begins with a capital. */
    Wording with(Phrase subject, Phrase place, int number) {
        String english = filled(en, subject.en, place.en, number);
        Map<String, String> texts = LinkedHashMap.newLinkedHashMap(2);
        texts.put("ja", filled(ja, subject.ja, place.ja, number));
        texts.put("en", english.substring(0, 1).toUpperCase(Locale.ROOT) + english.substring(1));
        return Wording.of(texts);
    }

    Wording wording() {
        Map<String, String> texts = LinkedHashMap.newLinkedHashMap(2);
        texts.put("ja", ja);
        texts.put("en", en);
        return Wording.of(texts);
    }

    private static String filled(String pattern, String subject, String place, int number) {
        return pattern.replace("{s}", subject)
                .replace("{p}", place)
                .replace("{n}", Integer.toString(number));
    }
}
