package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * A part of a year that EDTF writes in the place of the month: the seasons of level 1, whose hemisphere is not stated, and
 * the groupings of level 2. EDTF names no months. Seasons lie here where the meteorological ones do; those of no stated
 * hemisphere, as those of the north; what reaches over New Year ends in the next year. The others divide the calendar
 * year.
 */
public enum Grouping {
    SPRING(21, Kind.SEASON, 3), SUMMER(22, Kind.SEASON, 6), AUTUMN(23, Kind.SEASON, 9),
    WINTER(24, Kind.SEASON, 12), //
    NORTHERN_SPRING(25, Kind.NORTHERN, 3), NORTHERN_SUMMER(26, Kind.NORTHERN, 6), //
    NORTHERN_AUTUMN(27, Kind.NORTHERN, 9), NORTHERN_WINTER(28, Kind.NORTHERN, 12), //
    SOUTHERN_SPRING(29, Kind.SOUTHERN, 9), SOUTHERN_SUMMER(30, Kind.SOUTHERN, 12), //
    SOUTHERN_AUTUMN(31, Kind.SOUTHERN, 3), SOUTHERN_WINTER(32, Kind.SOUTHERN, 6), //
    QUARTER_1(33, Kind.QUARTER, 1), QUARTER_2(34, Kind.QUARTER, 4), //
    QUARTER_3(35, Kind.QUARTER, 7), QUARTER_4(36, Kind.QUARTER, 10), //
    QUADRIMESTER_1(37, Kind.QUADRIMESTER, 1), QUADRIMESTER_2(38, Kind.QUADRIMESTER, 5), //
    QUADRIMESTER_3(39, Kind.QUADRIMESTER, 9), //
    SEMESTRAL_1(40, Kind.SEMESTRAL, 1), SEMESTRAL_2(41, Kind.SEMESTRAL, 7);

    /** What the year is divided into. */
    public enum Kind {
        SEASON(21, 3), NORTHERN(25, 3), SOUTHERN(29, 3), QUARTER(33, 3), QUADRIMESTER(37, 4),
        SEMESTRAL(40, 6);

        private final int firstCode;
        private final int months;

        Kind(int firstCode, int months) {
            this.firstCode = firstCode;
            this.months = months;
        }
    }

    /** The numbers that stand for a part of a year, both inclusive. */
    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;
    private static final Grouping[] ALL = values();

    private final int code;
    private final Kind kind;
    private final int firstMonth;

    Grouping(int code, Kind kind, int firstMonth) {
        this.code = code;
        this.kind = kind;
        this.firstMonth = firstMonth;
    }

    /** The number in the place of the month. */
    public int code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** Which of its kind it is, from 1; of the seasons, spring is the first. */
    int number() {
        return code - kind.firstCode + 1;
    }

    /** The first month, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }

    /** How many months it has. */
    public int months() {
        return kind.months;
    }

    /** The grouping with this number, or null. */
    static @Nullable Grouping ofCode(int code) {
        return code < FIRST_CODE || code > LAST_CODE ? null : ALL[code - FIRST_CODE];
    }
}
