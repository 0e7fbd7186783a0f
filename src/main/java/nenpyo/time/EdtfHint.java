package nenpyo.time;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was probably meant by a text that is no EDTF: the date people write in Japanese, English, numbers, or the draft
 * of 2012. Only what has one plain meaning: {@code 05/11/2009} gets no hint.
 */
final class EdtfHint {
    /** Longer texts get no hint, which also keeps the rules' work bounded. */
    private static final int LONGEST = 64;
    /** How often a rule may look at a part of its text in turn: "from c. Nov 2009" takes three. */
    private static final int DEPTH = 4;

    private static final List<Rule> RULES = List.of(NumberHints.RULES, WordHints.RULES, SpanHints.RULES)
            .stream()
            .flatMap(List::stream)
            .toList();

    private EdtfHint() {}

    /** EDTF that parses, or null. */
    static @Nullable String of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        // Full-width digits and signs become the plain ones.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return plain.length() > LONGEST ? null : meaning(plain, DEPTH);
    }

    private static @Nullable String meaning(String text, int depth) {
        if (parses(text)) {
            return text;
        }
        if (depth == 0) {
            return null;
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.matches()) {
                String edtf = rule.rewriting().rewrite(matcher, part -> meaning(part.strip(), depth - 1));
                if (edtf != null && parses(edtf)) {
                    return edtf;
                }
            }
        }
        return null;
    }

    private static boolean parses(String text) {
        try {
            EdtfParser.parseWithoutHint(text);
            return true;
        } catch (EdtfException e) {
            return false;
        }
    }

    /** A way of writing dates, and the EDTF for it; the EDTF need not parse, in which case the rule is passed over. */
    record Rule(Pattern pattern, Rewriting rewriting) {
        static Rule of(String regex, Rewriting rewriting) {
            return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), rewriting);
        }
    }

    /** Makes EDTF of a match, or null. */
    interface Rewriting {
        @Nullable
        String rewrite(MatchResult match, Reader reader);
    }

    /** Reads a part of a text. */
    interface Reader {
        /** The EDTF of a part, or null. */
        @Nullable
        String read(String part);
    }

    /** A date of up to three numbers, padded; the later two may be null. */
    static String date(String year, @Nullable String month, @Nullable String day) {
        String edtf = "0".repeat(Math.max(0, 4 - year.length())) + year;
        for (String part : new @Nullable String[]{month, day}) {
            edtf += part == null ? "" : "-" + "0".repeat(Math.max(0, 2 - part.length())) + part;
        }
        return edtf;
    }

    /** The astronomical year of a year before Christ: 1 BC is 0. */
    static String beforeChrist(String year) {
        int astronomical = 1 - Integer.parseInt(year);
        return Digits.ofYear(astronomical).text();
    }
}
