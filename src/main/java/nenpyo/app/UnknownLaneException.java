package nenpyo.app;

import java.util.List;

/** Says that a lane was asked for that a timeline does not have, and which it has. */
public final class UnknownLaneException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String asked;
    private final String known;

    UnknownLaneException(List<String> asked, List<String> known) {
        super("no lane " + asked + " among " + known);
        this.asked = String.join(", ", asked);
        this.known = String.join(", ", known);
    }

    /** The ids that there are no lanes for. */
    public String asked() {
        return asked;
    }

    /** The ids of the lanes that there are; empty if there are none. */
    public String known() {
        return known;
    }
}
