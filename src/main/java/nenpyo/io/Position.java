package nenpyo.io;

import nenpyo.model.Problem;

/**
 * A place in a JSON file.
 *
 * @param path such as {@code $.events[3].date}
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
record Position(String path, int line, int column) {
    /** The whole file, at its start. */
    static final Position WHOLE = new Position("$", 1, 1);

    private static final int SHOWN_CHARS = 200;

    /** A problem at this place; long arguments are cut, since they are shown and not used. */
    Problem problem(Problem.Key key, String... arguments) {
        String[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = cut(shown[i]);
        }
        return Problem.of(key, path, line, column, shown);
    }

    /** The text, or so much of it as is shown. */
    static String cut(String text) {
        if (text.length() <= SHOWN_CHARS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN_CHARS - 1)) ? SHOWN_CHARS - 1 : SHOWN_CHARS;
        return text.substring(0, end) + "…";
    }
}
