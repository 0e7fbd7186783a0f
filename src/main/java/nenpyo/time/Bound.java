package nenpyo.time;

/** One end of an extent: a moment, or the statement that there is none ("open") or that nobody says ("unknown"). */
public sealed interface Bound {
    /** The end goes on, {@code ..} in EDTF. */
    Bound OPEN = new Open();
    /** The end exists and is not known: nothing written in EDTF. */
    Bound UNKNOWN = new Unknown();

    /** An end at a moment. */
    record At(Moment moment) implements Bound {}

    /** No end. */
    record Open() implements Bound {}

    /** An end that is not known. */
    record Unknown() implements Bound {}
}
