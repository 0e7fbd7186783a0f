package nenpyo.time;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * One of several dates, {@code [1667,1670..1672]}, or all of them, <code>{1960,1961-12}</code> (EDTF level 2, "sets"). A
 * range is kept as its two ends and never enumerated: it may span millions of years.
 *
 * @param members at least one, as written
 */
public record DateSet(Kind kind, List<Member> members) implements Edtf {
    /** Whether one of the members is meant or all are. */
    public enum Kind {
        ONE_OF, ALL_OF
    }

    /** What stands between the commas. */
    public sealed interface Member {
        /** A date. */
        record Single(PlainDate date) implements Member {
            @Override
            public String toString() {
                return date.toString();
            }
        }

        /** From one date to another, both included and written in the same unit. */
        record Range(PlainDate from, PlainDate to) implements Member {
            public Range {
                if (from.unit() != to.unit()) {
                    throw new IllegalArgumentException("not of one precision: " + from + ".." + to);
                }
                if (!Interval.inOrder(from, to)) {
                    throw new IllegalArgumentException("ends before it starts: " + from + ".." + to);
                }
            }

            @Override
            public String toString() {
                return from + ".." + to;
            }
        }

        /** A date or any before it; only the first member can be this. */
        record OrEarlier(PlainDate date) implements Member {
            @Override
            public String toString() {
                return ".." + date;
            }
        }

        /** A date or any after it; only the last member can be this. */
        record OrLater(PlainDate date) implements Member {
            @Override
            public String toString() {
                return date + "..";
            }
        }

        /** The first date named. */
        default PlainDate first() {
            return switch (this) {
                case Single(PlainDate date) -> date;
                case Range(PlainDate from, PlainDate _) -> from;
                case OrEarlier(PlainDate date) -> date;
                case OrLater(PlainDate date) -> date;
            };
        }

        /** The last date named. */
        default PlainDate last() {
            return this instanceof Range(PlainDate _, PlainDate to) ? to : first();
        }
    }

    public DateSet {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set without a date");
        }
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if ((member instanceof Member.OrEarlier && i > 0)
                    || (member instanceof Member.OrLater && i < members.size() - 1)) {
                throw new IllegalArgumentException("open inside of the set: " + member);
            }
        }
    }

    /**
     * From the earliest to the latest that may be meant, in whatever order the members are written. Certain of nothing:
     * one of several dates may be any of them, and being in every one of several years fills none of them.
     */
    @Override
    public Extent extent() {
        Moment first = members.getFirst().first().start();
        Moment last = members.getFirst().last().end();
        for (Member member : members) {
            first = first.min(member.first().start());
            last = last.max(member.last().end());
        }
        return Extent.somewhere(
                members.getFirst() instanceof Member.OrEarlier ? Bound.OPEN : new Bound.At(first),
                members.getLast() instanceof Member.OrLater ? Bound.OPEN : new Bound.At(last));
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public Type type() {
        return kind == Kind.ONE_OF ? Type.ONE_OF : Type.ALL_OF;
    }

    @Override
    public Precision precision() {
        return fold(PlainDate::precision, Precision::coarser);
    }

    @Override
    public Qualifier qualifier() {
        return fold(PlainDate::qualifier, Qualifier::and);
    }

    private <T> T fold(Function<PlainDate, T> property, BinaryOperator<T> join) {
        T all = property.apply(members.getFirst().first());
        for (Member member : members) {
            all = join.apply(all, join.apply(property.apply(member.first()), property.apply(member.last())));
        }
        return all;
    }

    @Override
    public String toString() {
        String inside = members.stream().map(Member::toString).collect(joining(","));
        return kind == Kind.ONE_OF ? "[" + inside + "]" : "{" + inside + "}";
    }
}
