package nenpyo.layout.page;

/**
 * A line of a page.
 *
 * @param start in UTF-16 units of the text
 * @param end exclusive; with the line break, where it has one
 * @param textEnd exclusive; without it
 * @param halves how high it is, with the room above it where a paragraph begins, in halves of a line
 */
public record Line(int start, int end, int textEnd, int halves) {
    /** A line without room above it. */
    static final int HALVES = 2;

    /** The room above it, in halves of a line. */
    public int above() {
        return halves - HALVES;
    }

    /** Whether a place of the text is on it; the end of the text is on the last one, which its page knows. */
    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
