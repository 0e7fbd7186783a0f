package nenpyo.layout.page;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * A text cut into blocks of whole paragraphs, with what is to be known of each before it is broken into lines. Made once for
 * a text, in a tenth of a second for 50 MB, and so not on the thread of the window. Immutable.
 */
public final class PageIndex {
    /** UTF-16 units: a block ends with the first paragraph that reaches so many. */
    static final int BLOCK = 2048;
    /** UTF-16 units: a paragraph longer than this is cut into pieces, which begin lines of their own. */
    static final int PIECE = 8192;
    /** How far back from there a piece may end with a sentence. */
    private static final int LOOKED_BACK = 1024;
    /** The measure that lines are estimated for, em. */
    static final double USUAL_MEASURE = 40;
    private static final double NARROW_EM = 0.54;
    private static final int CHECKED_EVERY = 1 << 10;

    private final String text;
    private int[] starts = new int[64];
    private int[] lines = new int[64];
    /** Line breaks and form feeds before each block. */
    private int[] breaks = new int[64];
    private int[] feeds = new int[64];
    private int[] paragraphs = new int[64];
    private int count;

    private PageIndex(String text) {
        this.text = text;
    }

    /**
     * Indexes a text.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static PageIndex of(String text) {
        PageIndex index = new PageIndex(text);
        index.cut();
        return index;
    }

    private void cut() {
        int at = 0;
        int lineBreaks = 0;
        int pages = 0;
        do {
            begin(at, lineBreaks, pages);
            int block = count - 1;
            int from = at;
            do {
                int end = paragraphEnd(at);
                lines[block] += estimated(at, end);
                paragraphs[block]++;
                if (end > at && text.charAt(end - 1) == '\n') {
                    lineBreaks++;
                } else if (end > at && text.charAt(end - 1) == '\f') {
                    pages++;
                }
                at = end;
            } while (at < text.length() && at - from < BLOCK);
            if (count % CHECKED_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
        } while (at < text.length());
        begin(text.length(), lineBreaks, pages);
        count--;
    }

    private void begin(int at, int lineBreaks, int pages) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
            breaks = Arrays.copyOf(breaks, 2 * count);
            feeds = Arrays.copyOf(feeds, 2 * count);
            paragraphs = Arrays.copyOf(paragraphs, 2 * count);
        }
        starts[count] = at;
        breaks[count] = lineBreaks;
        feeds[count] = pages;
        count++;
    }

    /** The end of the paragraph or piece of one that begins at a place, with its line break. */
    int paragraphEnd(int from) {
        int most = Math.min(text.length(), from + PIECE);
        for (int i = from; i < most; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f') {
                return i + 1;
            }
        }
        return most == text.length() ? most : pieceEnd(from, most);
    }

    private int pieceEnd(int from, int most) {
        for (int i = most; i > most - LOOKED_BACK; i--) {
            char before = text.charAt(i - 1);
            if ((before == ' ' || before == '。' || before == '！' || before == '？')
                    && Breaks.allowed(before, text.codePointAt(i))) {
                return i;
            }
        }
        int end = most;
        while (end > most - LOOKED_BACK && Breaks.joins(text.codePointAt(end))) {
            end--;
        }
        return Character.isLowSurrogate(text.charAt(end)) && end - 1 > from ? end - 1 : end;
    }

    private int estimated(int from, int to) {
        int wide = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > 0x2E7F) {
                wide++;
            }
        }
        return 1 + (int) ((wide + (to - from - wide) * NARROW_EM) / USUAL_MEASURE);
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** How many blocks there are, at least one. */
    int blocks() {
        return count;
    }

    /** Where a block begins; the length of the text for the number of blocks. */
    int start(int block) {
        return starts[block];
    }

    /** The block that a place of the text is in; the last one for the text's end. */
    int blockAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** About how many lines of a measure in em a block has. */
    int lines(int block, double measure) {
        return Math.max(paragraphs[block], (int) Math.round(lines[block] * USUAL_MEASURE / measure));
    }

    /** How many paragraphs a block has. */
    int paragraphs(int block) {
        return paragraphs[block];
    }

    /** The number, from 1, of the line of the file that a place is on. */
    public int fileLine(int offset) {
        int block = blockAt(offset);
        return 1 + breaks[block] + count('\n', starts[block], offset);
    }

    /** How many lines the file has. */
    public int fileLines() {
        return 1 + breaks[count];
    }

    /** The number, from 1, of the page of the document that a place is on; 1 where it has none. */
    public int filePage(int offset) {
        int block = blockAt(offset);
        return 1 + feeds[block] + count('\f', starts[block], offset);
    }

    /** How many pages or chapters the document has, 1 where it tells of none. */
    public int filePages() {
        return 1 + feeds[count];
    }

    private int count(char sought, int from, int to) {
        int found = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == sought) {
                found++;
            }
        }
        return found;
    }
}
