package nenpyo.io.document;

import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param text its words; line breaks as {@code \n}, pages apart by a form feed
 * @param kind how it was taken
 * @param sha256 of the very bytes that were read, in lower-case hexadecimal digits
 * @param assumedCharset in which it was read although nothing in it says so, by the name people use; null where it is certain
 */
public record ReadDocument(String text, Kind kind, String sha256, @Nullable String assumedCharset) {
    /** What a document is, told by its first bytes rather than by its name. */
    public enum Kind {
        TEXT, HTML, PDF, EPUB
    }
}
