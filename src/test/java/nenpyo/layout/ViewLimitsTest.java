package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.time.Moment;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewLimitsTest {
    private static final double DAY = 86_400;

    @Property(tries = 400)
    void clampingTwiceIsClampingOnce(@ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double from,
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double length,
            @ForAll @DoubleRange(min = 160, max = 2400) double width) {
        ViewLimits limits = new ViewLimits(timeline);
        Moment start = Moment.EPOCH.plusSeconds(from);
        Range once = limits.clamp(new Range(start, start.plusSeconds(length)), width);
        assertThat(limits.clamp(once, width)).isEqualTo(once);
    }

    @Property(tries = 400)
    void neverLosesTheTimeline(@ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double from,
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double length,
            @ForAll @DoubleRange(min = 160, max = 2400) double width) {
        ViewLimits limits = new ViewLimits(timeline);
        Moment start = Moment.EPOCH.plusSeconds(from);
        Range clamped = limits.clamp(new Range(start, start.plusSeconds(length)), width);
        assertThat(clamped.seconds()).isGreaterThan(0.99)
                .isLessThan(limits.fit(width).seconds() * 1.5 + 0.01);
        assertThat(clamped.overlaps(limits.fit(width))).isTrue();
        assertThat(limits.fit(width).contains(clamped.from().plusSeconds(clamped.seconds() / 2))).isTrue();
    }

    @Property(tries = 400)
    void allowsWhatIsWithin(@ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(min = 160, max = 2400) double width) {
        ViewLimits limits = new ViewLimits(timeline);
        assertThat(limits.clamp(limits.fit(width), width)).isEqualTo(limits.fit(width));
    }

    @Property(tries = 400)
    void fitShowsEverythingAndWhatFades(@ForAll("timelines") Timeline timeline,
            @ForAll @DoubleRange(min = 700, max = 2600) double width) {
        Scene scene = Scene.whole(timeline, Timelines.view(timeline, Math.rint(width), 700));
        double left = scene.projected().plot().left();
        double right = scene.projected().plot().right();
        for (LaneArrangement lane : scene.subject().lanes()) {
            for (int i = 0; i < lane.size(); i++) {
                MarkSpan span = lane.item(i).span();
                TimeScale scale = scene.projected().scale();
                String which = "%s as of %s, %s".formatted(timeline.event(lane.item(i).event()).date(),
                        timeline.asOf(), timeline.range());
                assertThat(scale.x(span.from()) - (span.fadesIn() ? Metrics.FADE_IN : 0)).as(which)
                        .isGreaterThan(left);
                assertThat(scale.x(span.to()) + (span.fadesOut() ? Metrics.FADE_OUT : 0)).as(which)
                        .isLessThan(right);
            }
        }
    }

    /** In to what the finest date says, and out to all there is. */
    @ParameterizedTest
    @CsvSource({"2015-04-01, 86400", "2015-04/2016, 86400", "2015-04-01T10:20:30, 1",
        "2015-04-01T10:20:30.125, 0.1", "Y-4540000000, 86400"})
    void goesInAsFarAsDatesAreFine(String date, double least) {
        ViewLimits limits = new ViewLimits(Timelines.of(null, date, "2010"));
        Moment start = Timelines.start(date);
        Range clamped = limits.clamp(new Range(start, start.plusSeconds(0.002)), 1000);
        assertThat(clamped.seconds()).isCloseTo(least, within(0.001));
    }

    @Property(tries = 300)
    void holdsTheWholeTimeLine(@ForAll @DoubleRange(min = -1e11, max = 1e11) double middle,
            @ForAll @DoubleRange(min = 0, max = 20) double power,
            @ForAll @DoubleRange(min = 100, max = 2600) double width) {
        Timeline timeline = Timelines.of(null, "Y-100000000000", "Y100000000000");
        ViewLimits limits = new ViewLimits(timeline);
        Moment from = Moment.EPOCH.plusSeconds(middle * 31_556_952);
        Range range = new Range(from, from.plusSeconds(Math.pow(10, power) / 2));
        Range once = limits.clamp(range, width);
        assertThat(limits.clamp(once, width)).isEqualTo(once);
        Range fit = limits.fit(width);
        assertThat(fit.contains(Timelines.start("Y-100000000000"))).isTrue();
        assertThat(fit.contains(Timelines.start("Y100000000000"))).isTrue();
        assertThat(limits.clamp(fit, width)).isEqualTo(fit);
        Scene scene = Scene.of(timeline, Timelines.view(timeline, 400 + width, 300).withRange(once));
        assertThat(scene.texts()).isNotEmpty();
    }

    @Test
    void givesASingleDaySurroundings() {
        Timeline timeline = Timelines.of(null, "2015-04-01");
        Range fit = new ViewLimits(timeline).fit(1000);
        assertThat(fit.seconds()).isBetween(10 * DAY, 13 * DAY);
        assertThat(fit.contains(Timelines.start("2015-04-01"))).isTrue();
    }

    @Test
    void givesATimelineWithoutDatesAnEmptyStretch() {
        ViewLimits limits = new ViewLimits(Timelines.of(null, ""));
        assertThat(limits.fit(1000).contains(Timelines.start("2010"))).isTrue();
        assertThat(limits.clamp(Timelines.range("1900"), 1000).overlaps(Timelines.range("2000/2029")))
                .isTrue();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return Timelines.timelines(12);
    }
}
