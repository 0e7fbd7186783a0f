package nenpyo.model;

/** The colours of the surface. */
public enum Theme {
    LIGHT, DARK
}
