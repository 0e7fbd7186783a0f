package nenpyo.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One object of JSON on one line, written member by member. What is no visible character, steers a terminal, is half a
 * surrogate pair or is not in the charset of the output is escaped: no text of somebody else's gets out raw, and none is
 * lost. (Jackson escapes either too little for that or all that is not ASCII.)
 */
final class JsonObject {
    private final StringBuilder json = new StringBuilder("{");
    private final CharsetEncoder encoder;

    /** @param charset of the output */
    JsonObject(Charset charset) {
        encoder = charset.newEncoder();
    }

    JsonObject put(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            json.append("null");
        } else {
            string(value);
        }
        return this;
    }

    /** A whole number, in all its digits. */
    JsonObject put(String name, BigInteger value) {
        name(name);
        json.append(value);
        return this;
    }

    /** A whole number. */
    JsonObject put(String name, long value) {
        return put(name, BigInteger.valueOf(value));
    }

    JsonObject put(String name, boolean value) {
        name(name);
        json.append(value);
        return this;
    }

    /** A score to four places, never rounded up to certainty; null where it is not known. */
    JsonObject putScore(String name, @Nullable Double value) {
        name(name);
        json.append(value == null
                ? "null"
                : BigDecimal.valueOf(value)
                        .setScale(4, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString());
        return this;
    }

    /** A number to a thousandth, finite. */
    JsonObject put(String name, double value) {
        name(name);
        json.append(number(value));
        return this;
    }

    /** A value that is JSON already; null for none. What it has in it of somebody else's is escaped like any text. */
    JsonObject putJson(String name, @Nullable String json) {
        name(name);
        characters(json == null ? "null" : json);
        return this;
    }

    /** Another object within this; null for none. */
    JsonObject put(String name, @Nullable JsonObject value) {
        name(name);
        json.append(value == null ? "null" : value.end());
        return this;
    }

    /** Objects in an array. */
    JsonObject put(String name, List<JsonObject> values) {
        name(name);
        json.append(values.stream().map(JsonObject::end).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    /** A list of texts. */
    JsonObject putTexts(String name, Collection<String> values) {
        name(name);
        json.append('[');
        int count = 0;
        for (String value : values) {
            json.append(count++ > 0 ? "," : "");
            string(value);
        }
        json.append(']');
        return this;
    }

    /** Numbers in an array, each to a thousandth. */
    JsonObject putNumbers(String name, List<Double> values) {
        name(name);
        json.append(values.stream().map(JsonObject::number).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    /** The whole object. */
    String end() {
        return json.append('}').toString();
    }

    private void name(String name) {
        json.append(json.length() > 1 ? "," : "");
        string(name);
        json.append(':');
    }

    private void string(String text) {
        json.append('"');
        characters(text.replace("\\", "\\\\").replace("\"", "\\\""));
        json.append('"');
    }

    /** Outside of its strings JSON has none of the characters that are escaped here. */
    private void characters(String text) {
        text.codePoints().forEach(c -> {
            if ((c >= ' ' && c <= '~') || (isVisible(c) && encoder.canEncode(Character.toString(c)))) {
                json.appendCodePoint(c);
            } else {
                escape(c);
            }
        });
    }

    private void escape(int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            json.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }

    /** Not so: controls, marks that turn the direction of writing, separators of lines, halves of pairs. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE ->
                false;
            default -> true;
        };
    }
}
