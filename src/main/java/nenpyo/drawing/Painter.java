package nenpyo.drawing;

/**
 * The one door to a surface: a drawing is walked in order and each part handed to the painter, later ones over earlier
 * ones. A painter never gives its surface away.
 */
public interface Painter {
    /** A group begins; what follows up to its {@link #close} belongs to it. */
    default void open(Node.Group group) {}

    /** A group ends. */
    default void close(Node.Group group) {}

    void rect(Node.Rect rect);

    void path(Node.Path path);

    /** A shape that comes again and again; painted as its outline where a surface gains nothing from that. */
    default void icon(Node.Icon icon) {
        path(icon.path());
    }

    void text(Node.TextRun text);

    void gradient(Node.HorizontalGradient gradient);

    /** Lines of a hatch; {@link HatchLines} says which. */
    void hatch(Node.Hatch hatch);

    /** Columns on a line; {@link ColumnRuns} says where their edges lie. */
    void columns(Node.Columns columns);

    /** What follows shows only within the clip, up to the matching {@link #unclip}; clips nest. */
    void clip(Node.Clip clip);

    /** The last clip ends. */
    void unclip();
}
