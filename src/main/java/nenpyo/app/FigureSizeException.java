package nenpyo.app;

/** Says that a figure cannot have the size that was asked for. */
public final class FigureSizeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final double width;
    private final double height;

    /** Why not. */
    public enum Reason {
        /** The lanes need more; the height is the least they do with, in px. */
        TOO_LOW,
        /** Wider than a figure may be at so many px per year; the width is the most, in px. */
        TOO_WIDE,
        /** On more sheets than a figure may take; the width is the most. */
        TOO_MANY_PAGES,
        /** More than can be painted; width and height are those asked for, in pixels. */
        TOO_LARGE
    }

    FigureSizeException(Reason reason, double width, double height) {
        super(reason + " " + width + " " + height);
        this.reason = reason;
        this.width = width;
        this.height = height;
    }

    public Reason reason() {
        return reason;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
