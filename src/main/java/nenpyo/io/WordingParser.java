package nenpyo.io;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nenpyo.model.Problem;
import nenpyo.model.Wording;
import tools.jackson.core.JsonToken;

/** Reads a text in one or several languages: a string, or an object of strings by BCP 47 tag. */
final class WordingParser {
    private WordingParser() {}

    /** The current value, which is a string or an object. */
    static Wording read(JsonInput json) throws RefusedException {
        if (json.at(JsonToken.VALUE_STRING)) {
            return Wording.of(json.string());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Fields fields = new Fields(json);
        for (String tag = fields.next(); tag != null; tag = fields.next()) {
            checkTag(tag, json);
            String text = json.text();
            if (text != null) {
                texts.put(Unicode.sound(tag), text);
            }
        }
        return Wording.owning(texts);
    }

    /** Reports the name of the current field if it is no language tag. */
    static void checkTag(String tag, JsonInput json) {
        if (!tag.equals("ja") && !tag.equals("en") && !isWellFormed(tag)) {
            json.report(Problem.Key.BAD_LANGUAGE, tag);
        }
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}
