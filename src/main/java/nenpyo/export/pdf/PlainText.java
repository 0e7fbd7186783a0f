package nenpyo.export.pdf;

/** Makes of any text one that may stand in a PDF's strings and in XML. */
final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text with lone surrogates and what is no character replaced, controls left out, line ends as spaces. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE) {
                plain.appendCodePoint(REPLACEMENT);
            } else if (!Character.isISOControl(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
