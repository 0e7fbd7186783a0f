package nenpyo.time;

import java.util.function.Function;

/**
 * The Japanese era calendar: "平成21年11月", "November Heisei 21", "H21.11". A span that two eras share is named in both,
 * and one that reaches before the first era of the table has no name. Nor has a year beyond 9999: nobody writes it so.
 */
record EraNames(DateStyle style) implements DateNames {
    @Override
    public String year(long year) {
        return inEras(year, new Day(year, 1, 1).start(), Gregorian.startOfYear(year + 1),
                era -> year(era, year));
    }

    @Override
    public String month(long year, int month) {
        return inEras(year, Gregorian.startOfMonth(year, month), Gregorian.startOfMonth(year, month + 1L),
                era -> month(era, year, month));
    }

    @Override
    public String day(Day day) {
        return inEras(day.year(), day.start(), day.plusDays(1).start(), era -> {
            String month = month(era, day.year(), day.month());
            return switch (style) {
                case ENGLISH -> day.day() + " " + month;
                case JAPANESE -> month + day.day() + "日";
                case BRIEF_ENGLISH, BRIEF_JAPANESE -> month + "." + day.day();
            };
        });
    }

    @Override
    public String season(int year, Grouping grouping) {
        SubYear season = SubYear.of(year, grouping);
        return inEras(year, season.start(), season.end(),
                era -> new GroupingNames(style).of(grouping, year(era, year)));
    }

    @Override
    public String decade(long firstYear) {
        return "";
    }

    /** The year of a day, in the one era of that day. */
    String yearOf(Day day) {
        return inEras(day.year(), day.start(), day.plusDays(1).start(), era -> year(era, day.year()));
    }

    /** The fiscal year that begins in April of a year: 平成27年度, or FY2015 in English. */
    String fiscalYear(long year) {
        return style.isJapanese()
                ? inEras(year, Gregorian.startOfMonth(year, 4), Gregorian.startOfMonth(year, 16),
                        era -> year(era, year) + "度")
                : "FY" + year;
    }

    /** What a span is called in each era that shares in it, where the year that names it has a number in the era. */
    private String inEras(long year, Moment from, Moment to, Function<Era, String> name) {
        if (from.isBefore(Era.ALL.getFirst().start()) || year > 9999) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (Era era : Era.within(from, to)) {
            if (era.yearOf(year) >= 1) {
                names.append(names.isEmpty() ? "" : Phrase.BOTH_ERAS.say(style)).append(name.apply(era));
            }
        }
        return names.toString();
    }

    private String year(Era era, long year) {
        long number = era.yearOf(year);
        String japanese = number == 1 ? "元" : Long.toString(number);
        return switch (style) {
            case ENGLISH -> era.en() + " " + number;
            case JAPANESE -> era.ja() + japanese + "年";
            case BRIEF_ENGLISH -> era.letter() + Long.toString(number);
            case BRIEF_JAPANESE -> era.shortJa() + japanese;
        };
    }

    private String month(Era era, long year, int month) {
        return switch (style) {
            case ENGLISH -> WesternNames.englishMonth(month, style) + " " + year(era, year);
            case JAPANESE -> year(era, year) + month + "月";
            case BRIEF_ENGLISH, BRIEF_JAPANESE -> year(era, year) + "." + month;
        };
    }
}
