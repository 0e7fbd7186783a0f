package nenpyo.io.document;

/**
 * How much of a document is read before it is refused.
 *
 * @param bytes of the file
 * @param chars of its text, UTF-16 units, also of what an archive holds
 * @param pages of a PDF
 * @param depth of elements within one another
 * @param seconds that reading may take
 * @param pageSeconds that one page of a PDF may take
 */
public record DocumentBounds(long bytes, int chars, int pages, int depth, int seconds, int pageSeconds) {
    /** What a part of a document that is packed may be unpacked, in bytes: a packed kilobyte may hold a megabyte. */
    long unpacked() {
        return bytes * 2;
    }

    /** For any book a person may cite. */
    public static final DocumentBounds STANDARD = new DocumentBounds(128L << 20, 96 << 20, 10_000, 10_000,
            60, 10);
}
