package nenpyo.time;

/**
 * A season of a year: {@code 2001-21} (EDTF level 1, "seasons").
 *
 * @param year −9999 to 9999, astronomical
 * @param qualifier of the whole date
 */
public record SubYear(int year, Grouping grouping, Qualifier qualifier) implements PlainDate {
    public SubYear {
        if (Math.abs(year) > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
    }

    @Override
    public Moment start() {
        return Gregorian.startOfMonth(year, grouping.firstMonth());
    }

    @Override
    public Moment end() {
        return Gregorian.startOfMonth(year, grouping.firstMonth() + (long) grouping.months());
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public Type type() {
        return Type.SUB_YEAR;
    }

    @Override
    public Precision precision() {
        return Precision.SEASON;
    }

    @Override
    public String toString() {
        return Digits.ofYear(year) + "-" + grouping.code() + qualifier.text();
    }
}
