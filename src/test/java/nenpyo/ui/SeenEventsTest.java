package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Theme;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeenEventsTest {
    private static final Range RANGE = new Range(Moment.ofSecond(0), Moment.ofSecond(1_000));
    private static final Range WIDER = new Range(Moment.ofSecond(0), Moment.ofSecond(1_300));
    private static final View VIEW = new View(RANGE, Filter.ALL, LanguageChoice.EN, Theme.LIGHT, 800, 600);
    private static final View LIMITED = VIEW
            .withFilter(Filter.ALL.withRange(Moment.ofSecond(100), Moment.ofSecond(200)));

    private final SeenEvents seen = new SeenEvents();

    @BeforeEach
    void look() {
        assertThat(seen.areOthersIn(LIMITED)).as("nothing is seen yet").isFalse();
        seen.ask(VIEW);
    }

    @Test
    void aRangeIsOfOtherEventsUntilItsPictureIsAskedFor() {
        assertThat(seen.areOthersIn(LIMITED)).isTrue();
        assertThat(seen.areOthersIn(LIMITED.withSelection(Selection.of("x")))).isTrue();
        assertThat(seen.isAsked(LIMITED)).isFalse();

        seen.ask(LIMITED);
        assertThat(seen.areOthersIn(LIMITED)).isFalse();
        assertThat(seen.areOthersIn(VIEW)).isTrue();
    }

    @Test
    void whatMovesOrHidesIsDrawnAsItIsArranged() {
        assertThat(seen.areOthersIn(VIEW.withRange(WIDER))).isFalse();
        assertThat(seen.areOthersIn(VIEW.withFilter(Filter.ALL.withLane("a", false)))).isFalse();
        assertThat(seen.areOthersIn(LIMITED.withRange(WIDER))).isFalse();
        assertThat(seen.areOthersIn(LIMITED.withFilter(LIMITED.filter().withLane("a", false)))).isFalse();
        assertThat(seen.areOthersIn(LIMITED.withSize(900, 600))).isFalse();
    }

    @Test
    void theRangeThatAFilterItselfChangesIsNoMovement() {
        seen.filter(LIMITED.withRange(WIDER));

        assertThat(seen.areOthersIn(LIMITED.withRange(WIDER))).isTrue();
    }
}
