package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.View;
import nenpyo.time.Moment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewStateTest {
    private static final double DAY = 86_400;
    private static final ViewState SHARED = shipped();

    private static ViewState shipped() {
        ViewState state = new ViewState(Datasets.shipped(), LanguageChoice.JA, Theme.LIGHT);
        state.resize(1152, 700);
        return state;
    }

    private static Range whole(ViewState state) {
        return Objects.requireNonNull(state.timeline().range());
    }

    private static Moment at(Range range, double share) {
        return range.from().plusSeconds(range.seconds() * share);
    }

    /** A range somewhere in the timeline, from a day long to all of it. */
    private static Range range(ViewState state, double where, double length) {
        double seconds = DAY * Math.pow(whole(state).seconds() / DAY, length);
        Moment from = at(whole(state), where).plusSeconds(-seconds / 2);
        return new Range(from, from.plusSeconds(seconds));
    }

    @Property
    void zoomingKeepsTheMomentUnderThePointer(@ForAll @DoubleRange(max = 1) double where,
            @ForAll @DoubleRange(max = 1) double length, @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(min = 0.05, max = 20) double factor) {
        Range before = range(SHARED, where, length);
        Range after = SHARED.ranges().zoomed(before, factor, share);

        double px = after.seconds() / 1000;
        Moment middle = at(before, share).plusSeconds((0.5 - share) * after.seconds());
        if (whole(SHARED).contains(middle)) {
            assertThat(at(after, share).secondsSince(at(before, share)) / px).isCloseTo(0, within(0.01));
        }
    }

    @Test
    void whatIsExpectedIsTheViewThatWouldCome() {
        ViewState state = shipped();
        Lane lane = state.timeline().lanes().getFirst();
        state.select("space-summit-2009");
        state.expectShown(lane, false);
        View expected = state.expected().property().get();
        assertThat(state.view().filter().shows(lane)).as("not yet").isTrue();

        state.setShown(lane, false);
        assertThat(state.view()).isEqualTo(expected);
        state.expected().expectNothing();
        assertThat(state.expected().property().get()).as("it is about to be shown").isEqualTo(expected);
        state.setShown(lane, true);
        assertThat(state.expected().property().get()).isNull();
    }

    @Test
    void nothingIsExpectedAfterAnotherChangeOrOnceItIsLetGo() {
        ViewState state = shipped();
        Lane lane = state.timeline().lanes().getFirst();
        state.expectShown(lane, false);
        state.select("space-summit-2009");
        assertThat(state.expected().property().get()).isNull();

        state.expectShown(lane, false);
        state.expected().expectNothing();
        assertThat(state.expected().property().get()).isNull();
    }

    @Property
    void noZoomLeavesTheLimits(@ForAll @DoubleRange(max = 1) double where,
            @ForAll @DoubleRange(max = 1) double length, @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(max = 1e12) double factor) {
        Range zoomed = SHARED.ranges().zoomed(range(SHARED, where, length), factor, share);

        assertThat(zoomed.seconds()).isBetween(DAY - 0.01, SHARED.ranges().fitting().seconds() * 1.5 + 0.01);
        assertThat(at(zoomed, 0.5)).isBetween(whole(SHARED).from().plusSeconds(-0.01),
                whole(SHARED).to().plusSeconds(0.01));
    }

    @Property
    void noPanLosesTheTimeline(@ForAll @DoubleRange(max = 1) double where,
            @ForAll @DoubleRange(max = 1) double length,
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double px) {
        Range before = range(SHARED, where, length);
        Range after = SHARED.ranges().panned(before, px);

        assertThat(after.seconds()).isCloseTo(before.seconds(), within(0.01));
        assertThat(after.overlaps(whole(SHARED))).isTrue();
        Moment asked = at(before, 0.5).plusSeconds(px * before.seconds() / 1000);
        if (whole(SHARED).contains(asked)) {
            assertThat(at(after, 0.5).secondsSince(asked)).isCloseTo(0, within(0.01));
        }
    }

    @Test
    void theFirstViewShowsEverything() {
        ViewState state = shipped();

        assertThat(state.view().range()).isEqualTo(state.ranges().fitting());
        assertThat(state.ranges().fitting().from()).isLessThan(whole(state).from());
        assertThat(state.ranges().fitting().to()).isGreaterThan(whole(state).to());
    }

    @Test
    void aWholeViewStaysWholeAtEverySize() {
        ViewState state = shipped();
        for (double width : new double[]{600, 1600, 300, 1152}) {
            state.resize(width, 500);
            assertThat(state.view().range()).isEqualTo(state.ranges().fitting());
            assertThat(state.view().width()).isEqualTo(width);
        }
    }

    @Test
    void aPartOfTheTimelineKeepsItsResolutionAtAnotherSize() {
        ViewState state = shipped();
        state.show(range(state, 0.5, 0.7));
        Range before = state.view().range();
        state.resize(1652, 700);

        assertThat(state.view().range().from()).isEqualTo(before.from());
        assertThat(state.view().range().seconds() / 1500).isCloseTo(before.seconds() / 1000, within(1e-3));
    }

    @Test
    void anEventStandsInTheMiddleOfTheViewAroundIt() {
        ViewState state = shipped();
        int event = state.timeline().indexOf("cdpwg-established");
        Range own = Objects.requireNonNull(EventRange.of(state.timeline(), event));
        Range around = state.ranges().around(event);

        assertThat(at(around, 0.5).secondsSince(at(own, 0.5))).isCloseTo(0, within(0.01));
        assertThat(around.seconds()).isCloseTo(own.seconds() * 6, within(0.01));
    }

    @Test
    void revealingMovesNoFartherThanItMust() {
        ViewState state = shipped();
        int event = state.timeline().indexOf("cdpwg-established");
        Range seen = state.view().range();
        assertThat(state.ranges().revealing(event)).isEqualTo(seen);

        state.show(new Range(whole(state).to().plusSeconds(-100 * DAY), whole(state).to()));
        Range revealing = state.ranges().revealing(event);
        assertThat(revealing.seconds()).isCloseTo(100 * DAY, within(0.01));
        assertThat(
                revealing.overlaps(Objects.requireNonNull(EventRange.of(state.timeline(), event))))
                .isTrue();
    }

    @Test
    void anUndatedEventMovesNothing(@TempDir Path folder) {
        ViewState state = new ViewState(Datasets.empty()
                .lane("a", "甲", "A")
                .event("x", "a", "2000", "甲", "A")
                .event("y", "a", null, "乙", "B")
                .opened(folder), LanguageChoice.EN, Theme.LIGHT);
        Range seen = state.view().range();

        assertThat(state.ranges().around(1)).isEqualTo(seen);
        assertThat(state.ranges().revealing(1)).isEqualTo(seen);
    }

    @Test
    void lanesScrollAsFarAsThereIsMore() {
        ViewState state = shipped();
        state.scroll(50);
        assertThat(state.view().scrollTop()).isZero();

        state.contentOverflow(120);
        state.scroll(500);
        assertThat(state.view().scrollTop()).isEqualTo(120);
        state.scroll(-20);
        assertThat(state.view().scrollTop()).isEqualTo(100);
        state.contentOverflow(30);
        assertThat(state.view().scrollTop()).isEqualTo(30);
        state.contentOverflow(-5);
        assertThat(state.view().scrollTop()).isZero();
    }

    @Test
    void lanesAreHiddenOneByOneOrAllButOne() {
        ViewState state = shipped();
        Lane space = state.timeline().lanes().get(0);
        Lane cyber = state.timeline().lanes().get(1);

        state.setShown(space, false);
        assertThat(state.view().filter().hiddenLanes()).containsExactly("space");
        state.setShown(space, true);
        assertThat(state.view().filter().hiddenLanes()).isEmpty();
        state.setShown(space, false);
        state.toggleOnly(cyber);
        assertThat(state.view().filter().hiddenLanes()).containsExactly("ai", "space");
        state.toggleOnly(space);
        assertThat(state.view().filter().hiddenLanes()).containsExactly("ai", "cyber");
        state.toggleOnly(space);
        assertThat(state.view().filter().hiddenLanes()).isEmpty();
        state.toggleOnly(space);
        state.showOnly(space);
        assertThat(state.view().filter().hiddenLanes()).containsExactly("ai", "cyber");
        state.showAllLanes();
        assertThat(state.view().filter().hiddenLanes()).isEmpty();
    }

    @Test
    void aSelectedEventThatIsHiddenIsNoLongerSelected() {
        ViewState state = shipped();
        state.select("cdpwg-established");
        state.setShown(state.timeline().lanes().get(0), false);
        assertThat(state.selected()).isNotNull();
        state.setShown(state.timeline().lanes().get(1), false);
        assertThat(state.selected()).isNull();
        assertThat(state.view().selected()).isNull();
    }

    @Test
    void aWholeViewStaysWholeWhenTheGutterGoes(@TempDir Path folder) {
        ViewState state = new ViewState(Datasets.empty()
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("x", "a", "2000/2010", "甲", "A")
                .event("y", "b", null, "乙", "B")
                .opened(folder), LanguageChoice.EN, Theme.LIGHT);
        Range before = state.view().range();
        state.setShown(state.timeline().lanes().get(1), false);

        assertThat(state.view().range()).isEqualTo(state.ranges().fitting()).isNotEqualTo(before);
    }

    @Test
    void anIdThatIsNotThereSelectsNothing() {
        ViewState state = shipped();
        state.select("nobody");
        assertThat(state.selected()).isNull();
    }
}
