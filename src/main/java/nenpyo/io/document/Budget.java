package nenpyo.io.document;

/** What may still be taken of one document's text and of the time for it. */
final class Budget {
    private final DocumentBounds bounds;
    private final long deadline;
    private long chars;

    Budget(DocumentBounds bounds) {
        this.bounds = bounds;
        this.deadline = System.nanoTime() + bounds.seconds() * 1_000_000_000L;
    }

    DocumentBounds bounds() {
        return bounds;
    }

    /** Takes so many characters, and looks at the time. */
    void take(long count) throws Exceeded {
        chars += count;
        if (chars > bounds.chars()) {
            throw new Exceeded("chars " + bounds.chars());
        }
        if (System.nanoTime() - deadline > 0) {
            throw new Exceeded("seconds " + bounds.seconds());
        }
    }

    void pages(int count) throws Exceeded {
        if (count > bounds.pages()) {
            throw new Exceeded("pages " + bounds.pages());
        }
    }

    void depth(int depth) throws Exceeded {
        if (depth > bounds.depth()) {
            throw new Exceeded("depth " + bounds.depth());
        }
    }

    /** Unchecked, since it must get out of the visitors of other people's trees. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(String bound) {
            super(bound, null, false, false);
        }

        /** The bound's name and value. */
        String bound() {
            return String.valueOf(getMessage());
        }
    }
}
