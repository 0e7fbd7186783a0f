package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * How sure each part of a date is (EDTF level 2, "qualification"). A mark behind a part holds for it and for all before
 * it, a mark in front of a part for that part alone; both may stand, and together they add up.
 *
 * @param month of the month, or of the part of the year in its place; as sure as can be where there is none
 * @param day as sure as can be where there is none
 */
public record Qualification(Qualifier year, Qualifier month, Qualifier day) {
    /** Nothing is doubted. */
    public static final Qualification NONE = new Qualification(Qualifier.NONE, Qualifier.NONE,
            Qualifier.NONE);

    /** The same of the year and of so many parts behind it, 0 to 2. */
    static Qualification whole(Qualifier all, int partsBelow) {
        return all == Qualifier.NONE
                ? NONE
                : new Qualification(all, partsBelow > 0 ? all : Qualifier.NONE,
                        partsBelow > 1 ? all : Qualifier.NONE);
    }

    /** All that is said of any part. */
    public Qualifier all() {
        return year.and(month).and(day);
    }

    /** Whether the same is said of the year and of so many parts behind it. */
    boolean isWhole(int partsBelow) {
        return (partsBelow < 1 || month == year) && (partsBelow < 2 || day == year);
    }

    /** Whether nothing is said of the parts that are not there. */
    boolean suits(int partsBelow) {
        return (partsBelow > 0 || month == Qualifier.NONE) && (partsBelow > 1 || day == Qualifier.NONE);
    }

    /** A date with its marks in their canonical places: behind what the beginning shares, in front of the rest. */
    String write(String yearText, @Nullable String monthText, @Nullable String dayText) {
        StringBuilder text = new StringBuilder(16);
        boolean group = year != Qualifier.NONE;
        text.append(yearText);
        if (monthText == null) {
            return text.append(year.text()).toString();
        }
        boolean withMonth = group && month == year;
        text.append(group && !withMonth ? year.text() : "").append('-');
        text.append(withMonth ? "" : month.text()).append(monthText);
        if (dayText == null) {
            return text.append(withMonth ? month.text() : "").toString();
        }
        boolean withDay = withMonth && day == year;
        text.append(withMonth && !withDay ? month.text() : "").append('-');
        return text.append(withDay ? "" : day.text())
                .append(dayText)
                .append(withDay ? day.text() : "")
                .toString();
    }
}
