package nenpyo.model;

import java.util.Comparator;
import java.util.List;
import nenpyo.time.DateSet;
import nenpyo.time.DateSet.Member;
import nenpyo.time.Qualifier;

/**
 * Where the members of a set lie on the time line, in the order in which they begin: a range is one stretch, never
 * enumerated. Immutable.
 */
public final class SetMembers {
    /** The members of what is no set. */
    public static final SetMembers NONE = new SetMembers(List.of());

    private final long[] from;
    private final long[] to;
    private final List<Qualifier> qualifiers;

    private SetMembers(List<Member> members) {
        from = members.stream().mapToLong(SetMembers::first).toArray();
        to = members.stream().mapToLong(SetMembers::last).toArray();
        qualifiers = members.stream()
                .map(member -> member.first().qualifier().and(member.last().qualifier()))
                .toList();
    }

    static SetMembers of(DateSet set) {
        return new SetMembers(set.members()
                .stream()
                .sorted(Comparator.comparingLong(SetMembers::first).thenComparingLong(SetMembers::last))
                .toList());
    }

    private static long first(Member member) {
        return member instanceof Member.OrEarlier
                ? EventChunk.NO_START
                : member.first().start().second();
    }

    private static long last(Member member) {
        return member instanceof Member.OrLater ? EventChunk.NO_END : member.last().end().second();
    }

    public int size() {
        return from.length;
    }

    /** The first second that a member may mean; {@link EventChunk#NO_START} for a date or earlier. */
    public long fromSecond(int i) {
        return from[i];
    }

    /** The first second after all that a member may mean; {@link EventChunk#NO_END} for a date or later. */
    public long toSecond(int i) {
        return to[i];
    }

    /** How sure a member is; of a range, all that is said of either end. */
    public Qualifier qualifier(int i) {
        return qualifiers.get(i);
    }
}
