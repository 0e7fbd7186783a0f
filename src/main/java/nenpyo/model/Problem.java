package nenpyo.model;

import java.util.List;

/**
 * Something wrong in a file: what, where, and with which particulars. Holds no sentence in any language; the
 * messages are made elsewhere, from the key {@code problem.<KEY>} and the arguments.
 *
 * @param arguments in the order that {@link Key} states, unmodifiable
 * @param jsonPath such as {@code $.events[3].date}; {@code $} for the whole file
 * @param line 1-based; 0 where no place can be named
 * @param column 1-based, in UTF-16 units; 0 where no place can be named
 */
public record Problem(Key key, List<String> arguments, String jsonPath, int line, int column,
        Severity severity) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem as severe as its key usually is. */
    public static Problem of(Key key, String jsonPath, int line, int column, String... arguments) {
        return new Problem(key, List.of(arguments), jsonPath, line, column, key.severity());
    }

    /** For a log or a debugger, in English. */
    @Override
    public String toString() {
        return severity + " " + key + arguments + " at " + jsonPath + " (line " + line + ", column " + column
                + ")";
    }

    /** How much is lost. */
    public enum Severity {
        /** Mended without loss. */
        NOTE,
        /** A value was not used; the rest was. */
        WARNING,
        /** The file was not opened. */
        REFUSAL
    }

    /** What is wrong; the arguments follow each name. */
    public enum Key {
        /** Field name; the first value was used. */
        DUPLICATE_FIELD(Severity.WARNING),
        /**
         * What was expected, what is there; each one of text, texts, number, object, array, boolean, null.
         */
        WRONG_TYPE(Severity.WARNING),
        /** The name of a field that is needed. */
        MISSING_FIELD(Severity.WARNING),
        /** The id that was derived instead. */
        MISSING_ID(Severity.NOTE),
        /** The id, the one it was given instead. */
        DUPLICATE_ID(Severity.WARNING),
        /** The lane's id, how many events name it; a lane was made. */
        UNKNOWN_LANE(Severity.WARNING),
        /** The source's id, how many excerpts name it. */
        UNKNOWN_SOURCE(Severity.WARNING),
        /** The event's id, how many links name it. */
        UNKNOWN_EVENT(Severity.WARNING),
        /**
         * The text, the 1-based position in code points, the text that was probably meant or an empty one.
         */
        UNREADABLE_DATE(Severity.WARNING),
        /** The value, the one used instead. */
        BAD_IMPORTANCE(Severity.WARNING),
        /** The value; the theme chooses the colour. */
        BAD_COLOR(Severity.WARNING),
        /** The value; the excerpt counts as a mention. */
        UNKNOWN_ROLE(Severity.WARNING),
        /** The tag, which is no BCP 47 tag; the text was kept under it. */
        BAD_LANGUAGE(Severity.WARNING),
        /** None; half a surrogate pair became U+FFFD. */
        BAD_UNICODE(Severity.WARNING),
        /** The document's path; it is not read. */
        DOCUMENT_OUTSIDE(Severity.WARNING),
        /** The document's path. */
        DOCUMENT_ABSENT(Severity.WARNING),
        /** The document's path, the reason in the system's or a library's words. */
        DOCUMENT_UNREADABLE(Severity.WARNING),
        /** The document's path. */
        DOCUMENT_CHARSET(Severity.WARNING),
        /** The document's path. */
        DOCUMENT_CHANGED(Severity.WARNING),
        /** The document's path, the bound and its value such as {@code bytes 134217728}. */
        DOCUMENT_TOO_LARGE(Severity.WARNING),
        /** How many more problems there were than are kept. */
        MORE_PROBLEMS(Severity.NOTE),

        /** None. */
        EMPTY_FILE(Severity.REFUSAL),
        /** None; the file ends in the middle. */
        TRUNCATED(Severity.REFUSAL),
        /** The parser's words, in English. */
        NOT_JSON(Severity.REFUSAL),
        /** None; the bytes are no UTF-8. */
        NOT_UTF8(Severity.REFUSAL),
        /** What {@code format} says, or an empty text. */
        NOT_THIS_FORMAT(Severity.REFUSAL),
        /** What {@code version} says, or an empty text. */
        BAD_VERSION(Severity.REFUSAL),
        /** The file's version, the newest that can be read. */
        NEWER_VERSION(Severity.REFUSAL),
        /** The limit's name, its value. */
        LIMIT_EXCEEDED(Severity.REFUSAL);

        private final Severity severity;

        Key(Severity severity) {
            this.severity = severity;
        }

        /** How severe such a problem usually is. */
        public Severity severity() {
            return severity;
        }
    }
}
