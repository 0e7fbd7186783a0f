package nenpyo.export.svg;

/** Text and numbers as XML 1.0 takes them. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final double THOUSANDTH = 1000;

    private XmlText() {}

    /**
     * A text for an element or for an attribute in double quotes. What XML 1.0 (section 2.2) has no place for, such as a control
     * character or half a surrogate pair, becomes U+FFFD; a line break or tab, which nothing drawn has, becomes a space.
     */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF && !(c >= 0x7F && c <= 0x9F) || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
    }

    /** A number to a thousandth, without an exponent and without needless zeros. */
    static String number(double value) {
        long thousandths = Math.round(value * THOUSANDTH);
        String sign = thousandths < 0 ? "-" : "";
        long whole = Math.abs(thousandths) / 1000;
        String part = String.valueOf(1000 + Math.abs(thousandths) % 1000)
                .substring(1)
                .replaceFirst("0+$", "");
        return sign + whole + (part.isEmpty() ? "" : "." + part);
    }

    /** A value of {@code id}: a letter of ours, then the key, with what an XML name may not hold as its code in hex. */
    static String id(char kind, String key) {
        StringBuilder id = new StringBuilder().append(kind).append('-');
        key.codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-'
                    || c == '.') {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
