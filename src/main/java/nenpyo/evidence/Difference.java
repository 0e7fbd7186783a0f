package nenpyo.evidence;

/**
 * Where a quotation and a document say it otherwise, word by word.
 *
 * @param quoted the words of the quotation; empty where the document has more
 * @param there the words of the document; empty where the quotation has more
 * @param quotedAt where {@code quoted} begins in the quotation, in UTF-16 units
 * @param thereAt where {@code there} begins in the document's passage, in UTF-16 units from the passage's start
 */
public record Difference(String quoted, String there, int quotedAt, int thereAt) {}
