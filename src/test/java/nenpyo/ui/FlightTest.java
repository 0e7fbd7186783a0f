package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.time.Moment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FlightTest {
    private static final double DAY = 86_400;
    private static final Moment ORIGIN = Moment.ofSecond(1_000_000_000);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Range range(double from, double days) {
        Moment start = ORIGIN.plusSeconds(from * DAY);
        return new Range(start, start.plusSeconds(days * DAY));
    }

    @Property
    void bothEndsAreExact(@ForAll @DoubleRange(min = -9999, max = 9999) double from,
            @ForAll @DoubleRange(min = 1, max = 9999) double days,
            @ForAll @DoubleRange(min = 1, max = 9999) double toDays) {
        Flight flight = new Flight(range(0, days), range(from, toDays));

        assertThat(flight.at(0)).isEqualTo(flight.from());
        assertThat(flight.at(1)).isEqualTo(flight.to());
        assertThat(flight.eased(0)).isEqualTo(flight.from());
        assertThat(flight.eased(1.5)).isEqualTo(flight.to());
    }

    @Property
    void theFixedPointOfAZoomStays(@ForAll @DoubleRange(max = 1) double point,
            @ForAll @DoubleRange(min = 1, max = 9999) double days,
            @ForAll @DoubleRange(min = 1, max = 9999) double toDays,
            @ForAll @DoubleRange(max = 1) double share) {
        Range to = range((days - toDays) * point, toDays);
        Range now = new Flight(range(0, days), to).at(share);

        double off = now.from().plusSeconds(now.seconds() * point).secondsSince(ORIGIN) - days * DAY * point;
        assertThat(off / (now.seconds() / 1000)).as("px").isCloseTo(0, within(0.01));
    }

    @Property
    void lengthsChangeSteadily(@ForAll @DoubleRange(min = 1, max = 9999) double days,
            @ForAll @DoubleRange(min = 1, max = 9999) double toDays,
            @ForAll @DoubleRange(max = 1) double share) {
        double length = new Flight(range(0, days), range(50, toDays)).at(share).seconds() / DAY;

        assertThat(length).isBetween(Math.min(days, toDays) - 1e-6, Math.max(days, toDays) + 1e-6);
    }

    @Test
    void aShiftGoesEvenly() {
        Flight flight = new Flight(range(0, 10), range(100, 10));

        assertThat(flight.at(0.25)).isEqualTo(range(25, 10));
    }

    @Test
    void aNewTargetTakesOverWhereTheViewIs() {
        ViewState state = new ViewState(Datasets.shipped(), LanguageChoice.JA, Theme.LIGHT);
        Range whole = state.view().range();
        Range close = state.zoomed(whole, 8, 0.5);
        RangeAnimation animation = new RangeAnimation(state, false);
        animation.setOut(close);
        frames(animation, 0, 50);
        Range midway = state.view().range();
        assertThat(midway.seconds()).isStrictlyBetween(close.seconds(), whole.seconds());
        assertThat(animation.target()).isEqualTo(close);

        animation.setOut(whole);
        frames(animation, 60);
        assertThat(state.view().range()).isEqualTo(midway);
        frames(animation, 70, 1000);
        assertThat(state.view().range()).isEqualTo(whole);
        assertThat(animation.isMoving()).isFalse();
    }

    @Test
    void stoppedItStaysWhereItIs() {
        ViewState state = new ViewState(Datasets.shipped(), LanguageChoice.JA, Theme.LIGHT);
        RangeAnimation animation = new RangeAnimation(state, false);
        animation.setOut(state.zoomed(state.view().range(), 8, 0.5));
        frames(animation, 0, 50);
        Range midway = state.view().range();
        animation.stop();
        frames(animation, 60, 1000);

        assertThat(state.view().range()).isEqualTo(midway);
        assertThat(animation.target()).isEqualTo(midway);
    }

    @Test
    void withoutMotionItIsThereAtOnce() {
        ViewState state = new ViewState(Datasets.shipped(), LanguageChoice.JA, Theme.LIGHT);
        Range close = state.zoomed(state.view().range(), 8, 0.5);
        new RangeAnimation(state, true).moveTo(close);

        assertThat(state.view().range()).isEqualTo(close);
    }

    /** Shows frames at times in ms. */
    private static void frames(RangeAnimation animation, long... ms) {
        for (long at : ms) {
            animation.step(at * 1_000_000);
        }
    }
}
