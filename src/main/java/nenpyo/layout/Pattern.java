package nenpyo.layout;

/**
 * How the bars and marks of a lane are filled where colours cannot tell lanes apart. None of them slants: slanting lines are
 * for what lies beyond the sources' word.
 */
public enum Pattern {
    /** All of it, as where colours do the work. */
    SOLID,
    /** A light grey within an outline. */
    TINT,
    /** Thin lines along it. */
    LINES,
    /** Thin lines across it. */
    RUNGS,
    /** Rows of dots. */
    DOTS,
    /** One thick line through its middle. */
    CORE,
    /** Lines along and across it. */
    GRID,
    /** Rows of dashes. */
    DASHES,
    /** Two thick lines along its sides. */
    RAILS
}
