package nenpyo.model;

/**
 * The calendars that the axis shows below the Western one.
 *
 * @param era the Japanese era
 * @param fiscalYear the Japanese fiscal year, April to March
 */
public record CalendarRows(boolean era, boolean fiscalYear) {
    /** What an axis shows unless it is asked for something else. */
    public static final CalendarRows USUAL = new CalendarRows(true, false);

    /** How many rows that is. */
    public int count() {
        return (era ? 1 : 0) + (fiscalYear ? 1 : 0);
    }
}
