package nenpyo.time;

/** A date that can stand alone, as the end of an interval, or in a set. */
public sealed interface PlainDate extends Edtf permits CalendarDate, SubYear, LongYear {
    /** The first moment that may be meant. */
    Moment start();

    /** The first moment after all that may be meant. */
    Moment end();

    /** How sure each of its parts is. */
    Qualification qualification();

    /** What it counts in as it is written, whether or not all of its digits are given: {@code 156X-12} counts months. */
    Precision unit();

    @Override
    default Extent extent() {
        return Extent.within(start(), end());
    }

    @Override
    default Qualifier qualifier() {
        return qualification().all();
    }
}
