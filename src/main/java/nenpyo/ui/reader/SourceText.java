package nenpyo.ui.reader;

import nenpyo.evidence.DocumentText;

/**
 * A source's document, to be read.
 *
 * @param source the source's id
 * @param title the source's, for people
 * @param file where the document lies, as the dataset names it
 */
public record SourceText(String source, String title, String file, DocumentText document,
        Passages passages) {}
