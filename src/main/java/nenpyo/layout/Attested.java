package nenpyo.layout;

import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.time.Bound;
import nenpyo.time.Edtf;
import nenpyo.time.Moment;

/**
 * When a timeline's sources say what they say. A year is a whole year here as everywhere: {@code asOf} 2021 attests up to
 * the end of 2021 and is itself all of 2021.
 *
 * @param beginning the first moment of the timeline, from which an open start is drawn as attested
 * @param from the first moment of {@code asOf}
 * @param to the first moment after it
 */
record Attested(Moment beginning, Moment from, Moment to) {
    /** What a timeline attests; without {@code asOf}, up to its last dated moment. */
    static Attested by(Timeline timeline) {
        Range range = timeline.range() == null ? ViewLimits.WITHOUT_DATES : timeline.range();
        Moment first = range.from();
        Moment last = range.to();
        Edtf asOf = timeline.asOf();
        if (asOf != null && asOf.extent().earliest() instanceof Bound.At from
                && asOf.extent().latest() instanceof Bound.At to) {
            return new Attested(first, from.moment(), to.moment());
        }
        return new Attested(first, last, last);
    }
}
