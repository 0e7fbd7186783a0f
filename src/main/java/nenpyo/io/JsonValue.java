package nenpyo.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it is, for small files of our own; a timeline is never read into such. */
public sealed interface JsonValue {
    /** {@code null}. */
    JsonValue NULL = new Null();

    /** An object, its fields in order; unmodifiable. */
    record Fields(Map<String, JsonValue> values) implements JsonValue {
        /** {@code {}}. */
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** These with those of another put over them; what both have as objects is joined likewise. */
        public Fields overlaidBy(Fields other) {
            Map<String, JsonValue> joined = new LinkedHashMap<>(values);
            other.values.forEach((name, value) -> joined.merge(name, value,
                    (old, over) -> old instanceof Fields a && over instanceof Fields b
                            ? a.overlaidBy(b)
                            : over));
            return new Fields(joined);
        }
    }

    /** An array; unmodifiable. */
    record Items(List<JsonValue> values) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Text(String value) implements JsonValue {}

    /**
     * A number, kept in the characters it is written in.
     *
     * @param text as JSON has it
     */
    record Num(String text) implements JsonValue {
        /** A number that is no more precise than it needs to be: {@code 1} for 1.0. */
        public static Num of(double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("no number of JSON: " + value);
            }
            return new Num(value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value));
        }

        /** The nearest double, which may be infinite. */
        public double value() {
            return Double.parseDouble(text);
        }
    }

    record Bool(boolean value) implements JsonValue {}

    record Null() implements JsonValue {}
}
