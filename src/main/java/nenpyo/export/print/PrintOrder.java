package nenpyo.export.print;

/**
 * How something is to be printed.
 *
 * @param title what the list of jobs shows
 * @param copies from 1 to {@link #COPIES_MOST}
 */
public record PrintOrder(String title, int copies, PaperSides sides) {
    /** More are a mistake. */
    public static final int COPIES_MOST = 999;
    private static final int TITLE_MOST = 100;

    public PrintOrder {
        if (copies < 1 || copies > COPIES_MOST) {
            throw new IllegalArgumentException("no number of copies: " + copies);
        }
        title = title.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .limit(TITLE_MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
