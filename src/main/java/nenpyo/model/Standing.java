package nenpyo.model;

/** What became of an excerpt that was looked up in its document; or that an event has none. */
public enum Standing {
    FOUND("found"), NORMALIZED("normalized"), APPROXIMATE("approximate"), AMBIGUOUS("ambiguous"),
    MISSING("missing"), NO_DOCUMENT("no-document"),
    /** The event has no excerpt. */
    UNQUOTED("no-excerpt");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The word for programs, the same in every language. */
    public String word() {
        return word;
    }
}
