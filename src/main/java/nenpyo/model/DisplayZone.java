package nenpyo.model;

import java.time.Instant;
import java.time.ZoneId;
import nenpyo.time.DateTime;
import nenpyo.time.Day;
import nenpyo.time.Edtf;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Whose clocks the times of day are shown by. An instant, which is a date-time with an offset, is worded and placed as the
 * clocks there showed it; a date without time, and a time that nobody said an offset of, is what it is and never moves.
 *
 * <p>Where an old offset is no whole number of minutes, as local mean times were, the nearest one is taken, as EDTF has
 * no others; the clock time is then by that, and the instant is the same.
 *
 * @param id null for as written, on an axis in UTC
 */
public record DisplayZone(@Nullable ZoneId id) {
    /** As written, on an axis in UTC. */
    public static final DisplayZone AS_WRITTEN = new DisplayZone(null);

    private static final int LONGEST_YEAR = 9999;

    /** Whether this may show a date otherwise than it is written. */
    public boolean concerns(Edtf date) {
        return id != null && date instanceof DateTime time && time.shiftMinutes() != null;
    }

    /** The same instant by the clocks of this zone, with their offset; any other date as it is. */
    public Edtf shown(Edtf date) {
        return id != null && date instanceof DateTime time && time.shiftMinutes() != null
                ? local(time, id, time.shiftMinutes(), true)
                : date;
    }

    /** The date that lies on the axis where this one is shown: what the clocks of this zone say, without an offset. */
    public Edtf placed(Edtf date) {
        return id != null && date instanceof DateTime time && time.shiftMinutes() != null
                ? local(time, id, time.shiftMinutes(), false)
                : date;
    }

    private static DateTime local(DateTime time, ZoneId zone, int written, boolean withShift) {
        long utc = time.day().start().second() + time.secondOfDay() - written * 60L;
        int shift = Math.round(zone.getRules().getOffset(Instant.ofEpochSecond(utc)).getTotalSeconds() / 60f);
        Moment clock = Moment.ofSecond(utc + shift * 60L);
        Day day = Day.of(clock);
        // A date-time has no years beyond these; there it stays as it is written.
        if (Math.abs(day.year()) > LONGEST_YEAR) {
            return time;
        }
        return new DateTime(day, (int) (clock.second() - day.start().second()), time.milli(),
                time.fractionDigits(), withShift ? shift : null);
    }
}
