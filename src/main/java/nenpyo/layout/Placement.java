package nenpyo.layout;

/** Where a label stands to its mark. */
public enum Placement {
    RIGHT, LEFT, INSIDE
}
