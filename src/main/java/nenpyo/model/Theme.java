package nenpyo.model;

/** The colours of the surface. */
public enum Theme {
    LIGHT, DARK,
    /** White and greys, for a printer: nothing filled that need not be, lanes told apart by patterns. */
    PRINT
}
