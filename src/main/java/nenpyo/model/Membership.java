package nenpyo.model;

/** How what is dated lies to a range of time. */
public enum Membership {
    /** It touches the range whatever its date may mean. */
    CERTAIN,
    /** It touches the range in some meaning of its date, and not in every one. */
    POSSIBLE,
    /** It does not touch the range. */
    OUT
}
