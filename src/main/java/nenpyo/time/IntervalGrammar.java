package nenpyo.time;

import nenpyo.time.Interval.End;

/** Reads an interval, or the date that turns out not to begin one. */
final class IntervalGrammar {
    private final Cursor cursor;
    private final DateGrammar dates;

    IntervalGrammar(Cursor cursor) {
        this.cursor = cursor;
        this.dates = new DateGrammar(cursor);
    }

    Edtf intervalOrDate() throws EdtfException {
        if (cursor.sees('/') || cursor.sees("..")) {
            End start = cursor.skip("..") ? End.OPEN : End.UNKNOWN;
            cursor.demand('/');
            return from(start);
        }
        PlainDate date = dates.date();
        if (cursor.sees('T')) {
            DateTime time = new TimeGrammar(cursor).timeOf(date);
            refuseTime();
            return time;
        }
        return cursor.skip('/') ? from(new End.On(date)) : date;
    }

    /** The interval, read up to and including the slash. */
    private Interval from(End start) throws EdtfException {
        int at = cursor.at();
        End finish = cursor.atEnd() ? End.UNKNOWN : cursor.skip("..") ? End.OPEN : new End.On(dates.date());
        if (cursor.sees('T')) {
            refuseTime();
        }
        if (!Interval.saysSomething(start, finish)) {
            throw cursor.refuse(at, "expected a date on one side of the interval at least");
        }
        if (start instanceof End.On(PlainDate from) && finish instanceof End.On(PlainDate to)
                && !Interval.inOrder(from, to)) {
            throw cursor.refuse(at, "expected an end that is not before the start", finish + "/" + start);
        }
        return new Interval(start, finish);
    }

    /** EDTF level 0, "time interval": time of day is excluded. */
    private void refuseTime() throws EdtfException {
        if (cursor.seesAnyOf("T/")) {
            throw cursor.refuse(cursor.at(), "expected no time of day: the ends of an interval are dates");
        }
    }
}
