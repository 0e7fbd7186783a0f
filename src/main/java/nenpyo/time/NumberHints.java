package nenpyo.time;

import java.util.List;
import java.util.Locale;
import nenpyo.time.EdtfHint.Rule;
import org.jspecify.annotations.Nullable;

/** Dates in numbers that EDTF writes otherwise, and the EDTF of the draft of 2012. */
final class NumberHints {
    static final List<Rule> RULES = List.of(
            // 2009/11, 2009.11.5, 2009-1
            Rule.of("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?",
                    (m, _) -> EdtfHint.date(m.group(1), m.group(2), m.group(3))),
            Rule.of("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?",
                    (m, _) -> EdtfHint.date(m.group(1), m.group(2), m.group(3))),
            // 11/2009
            Rule.of("(\\d{1,2})[/.](\\d{4})", (m, _) -> EdtfHint.date(m.group(2), m.group(1), null)),
            // 20091105, the basic format
            Rule.of("(\\d{4})(\\d{2})(\\d{2})", (m, _) -> EdtfHint.date(m.group(1), m.group(2), m.group(3))),
            // 2009-10/12
            Rule.of("(\\d{4})-(\\d{2})/(\\d{2})",
                    (m, _) -> m.group(1) + "-" + m.group(2) + "/" + m.group(1) + "-" + m.group(3)),
            // 850; six digits may be a year and a month
            Rule.of("(-?)(\\d{3})", (m, _) -> m.group(1) + "0" + m.group(2)),
            Rule.of("-?(?:\\d{5}|\\d{7,12})", (m, _) -> "Y" + m.group()),
            Rule.of("y(-?)0*(\\d{1,12})", (m, _) -> (m.group(2).length() > 4 ? "Y" : "") + m.group(1)
                    + EdtfHint.date(m.group(2), null, null)),
            // 2009-11-05 12:30:00,5z
            Rule.of("(\\d{4}-\\d{2}-\\d{2})[t ](\\d{2}:\\d{2}:\\d{2})([.,]\\d+)?(z|[+-]\\d{2})?(?::?(\\d{2}))?",
                    (m, _) -> m.group(1) + "T" + m.group(2) + orNothing(m.group(3)).replace(',', '.')
                            + orNothing(m.group(4)).toUpperCase(Locale.ROOT)
                            + (m.group(5) == null ? "" : ":" + m.group(5))),
            // 1950s2, y17e7, and p of the draft
            Rule.of("(y?-?\\d+(?:e\\d+)?)(?:[ps](\\d+))?",
                    (m, _) -> m.group(1).toUpperCase(Locale.ROOT)
                            + (m.group(2) == null ? "" : "S" + m.group(2))),
            Rule.of("Y(-?\\d{4}S\\d+)", (m, _) -> m.group(1)),
            // 1850?~, 199u, 2004-x
            Rule.of("(.+)(?:\\?~|~\\?)", (m, reader) -> qualified(reader.read(m.group(1)), "%")),
            Rule.of("[-\\dux]+", (m, _) -> m.group().replaceAll("(?i)[ux]", "X")),
            // [1667, 1668]
            Rule.of("[\\[{].* .*", (m, _) -> m.group().replace(" ", "")));

    private NumberHints() {}

    /** A date with a qualifier, or null where there is no one date: behind an interval it would qualify its end only. */
    static @Nullable String qualified(@Nullable String date, String qualifier) {
        return date == null || date.contains("/") ? null : date + qualifier;
    }

    private static String orNothing(@Nullable String group) {
        return group == null ? "" : group;
    }
}
