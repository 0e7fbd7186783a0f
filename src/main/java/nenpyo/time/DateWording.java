package nenpyo.time;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * Says a date in words, as exactly as it is known and no more: "November 2009", "平成21年11月", "FY2015", "to the month".
 * A value; any thread.
 */
public final class DateWording {
    private final DateStyle style;
    private final DateSentence western;
    private final DateSentence era;
    private final DateSentence brief;
    private final DateSentence briefEra;

    private DateWording(Locale locale) {
        style = DateStyle.of(locale, false);
        DateStyle briefStyle = DateStyle.of(locale, true);
        western = new DateSentence(new WesternNames(style));
        era = new DateSentence(new EraNames(style));
        brief = new DateSentence(new WesternNames(briefStyle));
        briefEra = new DateSentence(new EraNames(briefStyle));
    }

    /** Wording in Japanese where that is the language of the locale, else in English. */
    public static DateWording in(Locale locale) {
        return new DateWording(locale);
    }

    /** In the Gregorian calendar, in full: "5 April 2015", "2015年4月5日". */
    public String western(Edtf value) {
        return western.of(value);
    }

    /** In Japanese eras, in full: "5 April Heisei 27", "平成27年4月5日"; empty where a date in it has none. */
    public String era(Edtf value) {
        return era.of(value);
    }

    /** In the Gregorian calendar, for a label: "5 Apr 2015", "2015/4/5". It leaves out which day or month is not known. */
    public String brief(Edtf value) {
        return brief.of(value);
    }

    /** In Japanese eras, for a label: "H27.4.5", "平27.4.5"; empty where a date in it has none. */
    public String briefEra(Edtf value) {
        return briefEra.of(value);
    }

    /** The Japanese fiscal year the whole value lies in: "FY2015", "平成27年度"; empty where it lies in none. */
    public String fiscalYear(Edtf value) {
        OptionalLong year = FiscalYear.of(value);
        return year.isEmpty() ? "" : new EraNames(style).fiscalYear(year.getAsLong());
    }

    /** How finely it is known: "to the month", "月までの精度"; of an interval or a set, that it is one. */
    public String precision(Edtf value) {
        return PrecisionWording.of(value, style);
    }
}
