package nenpyo.evidence;

/**
 * A stretch of a document's text.
 *
 * @param start in UTF-16 units from 0, never within a code point
 * @param end exclusive, likewise
 */
public record Place(int start, int end) {
    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    /** The words that stand here. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
