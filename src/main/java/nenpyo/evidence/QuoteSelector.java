package nenpyo.evidence;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import nenpyo.evidence.Anchor.Status;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a passage that a reader selected the quotation that leads back to it: with the shortest prefix and suffix, of
 * together as few characters as may be, that tell it from every other place where the same words stand.
 *
 * <p>For each rival, so many characters before it are the same as before the passage, and so many behind it; a prefix longer
 * than the one or a suffix longer than the other excludes it. Of all pairs of lengths that exclude every rival the shortest
 * is taken. That is reckoned in the folded text, as {@link Anchoring} does, which has the last word: what it does not find
 * again verbatim at this place is not given out.
 */
public final class QuoteSelector {
    private static final int MOST = Context.UNITS_MOST;
    /** By how much both sides are made longer where folding them by themselves leaves too little. */
    private static final int[] MARGINS = {0, 1, 4, 16, MOST};
    private static final int CHECKED_EVERY = 1 << 10;

    private final DocumentText document;
    private final FoldedText folded;
    private final Place place;
    private final String exact;

    private QuoteSelector(DocumentText document, Place place) {
        this.document = document;
        this.folded = document.folded();
        this.place = place;
        this.exact = place.in(document.text());
    }

    /**
     * The quotation of a passage, without white space at its ends; null where it is nothing else, or where the same words
     * stand elsewhere in surroundings that are the same over {@value Context#UNITS_MOST} characters. Not for the thread of the
     * window.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static @Nullable Quotation of(DocumentText document, Place passage) {
        Place place = trimmed(document.text(), passage);
        return place.start() == place.end() ? null : new QuoteSelector(document, place).quotation();
    }

    /** A passage between characters as a reader sees them, without white space at its ends. */
    static Place trimmed(String text, Place passage) {
        int start = passage.start();
        int end = passage.end();
        while (end < text.length() && end > start && Scripts.isExtending(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        return new Place(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private @Nullable Quotation quotation() {
        Lengths lengths = lengths();
        if (lengths == null) {
            return null;
        }
        for (int margin : MARGINS) {
            Quotation quotation = new Quotation(exact, prefix(lengths.before, margin),
                    suffix(lengths.after, margin));
            Anchor anchor = Anchoring.find(document, quotation);
            if (anchor.status() == Status.FOUND && place.equals(anchor.place())) {
                return quotation;
            }
        }
        return null;
    }

    /** How many units of prefix and of suffix. */
    private record Lengths(int before, int after) {}

    /** The shortest that tell the passage from all others; null where none do. */
    private @Nullable Lengths lengths() {
        // By how many units before a rival are the same: how many behind one are, at most; −1 where there is no such rival.
        int[] most = new int[MOST + 1];
        Arrays.fill(most, -1);
        int from = before(folded.unitAt(place.start()));
        int to = after(folded.unitAt(place.end()));
        String text = document.text();
        int count = 0;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            if (++count % CHECKED_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            if (at != place.start() && Anchoring.isWhole(text, at, at + exact.length())) {
                int same = sameBefore(from, before(folded.unitAt(at)));
                most[same] = Math.max(most[same], sameBehind(to, after(folded.unitAt(at + exact.length()))));
            }
        }
        return shortest(most, Math.min(MOST, from), Math.min(MOST, folded.length() - to));
    }

    private static @Nullable Lengths shortest(int[] most, int before, int after) {
        Lengths best = null;
        int behind = 0;
        for (int same = MOST; same >= 0; same--) {
            // A prefix of so many units leaves the rivals that are the same over as many or more to the suffix.
            behind = Math.max(behind, most[same] + 1);
            Lengths lengths = new Lengths(same, behind);
            if (same <= before && behind <= after && (best == null || isBetter(lengths, best))) {
                best = lengths;
            }
        }
        return best;
    }

    private static boolean isBetter(Lengths one, Lengths other) {
        int by = one.before + one.after - other.before - other.after;
        return by < 0 || (by == 0
                && Math.abs(one.before - one.after) < Math.abs(other.before - other.after));
    }

    private int sameBefore(int here, int there) {
        int same = 0;
        while (same < MOST && here > same && there > same
                && folded.unit(here - same - 1) == folded.unit(there - same - 1)) {
            same++;
        }
        return same;
    }

    private int sameBehind(int here, int there) {
        int same = 0;
        while (same < MOST && here + same < folded.length() && there + same < folded.length()
                && folded.unit(here + same) == folded.unit(there + same)) {
            same++;
        }
        return same;
    }

    /** Without the space that the context is compared without. */
    private int before(int unit) {
        return unit > 0 && folded.unit(unit - 1) == ' ' ? unit - 1 : unit;
    }

    private int after(int unit) {
        return unit < folded.length() && folded.unit(unit) == ' ' ? unit + 1 : unit;
    }

    private @Nullable String prefix(int units, int margin) {
        int end = before(folded.unitAt(place.start()));
        int start = Math.max(0, end - units - margin);
        if (start > 0 && start < end && folded.unit(start) == ' ') {
            start--;
        }
        return start == end ? null : document.text().substring(folded.start(start), place.start());
    }

    private @Nullable String suffix(int units, int margin) {
        int start = after(folded.unitAt(place.end()));
        int end = Math.min(folded.length(), start + units + margin);
        if (end > start && end < folded.length() && folded.unit(end - 1) == ' ') {
            end++;
        }
        return start == end ? null : document.text().substring(place.end(), folded.end(end - 1));
    }
}
