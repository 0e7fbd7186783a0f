package nenpyo.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a CSL date: an object of date parts, or of words, or an EDTF string. */
final class IssuedParser {
    private IssuedParser() {}

    /** The date as EDTF if it has parts, or else its own words; null if it says nothing. */
    static @Nullable String read(Fields fields, JsonInput json) throws RefusedException {
        if (json.at(JsonToken.VALUE_STRING)) {
            return json.string();
        }
        Fields date = fields.object();
        if (date == null) {
            return null;
        }
        String parts = null;
        String words = null;
        for (String name = date.next(); name != null; name = date.next()) {
            switch (name) {
                case "date-parts" -> parts = interval(date, json);
                case "literal", "raw" -> words = date.text();
                default -> json.skip();
            }
        }
        return parts == null ? words : parts;
    }

    private static @Nullable String interval(Fields date, JsonInput json) throws RefusedException {
        List<String> ends = date.list(() -> day(json));
        return ends.isEmpty() ? null : String.join("/", ends);
    }

    /** One or two of these make the date: a year, or a year and a month, or a day. */
    private static @Nullable String day(JsonInput json) throws RefusedException {
        if (!json.at(JsonToken.START_ARRAY)) {
            json.reportType("array");
            json.skip();
            return null;
        }
        StringBuilder text = new StringBuilder();
        while (json.advance() != JsonToken.END_ARRAY) {
            String part = part(json);
            if (part != null) {
                text.append(text.isEmpty() ? padded(part, 4) : "-" + padded(part, 2));
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    /** A number, which some programs write as a string. */
    private static @Nullable String part(JsonInput json) throws RefusedException {
        if (json.at(JsonToken.VALUE_STRING)) {
            return json.string();
        }
        if (json.at(JsonToken.VALUE_NUMBER_INT)) {
            return json.number();
        }
        json.reportType("number");
        json.skip();
        return null;
    }

    private static String padded(String number, int digits) {
        boolean negative = number.startsWith("-");
        String plain = negative ? number.substring(1) : number;
        return (negative ? "-" : "") + "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
