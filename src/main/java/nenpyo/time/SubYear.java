package nenpyo.time;

/**
 * A season or another part of a year: {@code 2001-21} (EDTF level 1, "seasons"), {@code 2001-34} (level 2, "sub-year
 * groupings").
 *
 * @param year four digits, astronomical
 * @param qualification of the year and, as its month, of the part
 */
public record SubYear(Digits year, Grouping grouping, Qualification qualification) implements PlainDate {
    public SubYear {
        if (year.text().equals("-0000")) {
            throw new IllegalArgumentException("year 0 has no sign");
        }
        if (!qualification.suits(1)) {
            throw new IllegalArgumentException("a doubt of nothing: " + qualification);
        }
    }

    /** A part of a year −9999 to 9999. */
    public static SubYear of(int year, Grouping grouping) {
        return new SubYear(Digits.ofYear(year), grouping, Qualification.NONE);
    }

    @Override
    public Moment start() {
        return Gregorian.startOfMonth(year.lowest(), grouping.firstMonth());
    }

    @Override
    public Moment end() {
        return Gregorian.startOfMonth(year.highest(), grouping.firstMonth() + (long) grouping.months());
    }

    @Override
    public int level() {
        boolean simple = grouping.kind() == Grouping.Kind.SEASON && year.isKnown()
                && qualification.isWhole(1);
        return simple ? 1 : 2;
    }

    @Override
    public Type type() {
        return Type.SUB_YEAR;
    }

    @Override
    public Precision precision() {
        return year.isKnown() ? unit() : Precision.ofYears(year.open());
    }

    @Override
    public Precision unit() {
        return switch (grouping.kind()) {
            case SEASON, NORTHERN, SOUTHERN -> Precision.SEASON;
            case QUARTER -> Precision.QUARTER;
            case QUADRIMESTER -> Precision.QUADRIMESTER;
            case SEMESTRAL -> Precision.SEMESTRAL;
        };
    }

    @Override
    public String toString() {
        return qualification.write(year.text(), Integer.toString(grouping.code()), null);
    }
}
