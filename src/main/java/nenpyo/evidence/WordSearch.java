package nenpyo.evidence;

import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Finds words that a reader types, in a text as {@link Folding} leaves it, capitals or not: 全角 finds 半角, and a line break
 * within the words hides none of them.
 */
public final class WordSearch {
    private static final int CHECKED_EVERY = 1 << 16;

    private final DocumentText document;
    private final Hits hits;

    /** Who wants to know. */
    public interface Hits {
        /**
         * The words stand at a stretch of the text.
         *
         * @param start in UTF-16 units
         * @param end exclusive
         * @return whether to go on
         */
        boolean found(int start, int end);

        /** So much of the text is looked through, from 0 to 1; told often. */
        void reached(double share);
    }

    private WordSearch(DocumentText document, Hits hits) {
        this.document = document;
        this.hits = hits;
    }

    /** Makes ready to search a document, so that the first words are found at once. Not for the thread of the window. */
    public static void prepare(DocumentText document) {
        document.folded();
    }

    /**
     * Tells where words stand, from the start of the text to its end, none of them within another. Not for the thread of the
     * window.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static void run(DocumentText document, String words, Hits hits) {
        FoldedText sought = Folding.fold(words);
        WordSearch search = new WordSearch(document, hits);
        if (sought.length() > 0) {
            search.folded(sought.slice(0, sought.length()), words);
        } else if (!words.isBlank()) {
            // A footnote's mark, or a mere sign: nothing is left of it when it is folded.
            search.verbatim(words);
        }
    }

    private void folded(char[] sought, String words) {
        FoldedText text = document.folded();
        boolean shared = new String(sought).chars().anyMatch(c -> Character.isSurrogate((char) c));
        for (int i = 0; i < sought.length; i++) {
            sought[i] = plain(sought[i]);
        }
        char[] units = text.units();
        int last = text.length() - sought.length;
        int end = 0;
        for (int at = 0; at <= last; at++) {
            if (at % CHECKED_EVERY == 0) {
                goOn(at / (double) text.length());
            }
            if (plain(units[at]) != sought[0] || !stands(sought, units, at)) {
                continue;
            }
            Place place = text.place(at, at + sought.length);
            if (place.start() < end || (shared && !isSame(words, place))) {
                continue;
            }
            if (!hits.found(place.start(), place.end())) {
                return;
            }
            end = place.end();
            at += sought.length - 1;
        }
        hits.reached(1);
    }

    private static boolean stands(char[] sought, char[] units, int at) {
        for (int i = 1; i < sought.length; i++) {
            if (plain(units[at + i]) != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** A capital as a small letter. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c < 0x2E80 || c > 0xFF00 ? Character.toLowerCase(Character.toUpperCase(c)) : c;
    }

    private boolean isSame(String words, Place place) {
        return Folding.same(words.toLowerCase(Locale.ROOT),
                place.in(document.text()).toLowerCase(Locale.ROOT));
    }

    private void verbatim(String words) {
        String text = document.text();
        int at = text.indexOf(words);
        while (at >= 0 && hits.found(at, at + words.length())) {
            goOn(at / (double) text.length());
            at = text.indexOf(words, at + words.length());
        }
        hits.reached(1);
    }

    private void goOn(double share) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        hits.reached(share);
    }
}
