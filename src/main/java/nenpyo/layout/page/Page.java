package nenpyo.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenpyo.text.Recent;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/**
 * A text as lines of a measure. Blocks are broken when they are first asked for, some of them are kept, and their heights,
 * estimated until then, are corrected. For one thread.
 */
public final class Page {
    private static final int BLOCKS_KEPT = 64;
    /** em: narrower than this nothing can be read. */
    private static final double MEASURE_LEAST = 4;

    private final PageIndex index;
    private final LineBreaker breaker;
    private final boolean spaced;
    private final BlockHeights heights;
    private final Map<Integer, List<Line>> broken = new Recent<>(BLOCKS_KEPT);
    private long linesBroken;

    /**
     * @param measure how wide a line may be, em
     * @param spaced whether there is half a line of room between paragraphs
     */
    public Page(PageIndex index, double measure, boolean spaced) {
        this.index = index;
        this.spaced = spaced;
        breaker = new LineBreaker(TextMeasurer.bundled(), Math.max(MEASURE_LEAST, measure));
        int[] estimated = new int[index.blocks()];
        for (int i = 0; i < estimated.length; i++) {
            estimated[i] = Line.HALVES * index.lines(i, breaker.measure())
                    + (spaced ? index.paragraphs(i) : 0);
        }
        heights = new BlockHeights(estimated);
    }

    /** The same text in lines of another measure, em. */
    public Page withMeasure(double newMeasure) {
        return new Page(index, newMeasure, spaced);
    }

    public PageIndex index() {
        return index;
    }

    /** How wide a line may be, em. */
    public double measure() {
        return breaker.measure();
    }

    /** The line that a place of the text is on; the last one for the text's end. */
    public Line lineAt(int offset) {
        List<Line> lines = lines(index.blockAt(Math.clamp(offset, 0, index.text().length())));
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** The next line; null behind the last one. */
    public @Nullable Line after(Line line) {
        return line.end() >= index.text().length() ? null : lineAt(line.end());
    }

    /** The line before; null before the first one. */
    public @Nullable Line before(Line line) {
        return line.start() == 0 ? null : lineAt(line.start() - 1);
    }

    /** How much lies above a line, in halves of a line: about, until all of that was broken. */
    public long top(Line line) {
        int block = index.blockAt(line.start());
        long top = heights.before(block);
        for (Line above : lines(block)) {
            if (above.start() >= line.start()) {
                break;
            }
            top += above.halves();
        }
        return top;
    }

    /** About how much lies above a place of the text, in halves of a line, without breaking anything. */
    public long about(int offset) {
        int block = index.blockAt(offset);
        int from = index.start(block);
        int length = Math.max(1, index.start(block + 1) - from);
        return heights.before(block) + (long) heights.of(block) * Math.min(offset - from, length) / length;
    }

    /** About which place of the text lies at a height in halves of a line, without breaking anything. */
    public int offsetAt(double halves) {
        int block = heights.at((long) halves);
        int from = index.start(block);
        double within = Math.clamp((halves - heights.before(block)) / Math.max(1, heights.of(block)), 0, 1);
        return from + (int) (within * (index.start(block + 1) - from));
    }

    /** How high all of it is, in halves of a line: about, until everything was broken. */
    public long height() {
        return heights.before(index.blocks());
    }

    /** How many lines were broken so far, those that were let go and broken again counted again. */
    public long linesBroken() {
        return linesBroken;
    }

    private List<Line> lines(int block) {
        List<Line> known = broken.get(block);
        if (known != null) {
            return known;
        }
        List<Line> lines = breakBlock(block);
        linesBroken += lines.size();
        heights.set(block, lines.stream().mapToInt(Line::halves).sum());
        broken.put(block, lines);
        return lines;
    }

    private List<Line> breakBlock(int block) {
        String text = index.text();
        int end = index.start(block + 1);
        List<Line> lines = new ArrayList<>();
        int paragraph = index.start(block);
        do {
            int next = Math.min(end, index.paragraphEnd(paragraph));
            int words = next > paragraph && isBreak(text.charAt(next - 1)) ? next - 1 : next;
            int above = above(text, paragraph);
            int at = paragraph;
            do {
                int lineEnd = breaker.end(text, at, words);
                lines.add(new Line(at, lineEnd == words ? next : lineEnd, lineEnd, Line.HALVES + above));
                above = 0;
                at = lineEnd;
            } while (at < words);
            paragraph = next;
        } while (paragraph < end);
        return List.copyOf(lines);
    }

    /** The room above a paragraph, in halves of a line: more where a page of the document begins. */
    private int above(String text, int paragraph) {
        char before = paragraph == 0 ? ' ' : text.charAt(paragraph - 1);
        return before == '\f' ? 2 : spaced && isBreak(before) ? 1 : 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\f';
    }
}
