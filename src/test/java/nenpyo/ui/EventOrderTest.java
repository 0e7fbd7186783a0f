package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventOrderTest {
    @TempDir
    private Path folder;
    private ViewState state;
    private EventOrder order;

    @BeforeEach
    void open() {
        state = new ViewState(Datasets.empty()
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("undated", "a", null, "", "")
                .event("later", "a", "2010-05", "", "")
                .event("endless-start", "b", "/2009", "", "")
                .event("middle", "b", "2009-11", "", "")
                .event("same-as-middle", "a", "2009-11", "", "")
                .event("first", "a", "1999", "", "")
                .event("open-both", "b", "/..", "", "")
                .opened(folder), LanguageChoice.EN, Theme.LIGHT);
        order = new EventOrder(state.timeline());
    }

    private List<String> walk(int direction) {
        List<String> ids = new ArrayList<>();
        int next;
        while ((next = order.neighbour(state.view(), direction)) >= 0) {
            ids.add(state.timeline().event(next).id());
            state.select(ids.getLast());
        }
        return ids;
    }

    @Test
    void goesByBeginningThenByFileAndEndsWithWhatHasNone() {
        assertThat(walk(1)).containsExactly("first", "middle", "same-as-middle", "endless-start", "later",
                "open-both",
                "undated");
        assertThat(walk(-1)).containsExactly("open-both", "later", "endless-start", "same-as-middle",
                "middle", "first");
    }

    @Test
    void passesOverHiddenLanes() {
        state.setShown(state.timeline().lanes().get(1), false);

        assertThat(walk(1)).containsExactly("first", "same-as-middle", "later", "undated");
        state.select(null);
        assertThat(walk(-1)).containsExactly("undated", "later", "same-as-middle", "first");
    }

    @Test
    void leadsNowhereWhereNothingIsShown(@TempDir Path other) {
        state.setShown(state.timeline().lanes().get(0), false);
        state.setShown(state.timeline().lanes().get(1), false);
        assertThat(order.neighbour(state.view(), 1)).isEqualTo(-1);

        ViewState empty = new ViewState(Datasets.empty().opened(other), LanguageChoice.EN, Theme.LIGHT);
        assertThat(new EventOrder(empty.timeline()).neighbour(empty.view(), 1)).isEqualTo(-1);
    }
}
