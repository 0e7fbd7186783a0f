package nenpyo.time;

/** A date that can stand alone, as the end of an interval, or in a set. */
public sealed interface PlainDate extends Edtf permits CalendarDate, SubYear, LongYear {
    /** The first moment that may be meant. */
    Moment start();

    /** The first moment after all that may be meant. */
    Moment end();

    @Override
    default Extent extent() {
        return Extent.within(start(), end());
    }
}
