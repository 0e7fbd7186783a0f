package nenpyo.io.document;

import java.util.concurrent.CancellationException;

/** What may still be taken of one document's text and of the time for it; lets a thread go that is interrupted. */
final class Budget {
    private static final long SECOND = 1_000_000_000L;

    private final DocumentBounds bounds;
    private final long deadline;
    private long pageDeadline;
    private int page;
    private long chars;

    Budget(DocumentBounds bounds) {
        this.bounds = bounds;
        this.deadline = System.nanoTime() + bounds.seconds() * SECOND;
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
        goOn();
    }

    /**
     * Looks at the time, and whether anybody still wants the text.
     *
     * @throws CancellationException if the thread was interrupted, as it stays
     */
    void goOn() throws Exceeded {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        long now = System.nanoTime();
        if (now - deadline > 0) {
            throw new Exceeded("seconds " + bounds.seconds());
        }
        if (page > 0 && now - pageDeadline > 0) {
            throw new Exceeded("pageSeconds " + bounds.pageSeconds() + " " + page);
        }
    }

    /** Begins a page, which has a time of its own. */
    void page(int number) {
        page = number;
        pageDeadline = System.nanoTime() + bounds.pageSeconds() * SECOND;
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

    /** So many bytes came out of something packed. */
    void unpacked(long bytes) throws Exceeded {
        if (bytes > bounds.unpacked()) {
            throw new Exceeded("unpackedBytes " + bounds.unpacked());
        }
        goOn();
    }

    /** Unchecked, since it must get out of the visitors of other people's trees. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(String bound) {
            super(bound, null, false, false);
        }

        /** The bound's name and value; of the time for a page also which page. */
        String bound() {
            return String.valueOf(getMessage());
        }
    }
}
