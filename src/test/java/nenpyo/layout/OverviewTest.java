package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.Timelines.Sample;
import nenpyo.text.TextMeasurer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OverviewTest {
    @Property(tries = 200)
    void countsEveryDatedEventThatTheFilterShowsOnce(@ForAll("samples") Sample sample,
            @ForAll @DoubleRange(min = 1, max = 2600) double width) {
        Overview overview = Overview.of(sample.timeline(), sample.view(), TextMeasurer.bundled(), width, 76,
                null);
        int[] shown = new int[sample.timeline().lanes().size()];
        for (int i = 0; i < sample.timeline().size(); i++) {
            int lane = sample.timeline().event(i).lane();
            if (sample.timeline().event(i).date() != null
                    && sample.view().filter().shows(sample.timeline().lanes().get(lane))) {
                shown[lane]++;
            }
        }
        for (int lane = 0; lane < shown.length; lane++) {
            int sum = 0;
            for (int column = 0; column < overview.columns(); column++) {
                sum += overview.count(column, lane);
            }
            assertThat(sum).isEqualTo(shown[lane]);
        }
    }

    @Test
    void anEventIsCountedWhereItBegins() {
        var timeline = Timelines.of("2021", "2010", "2015-04/2018", "2020-05-06");
        Overview overview = Overview.of(timeline, Timelines.view(timeline, 1000, 700),
                TextMeasurer.bundled(), 800, 76, null);
        for (String date : new String[]{"2010", "2015-04", "2020-05-06"}) {
            int column = (int) (overview.scale().x(Timelines.start(date)) / Overview.COLUMN);
            assertThat(overview.count(column, 0)).as(date).isEqualTo(1);
        }
    }

    @Test
    void aYearIsNoCrowdOnItsFirstOfJanuary() {
        List<String> dates = new ArrayList<>(List.of("1990-01-01", "2010-12-31"));
        dates.addAll(Collections.nCopies(600, "2000"));
        double[] heights = heights(dates);
        Overview overview = overview(dates);
        int first = (int) (overview.scale().x(Timelines.start("2000")) / Overview.COLUMN);
        int last = (int) (overview.scale().x(Timelines.end("2000")) / Overview.COLUMN);
        for (int column = first + 1; column < last; column++) {
            assertThat(heights[column]).as("column %d", column).isCloseTo(heights[first + 1], within(1e-6));
        }
        assertThat(last - first).isGreaterThan(2);
        assertThat(heights[first]).isLessThanOrEqualTo(heights[first + 1] + 1e-6);
        assertThat(overview.count(first, 0)).isEqualTo(600);
    }

    @Property(tries = 100)
    void columnsAreAsHighAsThereAreEvents(
            @ForAll @Size(min = 1, max = 12) List<@From("dates") String> some) {
        List<String> dates = some.stream().flatMap(date -> Collections.nCopies(60, date).stream()).toList();
        double[] heights = heights(dates);
        double perEvent = Arrays.stream(heights).sum() / dates.size();
        Overview overview = overview(dates);
        double[] expected = new double[heights.length];
        dates.forEach(date -> spread(overview.scale(), date, expected));
        double most = Arrays.stream(expected).max().orElseThrow();
        assertThat(perEvent).isCloseTo(Math.min(9, (76 - 18 - 4) / Math.max(1, most)), within(1e-3));
        for (int column = 0; column < heights.length; column++) {
            assertThat(heights[column] / perEvent).as("column %d", column)
                    .isCloseTo(expected[column], within(0.01));
        }
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of("1950", "1950-03", "1951", "1954-07-01", "196X", "1960/1999-02-03", "1977~",
                "2000-12");
    }

    /** Adds a date to the columns that it lies in, worked out second by column rather than by sums. */
    private static void spread(TimeScale scale, String date, double[] to) {
        String begins = date.substring(0, date.contains("/") ? date.indexOf('/') : date.length());
        double from = scale.x(Timelines.start(begins)) / Overview.COLUMN;
        double end = scale.x(Timelines.end(begins)) / Overview.COLUMN;
        boolean vague = begins.length() < "2000-01-01".length();
        for (int column = 0; column < to.length; column++) {
            if (vague) {
                double there = Math.min(end, column + 1) - Math.max(from, column);
                to[column] += Math.max(0, there) / (end - from);
            } else if (column == (int) from) {
                to[column]++;
            }
        }
    }

    private static Overview overview(List<String> dates) {
        var timeline = Timelines.of("2021", dates.toArray(String[]::new));
        return Overview.of(timeline, Timelines.view(timeline, 1000, 700), TextMeasurer.bundled(), 800, 76,
                null);
    }

    /** How high the only lane is drawn, by column, px. */
    private static double[] heights(List<String> dates) {
        Overview overview = overview(dates);
        double[] heights = new double[overview.columns()];
        for (Node part : overview.drawing().root().children()) {
            if (part instanceof Node.Group group && group.role() == Role.LANE) {
                for (Node block : group.children()) {
                    Node.Rect rect = (Node.Rect) block;
                    heights[(int) (rect.x() / Overview.COLUMN)] += rect.height();
                }
            }
        }
        return heights;
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Timelines.samples();
    }
}
