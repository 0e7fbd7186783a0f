package nenpyo.io;

import java.util.HexFormat;
import tools.jackson.core.JsonParser;

/**
 * Writes JSON down as it is read: the same values, numbers in the same characters, without the space between
 * them.
 */
final class RawJson {
    private final StringBuilder text = new StringBuilder();
    private boolean separated = true;

    /** The text so far. */
    String text() {
        return text.toString();
    }

    /** Writes the parser's current token; gives how many characters that took. */
    int add(JsonParser parser) {
        int before = text.length();
        switch (parser.currentToken()) {
            case START_OBJECT -> open('{');
            case START_ARRAY -> open('[');
            case END_OBJECT -> close('}');
            case END_ARRAY -> close(']');
            case PROPERTY_NAME -> {
                separate();
                quote(parser.currentName(), text);
                text.append(':');
                separated = true;
            }
            case VALUE_STRING -> {
                separate();
                quote(parser.getString(), text);
            }
            default -> {
                separate();
                text.append(parser.getString());
            }
        }
        return text.length() - before;
    }

    /** A text as a JSON string. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2);
        quote(value, quoted);
        return quoted.toString();
    }

    private void open(char bracket) {
        separate();
        text.append(bracket);
        separated = true;
    }

    private void close(char bracket) {
        text.append(bracket);
        separated = false;
    }

    private void separate() {
        if (!separated) {
            text.append(',');
        }
        separated = false;
    }

    /** Half a surrogate pair stays an escape, so that it survives being stored as UTF-8. */
    private static void quote(String value, StringBuilder out) {
        out.append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Unicode.isSurrogate(c)) {
                        out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        out.append('"');
    }
}
