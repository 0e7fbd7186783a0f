package nenpyo.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nenpyo.model.Range;
import nenpyo.time.Moment;

/**
 * The ranges that a bench goes through: 1945 to 2005 in views of 20 years and zooms to one, or the same shares of a
 * timeline that lies elsewhere.
 */
public final class BenchRanges {
    /** Steps of one view's width. */
    private static final int STEPS_A_VIEW = 40;
    private static final int PAN = 120;
    private static final int ZOOM = 30;
    private static final int ZOOMED = 4;
    private static final int LIMITS = 12;
    private static final double YEAR = 365.2425 * 86_400;
    /** Where 1945 lies, how much 20 years and one year are, of the generated timelines, which go from 1900 to 2027. */
    private static final double START = 45.0 / 127;
    private static final double VIEW = 20.0 / 127;
    private static final double CLOSEST = 1.0 / 127;

    private final Range whole;
    private final boolean usual;

    /** @param whole the range that shows everything */
    public BenchRanges(Range whole) {
        this.whole = whole;
        usual = whole.contains(year(1945)) && whole.contains(year(2025).plusSeconds(-1))
                && whole.seconds() < 300 * YEAR;
    }

    private static Moment year(int year) {
        return Moment.ofSecond(LocalDate.of(year, 1, 1).toEpochDay() * 86_400);
    }

    /** Whether these are the usual ones, and not others in their place. */
    public boolean areUsual() {
        return usual;
    }

    /** The first view of the way, and one for each step after it. */
    public List<Range> pan() {
        double seconds = usual ? 20 * YEAR : VIEW * whole.seconds();
        Moment from = usual ? year(1945) : whole.from().plusSeconds(START * whole.seconds());
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i <= PAN; i++) {
            Moment left = from.plusSeconds(i * seconds / STEPS_A_VIEW);
            ranges.add(new Range(left, left.plusSeconds(seconds)));
        }
        return ranges;
    }

    /** Everything, moved a quarter of its width to and fro, so that it stays in view. */
    public List<Range> panAll() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i <= STEPS_A_VIEW; i++) {
            int quarter = STEPS_A_VIEW / 4;
            int at = i <= quarter ? i : i <= 3 * quarter ? 2 * quarter - i : i - 4 * quarter;
            double by = at * whole.seconds() / STEPS_A_VIEW;
            ranges.add(new Range(whole.from().plusSeconds(by), whole.to().plusSeconds(by)));
        }
        return ranges;
    }

    /** To what events are limited, step by step: views of the way, and after every second one nothing, which lifts the limit. */
    public List<Optional<Range>> limits() {
        List<Range> way = pan();
        return IntStream.range(0, LIMITS)
                .mapToObj(i -> i % 3 == 2 ? Optional.<Range>empty() : Optional.of(way.get(i * PAN / LIMITS)))
                .toList();
    }

    /** Four of the ranges that the zoom goes through, the widest first and the closest last. */
    public List<Range> zoomed() {
        List<Range> zoom = zoom();
        return IntStream.range(0, ZOOMED).mapToObj(i -> zoom.get(i * ZOOM / (ZOOMED - 1))).toList();
    }

    /** From everything to one year in its middle, and back. */
    public List<Range> zoom() {
        double closest = usual ? YEAR : CLOSEST * whole.seconds();
        Moment middle = whole.from().plusSeconds(whole.seconds() / 2);
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i <= 2 * ZOOM; i++) {
            double share = (double) (ZOOM - Math.abs(i - ZOOM)) / ZOOM;
            double seconds = whole.seconds() * Math.pow(closest / whole.seconds(), share);
            Moment from = middle.plusSeconds(-seconds / 2);
            ranges.add(new Range(from, from.plusSeconds(seconds)));
        }
        return ranges;
    }
}
