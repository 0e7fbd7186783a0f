package nenpyo.io;

/**
 * How much of a file is read before it is refused; each name is the first argument of the refusal.
 *
 * @param fileBytes of the whole file
 * @param nestingDepth of objects and arrays in one another
 * @param stringChars of one JSON string, UTF-16 units
 * @param nameChars of a field's name, UTF-16 units
 * @param numberChars of a number as written
 * @param itemChars of all texts together in one event, lane or source, or in one unknown field at the top,
 *     UTF-16 units
 * @param events in the file
 * @param lanes given in the file or made for events
 * @param sources in the file
 * @param problems kept; more are counted, and the file is not refused for them
 */
public record Limits(long fileBytes, int nestingDepth, int stringChars, int nameChars, int numberChars,
        int itemChars,
        int events, int lanes, int sources, int problems) {
    /** For any file a person may open. */
    public static final Limits STANDARD = new Limits(2L << 30, 64, 1 << 20, 1 << 12, 1000, 1 << 24, 5_000_000,
            10_000, 1_000_000, 10_000);
}
