package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nenpyo.drawing.Box;
import nenpyo.layout.Projected;
import nenpyo.model.Range;
import nenpyo.model.View;
import nenpyo.time.Moment;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Where a view lies in a panorama. */
class PanoramaTest {
    private static final Sight SIGHT = Sights.of(Sights.view(0.4, 0.2), 1);
    private static final Projected EXACT = Sights.PROJECTION.project(SIGHT.shown(), SIGHT.view());
    private static final Panorama PANORAMA = Sights.panorama(SIGHT, 1);

    @Example
    void theViewItWasMadeAroundLiesInTheMiddleAsLargeAsItIs() {
        Panorama.Place place = PANORAMA.place(SIGHT.view());
        Box plot = PANORAMA.wide().plot();

        assertThat(place.enlarged()).isEqualTo(1);
        assertThat(place.width()).isCloseTo(EXACT.plot().width(), within(0.05));
        assertThat(place.left() - plot.left()).isCloseTo(plot.right() - place.right(), within(0.05));
        assertThat(plot.width()).isCloseTo(3 * EXACT.plot().width(), within(2.0));
    }

    @Example
    void itsLanesLieAsTheyDoInTheView() {
        assertThat(PANORAMA.wide().plot().top()).isEqualTo(EXACT.plot().top());
        assertThat(PANORAMA.wide().plot().bottom()).isEqualTo(EXACT.plot().bottom());
        assertThat(PANORAMA.wide().lanes()).extracting(lane -> lane.top())
                .isEqualTo(EXACT.lanes().stream().map(lane -> lane.top()).toList());
    }

    @Property
    void theMomentsAtTheEndsOfAPlaceAreThoseOfTheView(
            @ForAll @DoubleRange(min = -2, max = 2) double moved,
            @ForAll @DoubleRange(min = 0.3, max = 5) double closer) {
        Range range = Sights.moved(SIGHT.view(), moved).range();
        View view = SIGHT.view()
                .withRange(new Range(range.from(), range.from().plusSeconds(range.seconds() / closer)));
        double secondsPerPixel = PANORAMA.wide().scale().secondsPerPixel();

        Panorama.Place place = PANORAMA.place(view);

        Moment left = PANORAMA.wide().scale().at(place.left());
        assertThat(left.secondsSince(view.range().from()) / secondsPerPixel).isCloseTo(0, within(0.01));
        Moment right = PANORAMA.wide().scale().at(place.right());
        assertThat(right.secondsSince(view.range().to()) / secondsPerPixel).isCloseTo(0, within(0.01));
        assertThat(place.enlarged()).isCloseTo(closer, within(0.001 * closer));
    }

    @Example
    void thereIsNoneAtTheEndsOfTime() {
        Moment far = Moment.ofSecond(2_000_000_000_000_000_000L);
        View view = SIGHT.view().withRange(new Range(far, far.plusSeconds(1e9)));

        assertThat(Panorama.of(Sights.PROJECTION, new Sight(SIGHT.subject(), view, 1), EXACT.plot(),
                Beside.evenly(1)))
                .isNull();
    }
}
