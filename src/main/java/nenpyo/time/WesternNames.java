package nenpyo.time;

import java.util.List;
import java.util.Locale;

/** The Gregorian calendar: "5 April 2015", "2015年4月5日". Year 0 is 1 BC; a year before 1000 says of which side it is. */
record WesternNames(DateStyle style) implements DateNames {
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June",
            "July",
            "August", "September", "October", "November", "December");

    @Override
    public String year(long year) {
        return style.isJapanese() ? digits(year) + "年" : digits(year);
    }

    @Override
    public String month(long year, int month) {
        return switch (style) {
            case ENGLISH, BRIEF_ENGLISH -> englishMonth(month, style) + " " + digits(year);
            case JAPANESE -> digits(year) + "年" + month + "月";
            case BRIEF_JAPANESE -> digits(year) + "/" + month;
        };
    }

    @Override
    public String day(Day day) {
        String month = month(day.year(), day.month());
        return switch (style) {
            case ENGLISH, BRIEF_ENGLISH -> day.day() + " " + month;
            case JAPANESE -> month + day.day() + "日";
            case BRIEF_JAPANESE -> month + "/" + day.day();
        };
    }

    @Override
    public String season(int year, Grouping grouping) {
        return new GroupingNames(style).of(grouping, year(year));
    }

    /** Not of 1900: "1900s" may be ten years or a hundred. */
    @Override
    public String decade(long firstYear) {
        boolean plain = firstYear > 1000 && firstYear % 100 != 0;
        return plain ? Phrase.DECADE.say(style, Long.toString(firstYear)) : "";
    }

    /** The year without the word for year. */
    private String digits(long year) {
        if (year >= 1000) {
            return grouped(year);
        }
        if (year > 0) {
            return (style.isJapanese() ? "西暦" : "AD ") + year;
        }
        String before = grouped(1 - year);
        return switch (style) {
            case ENGLISH, BRIEF_ENGLISH -> before + " BC";
            case JAPANESE -> "紀元前" + before;
            case BRIEF_JAPANESE -> "前" + before;
        };
    }

    /** In groups of three from five digits on. */
    private static String grouped(long number) {
        return number < 10_000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }

    /** A month by itself. */
    static String month(int month, DateStyle style) {
        return style.isJapanese() ? month + "月" : englishMonth(month, style);
    }

    /** A day without its year. */
    static String day(int month, int day, DateStyle style) {
        return switch (style) {
            case ENGLISH, BRIEF_ENGLISH -> day + " " + englishMonth(month, style);
            case JAPANESE -> month + "月" + day + "日";
            case BRIEF_JAPANESE -> month + "/" + day;
        };
    }

    static String englishMonth(int month, DateStyle style) {
        String name = MONTHS.get(month - 1);
        return style == DateStyle.ENGLISH ? name : name.substring(0, 3);
    }
}
