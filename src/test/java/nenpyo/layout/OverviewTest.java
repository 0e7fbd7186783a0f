package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.layout.Timelines.Sample;
import nenpyo.text.TextMeasurer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
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

    @Provide
    Arbitrary<Sample> samples() {
        return Timelines.samples();
    }
}
