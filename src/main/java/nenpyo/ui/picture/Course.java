package nenpyo.ui.picture;

import nenpyo.model.Range;
import nenpyo.time.Moment;

/** Where a view goes, and so what of a panorama will be needed next. */
enum Course {
    /** Nobody knows where to. */
    REST, EARLIER, LATER,
    /** Soon less will be seen. */
    CLOSER,
    /** Soon more will be seen. */
    FARTHER;

    /** Of a view's length; less is none. */
    private static final double SLIGHT = 1e-9;

    /** In about so many frames a panorama is painted. */
    private static final double FRAMES_TO_PAINT = 5;
    private static final double ONWARD_MOST = 2.5;

    private static final double STRETCHED = 1.3;
    private static final double SHRUNK = 0.75;
    /** How much is painted beside a view at the most, on both sides together, in views. */
    static final double MOST_BESIDE = 3;

    /** With less room than this where a view goes, in views, more is painted. */
    private static final double LEAST = 0.6;

    /** The course from a range to another one. */
    static Course between(Range from, Range to) {
        double longer = to.seconds() / from.seconds() - 1;
        if (Math.abs(longer) > SLIGHT) {
            return longer < 0 ? CLOSER : FARTHER;
        }
        int order = to.from().compareTo(from.from());
        return order == 0 ? REST : order < 0 ? EARLIER : LATER;
    }

    /**
     * The range that a view which goes farther will have reached by the time it is painted, if it goes on like that.
     *
     * @param before the range a frame before, shorter than now
     */
    static Range onward(Range before, Range now) {
        double longer = now.seconds() / before.seconds();
        double more = Math.min(ONWARD_MOST, Math.pow(longer, FRAMES_TO_PAINT)) - 1;
        // The share of the view that lies before the moment that stays in its place.
        double kept = Math.clamp(
                before.from().secondsSince(now.from()) / (now.seconds() - before.seconds()), 0, 1);
        Moment from = now.from().plusSeconds(-kept * more * now.seconds());
        return new Range(from, from.plusSeconds((1 + more) * now.seconds()));
    }

    /**
     * Whether a panorama may be shown that much larger or smaller than it was painted, without a better one being made: while
     * the view comes closer or goes farther, nobody reads it.
     *
     * @param enlarged px of the view for one of the panorama
     */
    boolean isFine(double enlarged) {
        return switch (this) {
            case CLOSER, FARTHER -> enlarged <= STRETCHED && enlarged >= SHRUNK;
            case REST, EARLIER, LATER -> enlarged == 1;
        };
    }

    /** How much is to be painted beside the view. */
    Beside beside() {
        return switch (this) {
            case REST -> Beside.evenly(1);
            case EARLIER -> new Beside(2.5, 0.5);
            case LATER -> new Beside(0.5, 2.5);
            case CLOSER -> Beside.evenly(0.2);
            case FARTHER -> Beside.evenly(0.35);
        };
    }

    /** For how many times as long as it has used the processor, the painting leaves it to the frames. */
    int pause() {
        return switch (this) {
            case CLOSER, FARTHER -> 1;
            case REST, EARLIER, LATER -> 2;
        };
    }

    /** Whether so much room beside the view will do for a while. */
    boolean isEnough(Beside room) {
        return switch (this) {
            case REST -> room.left() >= LEAST && room.right() >= LEAST;
            case EARLIER -> room.left() >= LEAST;
            case LATER -> room.right() >= LEAST;
            case CLOSER, FARTHER -> true;
        };
    }
}
