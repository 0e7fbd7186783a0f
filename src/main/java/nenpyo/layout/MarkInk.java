package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.model.EventChunk;
import nenpyo.model.SetMembers;
import nenpyo.model.Shape;
import nenpyo.time.Moment;
import nenpyo.time.Qualifier;

/**
 * Draws the mark of a date as it is known: crisp where the day is; lighter, between two lines, what is only possible,
 * around what is certain; soft where the date is approximate; dashed where it is uncertain; a set as marks on one line.
 */
final class MarkInk {
    /** Members of a set that come nearer than this are drawn as one, px. */
    private static final double APART = 2;
    private static final double MEMBER_WIDTH_LEAST = 7;

    private final Frame frame;
    /** Far outside the view nothing is drawn, so that no surface meets coordinates it cannot hold. */
    private final double left;
    private final double right;

    MarkInk(Frame frame) {
        this.frame = frame;
        this.left = frame.plotLeft() - 200;
        this.right = frame.plotRight() + 200;
    }

    /** The mark of an event, from the bottom up. */
    List<Node> draw(PlacedEvent event) {
        List<Node> marks = mark(event);
        if (event.item().span().disputed()) {
            marks.addAll(DisputeSign.on(event, frame));
        }
        return marks;
    }

    private List<Node> mark(PlacedEvent event) {
        StretchInk ink = new StretchInk(event.band().inks(), left, right);
        List<Node> marks = new ArrayList<>(fades(event));
        if (event.mark().right() <= left || event.mark().left() >= right) {
            return marks;
        }
        if (event.item().span().isLinked()) {
            linked(marks, event, ink);
        } else if (event.item().span().interval() && !event.core().isEmpty()) {
            interval(marks, event, ink);
        } else {
            MarkSpan span = event.item().span();
            Ink fill = event.isVague() ? vague(event) : body(event);
            marks.addAll(ink.draw(event.mark(), fill, event.isVague(), span.start(), span.end()));
        }
        return marks;
    }

    /** What is certain, and on its either side what is possible or how sure the end is. */
    private static void interval(List<Node> to, PlacedEvent event, StretchInk ink) {
        Box mark = event.mark();
        Box core = event.core();
        MarkSpan span = event.item().span();
        double most = mark.width() / 2;
        boolean possibleBefore = core.left() > mark.left();
        boolean possibleAfter = core.right() < mark.right();
        double from = Math.max(core.left(), mark.left() + Math.min(Metrics.endWidth(span.start()), most));
        double until = Math.min(core.right(), mark.right() - Math.min(Metrics.endWidth(span.end()), most));
        if (from > mark.left()) {
            boolean light = possibleBefore || span.start().isUncertain();
            to.addAll(ink.draw(new Box(mark.left(), mark.top(), from, mark.bottom()),
                    light ? event.band().inks().soft() : body(event), light, span.start(), null));
        }
        if (until > from) {
            Qualifier begin = from > mark.left() ? null : Qualifier.NONE;
            Qualifier end = until < mark.right() ? null : Qualifier.NONE;
            boolean fades = span.fadesIn() || span.fadesOut();
            to.addAll(ink.draw(new Box(from, mark.top(), until, mark.bottom()), body(event), false,
                    fades ? null : begin, fades ? null : end));
        }
        if (until < mark.right()) {
            boolean light = possibleAfter || span.end().isUncertain();
            to.addAll(ink.draw(new Box(Math.max(from, until), mark.top(), mark.right(), mark.bottom()),
                    light ? event.band().inks().soft() : body(event), light, null, span.end()));
        }
    }

    /** The members of a set on one line; those that stand too near to each other to be told apart are one. */
    private void linked(List<Node> to, PlacedEvent event, StretchInk ink) {
        boolean all = event.item().span().shape() == Shape.ALL_OF;
        Palette.LaneInks inks = event.band().inks();
        Box line = event.mark().intersection(new Box(left, event.mark().top(), right, event.mark().bottom()));
        double middle = (line.top() + line.bottom()) / 2;
        double thick = all ? 2 : 1;
        to.add(new Node.Rect(line.left(), middle - thick / 2, line.width(), thick, inks.mark()));
        SetMembers members = event.item().span().members();
        Member last = null;
        for (int i = 0; i < members.size(); i++) {
            Member next = member(event, i);
            if (last != null && last.isTooNear(next)) {
                last = last.and(next);
                continue;
            }
            if (last != null) {
                to.addAll(member(last.before(next), all, inks, ink));
            }
            last = next;
        }
        if (last != null) {
            to.addAll(member(last, all, inks, ink));
        }
    }

    /** A member of a set where it is drawn, or several that cannot be told apart. */
    private record Member(Box box, boolean isNarrow, Qualifier start, Qualifier end) {
        boolean isTooNear(Member next) {
            return isNarrow && next.isNarrow && next.box.left() < box.right() + APART;
        }

        Member and(Member next) {
            return new Member(box.union(next.box), true, start, end.and(next.end));
        }

        /** This with a gap before one that it touches. */
        Member before(Member next) {
            double right = Math.max(box.left() + box.width() / 2,
                    Math.min(box.right(), next.box.left() - APART));
            return new Member(new Box(box.left(), box.top(), right, box.bottom()), isNarrow, start, end);
        }
    }

    private static List<Node> member(Member member, boolean all, Palette.LaneInks inks, StretchInk ink) {
        boolean wide = member.box.width() >= Metrics.VAGUE_WIDTH;
        if (all && member.isNarrow) {
            return ink.draw(member.box, inks.mark(), false, member.start, member.end);
        }
        return wide
                ? ink.draw(member.box, inks.soft(), true, member.start, member.end)
                : ink.hollow(member.box, member.start, member.end);
    }

    private Member member(PlacedEvent event, int i) {
        SetMembers members = event.item().span().members();
        Box mark = event.mark();
        double from = members.fromSecond(i) == EventChunk.NO_START
                ? mark.left()
                : frame.scale().x(Moment.ofSecond(members.fromSecond(i)));
        double to = members.toSecond(i) == EventChunk.NO_END
                ? mark.right()
                : frame.scale().x(Moment.ofSecond(members.toSecond(i)));
        double missing = Math.max(0, MEMBER_WIDTH_LEAST - (to - from));
        Qualifier qualifier = members.qualifier(i);
        return new Member(new Box(from - missing / 2, mark.top(), to + missing / 2, mark.bottom()),
                to - from < Metrics.VAGUE_WIDTH, qualifier, qualifier);
    }

    /** The ink of what is attested: paler where it goes on beyond. */
    private static Ink body(PlacedEvent event) {
        MarkSpan span = event.item().span();
        Palette.LaneInks inks = event.band().inks();
        return span.fadesIn() || span.fadesOut() ? inks.ongoing() : inks.mark();
    }

    /** The ink of a span that something lies within; it shows that it goes on where it is a set with an open end. */
    private static Ink vague(PlacedEvent event) {
        return event.item().span().interval() || body(event).equals(event.band().inks().mark())
                ? event.band().inks().soft()
                : body(event);
    }

    /** What is beyond the sources' word, fading and hatched, where it reaches into view. */
    private List<Node> fades(PlacedEvent event) {
        Box mark = event.mark();
        Box reach = event.reach();
        Ink body = event.item().span().interval() && event.core().isEmpty()
                ? event.band().inks().soft()
                : body(event);
        Ink line = event.band().inks().mark();
        // Where patterns do the work, lines alone say it, for less ink.
        boolean shaded = event.band().inks().pattern() == Pattern.SOLID;
        List<Node> marks = new ArrayList<>();
        if (reach.left() < mark.left() && mark.left() > frame.plotLeft()) {
            double width = mark.left() - reach.left();
            if (shaded) {
                marks.add(gradient(reach.left(), mark, width, body.withOpacity(0), body.withOpacity(0.75)));
            }
            marks.add(hatch(reach.left(), mark, width, line.withOpacity(0), line.withOpacity(0.8)));
        }
        if (reach.right() > mark.right() && mark.right() < frame.plotRight()) {
            double width = reach.right() - mark.right();
            if (shaded) {
                marks.add(gradient(mark.right(), mark, width, body.withOpacity(0.75), body.withOpacity(0)));
            }
            marks.add(hatch(mark.right(), mark, width, line.withOpacity(0.8), line.withOpacity(0)));
        }
        return marks;
    }

    private static Node gradient(double x, Box mark, double width, Ink left, Ink right) {
        return new Node.HorizontalGradient(x, mark.top(), width, mark.height(), left, right);
    }

    private static Node hatch(double x, Box mark, double width, Ink left, Ink right) {
        return new Node.Hatch(x, mark.top(), width, mark.height(), 6, 1, left, right);
    }
}
