package nenpyo.io;

import java.math.BigInteger;
import java.util.function.BooleanSupplier;
import nenpyo.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Walks through a JSON file token by token, and reports what is not as expected at its place. Every method
 * that reads a value starts at the value's first token and ends at its last.
 */
final class JsonInput {
    private final JsonParser parser;
    private final String file;
    private final Limits limits;
    private final Problems problems;
    private final BooleanSupplier escapes;
    private final Words words = new Words();
    private @Nullable RawJson record;
    private long spent;

    /** @param escapes whether there was any among what the parser has read so far */
    JsonInput(JsonParser parser, String file, Limits limits, Problems problems, BooleanSupplier escapes) {
        this.parser = parser;
        this.file = file;
        this.limits = limits;
        this.problems = problems;
        this.escapes = escapes;
    }

    Limits limits() {
        return limits;
    }

    /** Goes to the next token; null at the end of the file. */
    @Nullable
    JsonToken advance() throws RefusedException {
        JsonToken token = parser.nextToken();
        if (record != null && token != null) {
            spend(record.add(parser));
        }
        return token;
    }

    /** The current token. */
    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** The name of the field whose name or value this is at. */
    String name() {
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    /** The characters of a number. */
    String number() {
        return parser.getString();
    }

    /** What a number of one character says; −1 for any other. */
    int digit() {
        return parser.getStringLength() == 1
                ? parser.getStringCharacters()[parser.getStringOffset()] - '0'
                : -1;
    }

    BigInteger integer() {
        return new BigInteger(parser.getString());
    }

    /** The current string; half a surrogate pair is replaced and reported. */
    String string() throws RefusedException {
        return string(false);
    }

    /** As {@link #string}, of one that is likely to come again. */
    String word() throws RefusedException {
        return string(true);
    }

    private String string(boolean isWord) throws RefusedException {
        char[] chars = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        spend(length + 1);
        String text = isWord ? words.of(chars, start, length) : new String(chars, start, length);
        // UTF-8 cannot say half a pair: an escape alone can.
        if (!escapes.getAsBoolean() || !Unicode.hasSurrogate(chars, start, length)) {
            return text;
        }
        String sound = Unicode.sound(text);
        if (!sound.equals(text)) {
            report(Problem.Key.BAD_UNICODE);
        }
        return sound;
    }

    /** The current value, likely to come again, if it is a string; otherwise reports, passes over it and gives null. */
    @Nullable
    String wordOrNull() throws RefusedException {
        if (at(JsonToken.VALUE_STRING)) {
            return word();
        }
        passWrong("text");
        return null;
    }

    /** The current value if it is a string; otherwise reports, passes over it and gives null. */
    @Nullable
    String text() throws RefusedException {
        if (at(JsonToken.VALUE_STRING)) {
            return string();
        }
        passWrong("text");
        return null;
    }

    /**
     * The fields of the current value if it is an object; otherwise reports, passes over it and gives null.
     */
    @Nullable
    Fields object() throws RefusedException {
        if (at(JsonToken.START_OBJECT)) {
            return new Fields(this);
        }
        passWrong("object");
        return null;
    }

    private void passWrong(String expected) throws RefusedException {
        reportType(expected);
        skip();
    }

    /** Passes over the current value. */
    void skip() throws RefusedException {
        int depth = 0;
        do {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
        } while (depth > 0 && advance() != null);
    }

    /**
     * The current value as it is written but for space; empty within a record, which holds the value anyway.
     */
    String raw() throws RefusedException {
        if (record != null) {
            skip();
            return "";
        }
        startRecord();
        skip();
        return endRecord();
    }

    /** Starts to write down what is read, from the current token on. */
    void startRecord() throws RefusedException {
        record = new RawJson();
        spend(record.add(parser));
    }

    /** What was read since the start of the record, up to the current token. */
    String endRecord() {
        String raw = record == null ? "" : record.text();
        record = null;
        return raw;
    }

    /** Begins an event, a lane or anything else whose size is limited as a whole. */
    void beginItem() {
        spent = 0;
    }

    void spend(int chars) throws RefusedException {
        spent += chars;
        if (spent > limits.itemChars()) {
            throw exceeded("itemChars", limits.itemChars());
        }
    }

    /** Where the current value is, or the object or array that has just ended. */
    Position here() {
        return at(parser.currentTokenLocation());
    }

    TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    /** The path of the current value, at another place in the file. */
    Position at(TokenStreamLocation location) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = at(JsonToken.START_OBJECT) || at(JsonToken.START_ARRAY);
        return new Position(JsonPath.of(inside ? context.getParent() : context), location.getLineNr(),
                location.getColumnNr());
    }

    void report(Problem.Key key, String... arguments) {
        problems.add(here().problem(key, arguments));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** Reports that the current value is not of the type expected. */
    void reportType(String expected) {
        report(Problem.Key.WRONG_TYPE, expected, type());
    }

    RefusedException refused(Problem.Key key, String... arguments) {
        return refused(here(), key, arguments);
    }

    RefusedException refused(Position at, Problem.Key key, String... arguments) {
        return new RefusedException(file, at.problem(key, arguments));
    }

    RefusedException exceeded(String limit, long value) {
        return refused(Problem.Key.LIMIT_EXCEEDED, limit, Long.toString(value));
    }

    private String type() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }
}
