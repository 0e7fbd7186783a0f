package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * A part of a year that EDTF writes in the place of the month: the seasons of level 1, whose hemisphere is not stated.
 * They are laid where the meteorological seasons of the north lie, winter into the next year: EDTF names no months. The
 * groupings 25 to 41 of level 2 get their place here.
 */
public enum Grouping {
    SPRING(21, 3, 3), SUMMER(22, 6, 3), AUTUMN(23, 9, 3), WINTER(24, 12, 3);

    private final int code;
    private final int firstMonth;
    private final int months;

    Grouping(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** The number in the place of the month. */
    public int code() {
        return code;
    }

    /** The first month, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }

    /** How many months it has. */
    public int months() {
        return months;
    }

    /** The grouping with this number, or null. */
    static @Nullable Grouping ofCode(int code) {
        for (Grouping grouping : values()) {
            if (grouping.code == code) {
                return grouping;
            }
        }
        return null;
    }
}
