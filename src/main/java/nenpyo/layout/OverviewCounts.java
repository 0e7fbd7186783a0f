package nenpyo.layout;

import nenpyo.layout.index.VagueStarts;
import nenpyo.model.EventChunk;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;
import nenpyo.time.Moment;

/**
 * How many events of each lane begin in each column of an overview, of all lanes, whether they are shown or not, so that
 * hiding one counts nothing anew. Not changed any more once it is made.
 */
final class OverviewCounts {
    private final Timeline timeline;
    private final Filter filter;
    private final double width;
    private final int columns;
    /** By lane, then by column. */
    private final int[][] beginning;
    /** By lane, then by column, what spreading vague dates adds to the numbers or takes from them. */
    private final double[][] moved;

    private OverviewCounts(Timeline timeline, Filter filter, double width) {
        this.timeline = timeline;
        this.filter = filter;
        this.width = width;
        this.columns = Math.max(1, (int) Math.ceil(width / Overview.COLUMN));
        this.beginning = new int[timeline.lanes().size()][columns];
        this.moved = new double[timeline.lanes().size()][columns];
    }

    /**
     * Counts what a filter shows; one walk over the events.
     *
     * @param filter with no lane hidden
     * @param width of the strip, px
     */
    static OverviewCounts of(Timeline timeline, Filter filter, TimeScale scale, double width) {
        OverviewCounts counts = new OverviewCounts(timeline, filter, width);
        // Of what lasts over whole columns, what each has more than the one before.
        double[][] steps = new double[timeline.lanes().size()][counts.columns + 1];
        Attested attested = Attested.by(timeline);
        for (int c = 0; c < timeline.chunks().size(); c++) {
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                if (chunk.dated(j) && filter.accepts(timeline, c, j)) {
                    MarkSpan span = MarkSpan.of(chunk, j, attested);
                    if (span.touchesRange(filter)) {
                        counts.add(span, chunk.lane(j), scale, steps[chunk.lane(j)]);
                    }
                }
            }
        }
        for (int lane = 0; lane < steps.length; lane++) {
            double sum = 0;
            for (int column = 0; column < counts.columns; column++) {
                sum += steps[lane][column];
                counts.moved[lane][column] += sum;
            }
        }
        return counts;
    }

    private void add(MarkSpan span, int lane, TimeScale scale, double[] steps) {
        double from = Math.clamp(scale.x(span.from()) / Overview.COLUMN, 0, columns);
        int first = (int) Math.min(from, columns - 1);
        beginning[lane][first]++;
        if (!VagueStarts.isVague(span.from().second(), span.begun())) {
            return;
        }
        double to = Math.clamp(scale.x(Moment.ofSecond(span.begun())) / Overview.COLUMN, 0, columns);
        int last = (int) Math.min(to, columns - 1);
        if (first == last) {
            return;
        }
        double each = 1 / (to - from);
        moved[lane][first] += (first + 1 - from) * each - 1;
        moved[lane][last] += (to - last) * each;
        steps[first + 1] += each;
        steps[last] -= each;
    }

    /** Whether these are the numbers of a timeline in a strip of a width, px, under a filter with no lane hidden. */
    boolean areOf(Timeline other, Filter whole, double newWidth) {
        return timeline == other && width == newWidth && filter.equals(whole);
    }

    /** How many columns there are. */
    int columns() {
        return columns;
    }

    /** How many events of a lane, by its index in the timeline, have a date that begins in a column. */
    int beginning(int column, int lane) {
        return beginning[lane][column];
    }

    /** How many begin there if those of vague dates are as likely to begin at any moment of these. */
    double likely(int column, int lane) {
        return Math.max(0, beginning[lane][column] + moved[lane][column]);
    }
}
