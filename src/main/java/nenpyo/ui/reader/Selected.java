package nenpyo.ui.reader;

/**
 * What is selected of a text, and where the caret is.
 *
 * @param anchor where selecting began, in UTF-16 units
 * @param caret where it ended; before the anchor where it went backwards
 */
record Selected(int anchor, int caret) {
    static Selected at(int offset) {
        return new Selected(offset, offset);
    }

    int from() {
        return Math.min(anchor, caret);
    }

    int to() {
        return Math.max(anchor, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    /** This with the caret elsewhere. */
    Selected to(int offset) {
        return new Selected(anchor, offset);
    }
}
