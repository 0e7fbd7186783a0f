package nenpyo.app;

/** Says that a figure cannot have the size that was asked for, and which it could. */
public final class FigureSizeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final double bound;

    /** Why not. */
    public enum Reason {
        /** The bound is the least height in px. */
        TOO_LOW,
        /** The bound is the most pixels in all. */
        TOO_LARGE
    }

    public FigureSizeException(Reason reason, double bound) {
        super(reason + " " + bound);
        this.reason = reason;
        this.bound = bound;
    }

    public Reason reason() {
        return reason;
    }

    public double bound() {
        return bound;
    }
}
