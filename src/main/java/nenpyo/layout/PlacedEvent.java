package nenpyo.layout;

import nenpyo.drawing.Box;
import nenpyo.model.EventChunk;
import nenpyo.model.SetMembers;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An event where it is drawn.
 *
 * @param mark the attested part, at least as wide as the least mark
 * @param core the part of an interval's mark that is certainly covered, with what is too short beside it to be seen; of
 *     no width where there is none
 * @param reach the mark with what fades in and out
 * @param isVague whether the date lies somewhere within a span wide enough to be seen as one
 * @param label null where there is no room for one
 */
record PlacedEvent(LaneArrangement.Item item, LaneBand band, Box mark, Box core, Box reach, boolean isVague,
        @Nullable PlacedLabel label) {
    /** What is only possible is drawn from this width on, px. */
    private static final double POSSIBLE_WIDTH = 2;

    PlacedEvent withLabel(@Nullable PlacedLabel placed) {
        return new PlacedEvent(item, band, mark, core, reach, isVague, placed);
    }

    /** The part of the mark that a label may stand on, in a view: the core, or all of it where that is out of view. */
    Box ground(double left, double right) {
        if (!isCoreInView(left, right)) {
            return mark;
        }
        MarkSpan span = item.span();
        return new Box(Math.max(core.left(), mark.left() + Metrics.endWidth(span.start())), core.top(),
                Math.min(core.right(), mark.right() - Metrics.endWidth(span.end())), core.bottom());
    }

    /** Whether any of what an interval certainly covers lies between two px. */
    boolean isCoreInView(double left, double right) {
        return item.span().interval() && core.left() < Math.min(core.right(), right) && core.right() > left;
    }

    /** Whether one member of a set covers all between two px, so that of the set nothing else is seen there. */
    boolean isMemberAcross(double left, double right) {
        MarkSpan span = item.span();
        double scale = mark.width() / span.to().secondsSince(span.from());
        double leftSecond = (left - mark.left()) / scale;
        double rightSecond = (right - mark.left()) / scale;
        SetMembers members = span.members();
        for (int i = 0; i < members.size(); i++) {
            boolean begun = members.fromSecond(i) == EventChunk.NO_START
                    ? mark.left() <= left
                    : Moment.ofSecond(members.fromSecond(i)).secondsSince(span.from()) <= leftSecond;
            boolean lasting = members.toSecond(i) == EventChunk.NO_END
                    ? mark.right() >= right
                    : Moment.ofSecond(members.toSecond(i)).secondsSince(span.from()) >= rightSecond;
            if (begun && lasting) {
                return true;
            }
        }
        return false;
    }

    /** An event of a lane, its label not yet placed. */
    static PlacedEvent of(LaneArrangement.Item item, LaneBand band, TimeScale scale) {
        MarkSpan span = item.span();
        double left = scale.x(span.from());
        double right = scale.x(span.to());
        double missing = Metrics.leastWidth(span) - (right - left);
        if (missing > 0) {
            left -= missing / 2;
            right += missing / 2;
        }
        double middle = band.middle(item);
        double half = band.markHeight(span.interval() ? Metrics.BAR_HEIGHT : Metrics.MARK_HEIGHT) / 2;
        Box mark = new Box(left, middle - half, right, middle + half);
        Box core = missing > 0 ? mark : core(span, mark, scale);
        boolean vague = span.interval() ? core.isEmpty() : span.isWide(scale.secondsPerPixel());
        Box reach = new Box(left - (span.fadesIn() ? Metrics.FADE_IN : 0), mark.top(),
                right + (span.fadesOut() ? Metrics.FADE_OUT : 0), mark.bottom());
        return new PlacedEvent(item, band, mark, core, reach, vague, null);
    }

    private static Box core(MarkSpan span, Box mark, TimeScale scale) {
        if (!span.interval() || span.core().isEmpty()) {
            return new Box(mark.left(), mark.top(), mark.left(), mark.bottom());
        }
        double left = scale.x(span.core().from());
        double right = scale.x(span.core().to());
        return new Box(left - mark.left() < POSSIBLE_WIDTH ? mark.left() : left, mark.top(),
                mark.right() - right < POSSIBLE_WIDTH ? mark.right() : right, mark.bottom());
    }
}
