package nenpyo.evidence;

import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * The text of a source document, ready to be searched. Folded when that is first needed, which takes some tenths of a second
 * for 50 MB; the folded text is let go where memory is short. Safe on any thread.
 */
public final class DocumentText {
    private final String text;
    private final Form form;
    private final @Nullable String assumedCharset;
    private SoftReference<@Nullable FoldedText> folded = new SoftReference<>(null);

    /** How the text came out of its file. */
    public enum Form {
        /** As it was written. */
        WRITTEN,
        /** Out of markup: a paragraph a line. */
        PARAGRAPHS,
        /** Out of printed pages: a printed line a line. */
        PRINTED_LINES
    }

    /** A text as it was written. */
    public DocumentText(String text) {
        this(text, Form.WRITTEN);
    }

    public DocumentText(String text, Form form) {
        this(text, form, null);
    }

    /** @param assumedCharset in which it was read although nothing says so; null where it is certain */
    public DocumentText(String text, Form form, @Nullable String assumedCharset) {
        this.text = text;
        this.form = form;
        this.assumedCharset = assumedCharset;
    }

    /** The charset in which it was read although nothing in the document says so, by the name people use; null elsewhere. */
    public @Nullable String assumedCharset() {
        return assumedCharset;
    }

    /** How the text came out of its file. */
    public Form form() {
        return form;
    }

    /** The text as it was read. */
    public String text() {
        return text;
    }

    /** The text without what typesetting does to it. */
    synchronized FoldedText folded() {
        FoldedText known = folded.get();
        if (known == null) {
            known = Folding.fold(text);
            folded = new SoftReference<>(known);
        }
        return known;
    }
}
