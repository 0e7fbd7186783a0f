package nenpyo.io.document;

/**
 * A document that was read.
 *
 * @param text its words; line breaks as {@code \n}, pages apart by a form feed
 * @param kind how it was taken
 * @param sha256 of the very bytes that were read, in lower-case hexadecimal digits
 */
public record ReadDocument(String text, Kind kind, String sha256) {
    /** What a document is, told by its first bytes rather than by its name. */
    public enum Kind {
        TEXT, HTML, PDF, EPUB
    }
}
