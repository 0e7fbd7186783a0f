package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import nenpyo.layout.LaneBox;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arranging of lanes without a window. */
class LaneActionsTest {
    @TempDir
    private Path folder;
    private ViewState state;
    private LaneActions actions;

    @BeforeEach
    void open() {
        state = new ViewState(timeline("a", "b", "c", "d").opened(folder), LanguageChoice.EN, Theme.LIGHT);
        actions = new LaneActions(state);
    }

    private static Datasets timeline(String... lanes) {
        Datasets data = Datasets.empty();
        for (String lane : lanes) {
            data.lane(lane, lane, lane).event("e-" + lane, lane, "2010", "e", "e");
        }
        return data;
    }

    private Lane lane(String id) {
        return state.timeline()
                .lanes()
                .stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> order(ViewState of) {
        return of.view().lanes().ordered(of.timeline().lanes()).stream().map(Lane::id).toList();
    }

    @Test
    void aLaneIsMovedPastTheNextThatIsShownAndHiddenOnesKeepTheirPlace() {
        state.setShown(lane("b"), false);
        actions.move(lane("a"), 1);
        assertThat(order(state)).containsExactly("b", "c", "a", "d");
        actions.move(lane("d"), 1);
        assertThat(actions.canMove(lane("d"), 1)).isFalse();
        assertThat(order(state)).containsExactly("b", "c", "a", "d");
        actions.move(lane("c"), -1);
        assertThat(actions.canMove(lane("c"), -1)).isFalse();
        assertThat(order(state)).containsExactly("b", "c", "a", "d");
    }

    @Test
    void theMenuOffersWhatIsPossible() {
        actions.collapse(lane("a"), true);
        List<String> possible = actions.items(lane("a"), Messages.in(Locale.ENGLISH))
                .stream()
                .filter(item -> !item.isDisable())
                .map(MenuItem::getText)
                .toList();
        assertThat(possible).containsExactly("Move down", "Expand", "Reset all lanes");
    }

    @Test
    void heightsAreThoseOfTheRowsThatWereDrawn() {
        actions.setHeight(lane("a"), 200);
        assertThat(state.view().lanes()).isEqualTo(LaneStacking.USUAL);
        state.drawn(List.of(new LaneBox(lane("a"), 100, 100 + 18 + 2 * 40, 2, 18)));
        actions.stretch(lane("a"), 1);
        assertThat(state.view().lanes().rowHeight(lane("a"))).isEqualTo(46.0);
        actions.setHeight(lane("a"), -50);
        assertThat(state.view().lanes().rowHeight(lane("a"))).isEqualTo(26.0);
        actions.resetHeight(lane("a"));
        assertThat(state.view().lanes()).isEqualTo(LaneStacking.USUAL);
    }

    @Test
    void theSameFileReadAnewKeepsItAllAndAnotherBeginsAfresh() {
        actions.moveTo(lane("d"), lane("a"), false);
        actions.collapse(lane("b"), true);
        var now = timeline("new", "a", "b", "c", "d").opened(folder);
        ViewState anew = NextState.readAnew(now, state);
        assertThat(order(anew)).containsExactly("d", "a", "b", "c", "new");
        assertThat(anew.view().lanes()).isEqualTo(state.view().lanes());
        assertThat(NextState.of(now, state).view().lanes()).isEqualTo(LaneStacking.USUAL);
    }
}
