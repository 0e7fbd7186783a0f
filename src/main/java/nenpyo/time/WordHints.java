package nenpyo.time;

import java.util.List;
import java.util.Locale;
import nenpyo.time.EdtfHint.Rule;
import org.jspecify.annotations.Nullable;

/** Dates in Japanese and English words. */
final class WordHints {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct",
            "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    static final List<Rule> RULES = List.of(
            // 2009年11月, 紀元前44年
            Rule.of("(?:西暦)?(\\d{1,4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?",
                    (m, _) -> EdtfHint.date(m.group(1), m.group(2), m.group(3))),
            Rule.of("(?:紀元)?前(\\d{1,4})年", (m, _) -> EdtfHint.beforeChrist(m.group(1))),
            // 平成21年11月, H21.4.1
            Rule.of(".*\\d.*|.*元.*", (m, _) -> ofEra(m.group())),
            // Nov 2009, 5 April 2015, April 5th, 2015, 2015 April 5
            Rule.of("(?:" + DAY + " )?" + MONTH + ",? (\\d{4})",
                    (m, _) -> EdtfHint.date(m.group(3), month(m.group(2)), m.group(1))),
            Rule.of(MONTH + " " + DAY + ",? (\\d{4})",
                    (m, _) -> EdtfHint.date(m.group(3), month(m.group(1)), m.group(2))),
            Rule.of("(\\d{4}),? " + MONTH + "(?: " + DAY + ")?",
                    (m, _) -> EdtfHint.date(m.group(1), month(m.group(2)), m.group(3))),
            // spring 2009, 2009年春
            Rule.of("(spring|summer|autumn|fall|winter)(?: of)?,? (\\d{4})",
                    (m, _) -> m.group(2) + "-" + season(m.group(1))),
            Rule.of("(\\d{4})年([春夏秋冬])", (m, _) -> m.group(1) + "-" + ("春夏秋冬".indexOf(m.group(2)) + 21)),
            // 1850s; but 1900s may be ten years or a hundred
            Rule.of("(?:the )?(\\d{2}[1-9])0(?:'?s|年代)", (m, _) -> m.group(1) + "X"),
            // 44 BC, AD 79
            Rule.of("(\\d{1,4}) ?(?:bce?|b\\.c\\.)", (m, _) -> EdtfHint.beforeChrist(m.group(1))),
            Rule.of("(?:ad|a\\.d\\.) ?(\\d{1,4})|(\\d{1,4}) ?(?:ad|ce)",
                    (m, _) -> EdtfHint.date(m.group(1) == null ? m.group(2) : m.group(1), null, null)),
            // c. 1850, 1850年頃, 1850 (?)
            Rule.of("(?:circa|ca\\.?|c\\.?|about|around|approx\\.?|approximately|約) ?(.+)",
                    (m, reader) -> NumberHints.qualified(reader.read(m.group(1)), "~")),
            Rule.of("(.+)(?:頃|ころ|ごろ)", (m, reader) -> NumberHints.qualified(reader.read(m.group(1)), "~")),
            Rule.of("(.+) ?(?:\\?|\\(\\?\\))",
                    (m, reader) -> NumberHints.qualified(reader.read(m.group(1)), "?")));

    private WordHints() {}

    private static @Nullable String ofEra(String text) {
        JapaneseDate date = JapaneseDate.read(text);
        return date == null ? null : date.date().toString();
    }

    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static int season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "winter" -> 24;
            default -> 23;
        };
    }
}
