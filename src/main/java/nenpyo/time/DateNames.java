package nenpyo.time;

/** How years, months, days and seasons are named in one calendar, language and length; nothing where one has no name. */
sealed interface DateNames permits WesternNames, EraNames {
    DateStyle style();

    /** A year, astronomical. */
    String year(long year);

    /** A month, 1 to 12. */
    String month(long year, int month);

    String day(Day day);

    /** A season or other part of a year; its hemisphere is not said here. */
    String season(int year, Grouping grouping);

    /** The ten years from a year on as one, or nothing where only the ten can be named. */
    String decade(long firstYear);
}
