package nenpyo.app;

/** Says that two dates bound no range of time to show. */
public final class RangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String date;

    /** Why not. */
    public enum Reason {
        /** The date that the range is to begin with has no known beginning. */
        NO_BEGINNING,
        /** The date that the range is to end with has no known end. */
        NO_END,
        /** The range would end before it begins. */
        BACKWARDS
    }

    /** @param date the one at fault, in EDTF */
    RangeException(Reason reason, String date) {
        super(reason + " " + date);
        this.reason = reason;
        this.date = date;
    }

    public Reason reason() {
        return reason;
    }

    public String date() {
        return date;
    }
}
