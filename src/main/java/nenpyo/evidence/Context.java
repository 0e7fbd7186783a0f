package nenpyo.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words that should stand before and after a quotation, and how well they do at a place. */
final class Context {
    /** Units compared on each side: what is further off says little about this place. */
    static final int UNITS_MOST = 64;

    private final char[] before;
    private final char[] after;

    private Context(char[] before, char[] after) {
        this.before = before;
        this.after = after;
    }

    static Context of(Quotation quotation) {
        char[] before = folded(quotation.prefix());
        char[] after = folded(quotation.suffix());
        return new Context(Arrays.copyOfRange(before, Math.max(0, before.length - UNITS_MOST), before.length),
                Arrays.copyOf(after, Math.min(UNITS_MOST, after.length)));
    }

    /** Whether nothing is said of what stands around. */
    boolean isEmpty() {
        return before.length == 0 && after.length == 0;
    }

    /**
     * How well it fits around units of a text: 1 for every unit, 0 for none; both sides weigh by their lengths. 1 where
     * the context is empty.
     */
    double fit(FoldedText text, int from, int to) {
        if (isEmpty()) {
            return 1;
        }
        int start = from > 0 && text.unit(from - 1) == ' ' ? from - 1 : from;
        int end = to < text.length() && text.unit(to) == ' ' ? to + 1 : to;
        int wrong = distance(before, text.slice(start - before.length, start))
                + distance(after, text.slice(end, end + after.length));
        return Math.max(0, 1 - (double) wrong / (before.length + after.length));
    }

    /** Whether it stands around units of a text as it is. */
    boolean isThere(FoldedText text, int from, int to) {
        int start = from > 0 && text.unit(from - 1) == ' ' ? from - 1 : from;
        int end = to < text.length() && text.unit(to) == ' ' ? to + 1 : to;
        return start >= before.length && end + after.length <= text.length()
                && Arrays.equals(text.units(), start - before.length, start, before, 0, before.length)
                && Arrays.equals(text.units(), end, end + after.length, after, 0, after.length);
    }

    /** The edit distance of two short texts. */
    private static int distance(char[] a, char[] b) {
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length];
    }

    private static char[] folded(@Nullable String text) {
        if (text == null) {
            return new char[0];
        }
        FoldedText folded = Folding.fold(text);
        return folded.slice(0, folded.length());
    }
}
