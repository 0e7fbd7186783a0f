package nenpyo.time;

import java.util.ArrayList;
import java.util.List;

import nenpyo.time.DateSet.Kind;
import nenpyo.time.DateSet.Member;

/** Reads a set. */
final class SetGrammar {
    private final Cursor cursor;
    private final DateGrammar dates;

    SetGrammar(Cursor cursor) {
        this.cursor = cursor;
        this.dates = new DateGrammar(cursor);
    }

    DateSet set() throws EdtfException {
        Kind kind = cursor.take() == '[' ? Kind.ONE_OF : Kind.ALL_OF;
        char close = kind == Kind.ONE_OF ? ']' : '}';
        List<Member> members = new ArrayList<>();
        do {
            members.add(member(members.isEmpty(), close));
        } while (cursor.skip(','));
        if (!cursor.skip(close)) {
            throw cursor.expected("',' or '" + close + "'");
        }
        return new DateSet(kind, members);
    }

    private Member member(boolean first, char close) throws EdtfException {
        if (cursor.sees("..")) {
            if (!first) {
                throw cursor.expected("a date: only the first of a set can begin with '..'");
            }
            cursor.skip("..");
            return new Member.OrEarlier(date());
        }
        PlainDate from = date();
        if (!cursor.skip("..")) {
            return new Member.Single(from);
        }
        if (cursor.sees(close)) {
            return new Member.OrLater(from);
        }
        if (cursor.sees(',')) {
            throw cursor.expected("a date: only the last of a set can end with '..'");
        }
        int at = cursor.at();
        PlainDate to = date();
        if (from.unit() != to.unit()) {
            throw cursor.refuse(at, "expected a date as precise as the one before '..'");
        }
        if (!Interval.inOrder(from, to)) {
            throw cursor.refuse(at, "expected an end that is not before the start");
        }
        return new Member.Range(from, to);
    }

    private PlainDate date() throws EdtfException {
        PlainDate date = dates.date();
        if (cursor.sees('T')) {
            throw cursor.expected("no time of day: the members of a set are dates");
        }
        if (cursor.sees('/')) {
            throw cursor.expected("'..' between the ends of a range in a set");
        }
        return date;
    }
}
