package nenpyo.export.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pages of a document are wanted, by their numbers from 1.
 *
 * @param spans none for every page
 */
public record PageNumbers(List<Span> spans) {
    /** Every page. */
    public static final PageNumbers ALL = new PageNumbers(List.of());
    private static final int NUMBER_MOST = 99_999;
    /** A dash of any kind, or the wave that Japanese writes for “to”, which counts as a tilde. */
    private static final Pattern SPAN = Pattern
            .compile("(\\d{1,5})?\\s*([-~\\u2010-\\u2015\\u2212\\u301c])?\\s*(\\d{1,5})?");

    public PageNumbers {
        spans = List.copyOf(spans);
    }

    /** From one page to another, both included. */
    public record Span(int first, int last) {}

    /**
     * What was written as {@code 1-3, 5}, in any digits and with the commas of Japanese, too; {@code 4-} is to the end. Nothing
     * is every page. None for what is no page.
     */
    public static Optional<PageNumbers> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return Optional.of(ALL);
        }
        List<Span> spans = new ArrayList<>();
        for (String part : plain.split("[,;、]", -1)) {
            Matcher match = SPAN.matcher(part.strip());
            if (!match.matches() || (match.group(1) == null && match.group(3) == null)
                    || (match.group(2) == null && match.group(3) != null && match.group(1) != null)) {
                return Optional.empty();
            }
            int first = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
            int last = match.group(3) != null
                    ? Integer.parseInt(match.group(3))
                    : match.group(2) == null ? first : NUMBER_MOST;
            if (first < 1 || last < first) {
                return Optional.empty();
            }
            spans.add(new Span(first, last));
        }
        return Optional.of(new PageNumbers(spans));
    }

    public boolean has(int number) {
        return spans.isEmpty()
                || spans.stream().anyMatch(span -> span.first() <= number && number <= span.last());
    }

    /** How many pages of a document of so many are wanted. */
    public int count(int pages) {
        int wanted = 0;
        for (int number = 1; number <= pages; number++) {
            wanted += has(number) ? 1 : 0;
        }
        return wanted;
    }
}
