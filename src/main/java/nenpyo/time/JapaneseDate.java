package nenpyo.time;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written with a Japanese era (和暦): 平成21年11月, 令和元年5月1日, ㍻21年, H31.4, 平31.4; the digits may be
 * full-width.
 *
 * <p>The year must be one the era has: 昭和64年 is, 昭和65年 is none, and nothing before 明治6年 is of this calendar. What
 * comes later in an era's last year, such as 平成31年5月, was written in advance and means what it says; what comes before
 * an era's first day was never written.
 *
 * @param date to the year, month or day
 * @param written the era it is written in, which may have been over by then
 */
public record JapaneseDate(CalendarDate date, Era written) {
    private static final int LONGEST = 40;
    private static final Pattern IN_WORDS = Pattern
            .compile("(明治|大正|昭和|平成|令和) ?(元|\\d{1,2}) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?");
    private static final Pattern IN_BRIEF = Pattern.compile(
            "([MTSHR明大昭平令])(元|\\d{1,2})(?:[./-](\\d{1,2})(?:[./-](\\d{1,2}))?)?",
            Pattern.CASE_INSENSITIVE);

    /** The date that a text is, or null where it is none. */
    public static @Nullable JapaneseDate read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        // Full-width digits and ㍻ become the plain ones.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher inWords = IN_WORDS.matcher(plain);
        Matcher inBrief = IN_BRIEF.matcher(plain);
        return inWords.matches() ? of(inWords) : inBrief.matches() ? of(inBrief) : null;
    }

    /** The era of its first day. */
    public Era era() {
        List<Era> eras = Era.within(date.start(), date.end());
        return eras.contains(written) ? written : eras.getFirst();
    }

    private static @Nullable JapaneseDate of(Matcher match) {
        for (Era era : Era.ALL) {
            String name = match.group(1);
            if (era.ja().equals(name) || era.shortJa().equals(name)
                    || name.equalsIgnoreCase(Character.toString(era.letter()))) {
                int number = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
                return of(era, number, match.group(3), match.group(4));
            }
        }
        return null;
    }

    private static @Nullable JapaneseDate of(Era era, int number, @Nullable String month,
            @Nullable String day) {
        String year = Long.toString(era.yearOne() + number - 1);
        try {
            boolean counted = number >= 1 && number <= era.lastYear();
            return counted
                    && EdtfParser
                            .parseWithoutHint(EdtfHint.date(year, month, day)) instanceof CalendarDate date
                    && date.end().isAfter(era.start()) ? new JapaneseDate(date, era) : null;
        } catch (EdtfException _) {
            // No such month or day: no date, and the caller says what was expected.
            return null;
        }
    }
}
