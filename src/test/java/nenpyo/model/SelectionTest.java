package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Selection THREE = Selection.of("a").with("b").with("c");

    @Test
    void thePrimaryIsTheOnePickedLast() {
        assertThat(THREE.primary()).isEqualTo("c");
        assertThat(THREE.ids()).containsExactly("a", "b", "c");
        assertThat(THREE.with("a").primary()).isEqualTo("a");
        assertThat(THREE.with("a").size()).isEqualTo(3);
    }

    @Test
    void togglingPicksAndPutsBack() {
        assertThat(Selection.NONE.toggled("a")).isEqualTo(Selection.of("a"));
        assertThat(Selection.of("a").toggled("a")).isEqualTo(Selection.NONE);
        assertThat(THREE.toggled("c")).isEqualTo(Selection.of("a").with("b"));
        assertThat(THREE.toggled("a").primary()).isEqualTo("c");
        assertThat(THREE.toggled("d").primary()).isEqualTo("d");
    }

    @Test
    void aWalkTakesAlongAndGivesBack() {
        Selection forth = Selection.of("a").walkedTo("b").walkedTo("c");
        assertThat(forth).isEqualTo(THREE);
        assertThat(forth.walkedTo("b")).isEqualTo(Selection.of("a").with("b"));
        assertThat(forth.walkedTo("b").walkedTo("a")).isEqualTo(Selection.of("a"));
        assertThat(Selection.of("a").walkedTo("a")).isEqualTo(Selection.of("a"));
        assertThat(Selection.NONE.walkedTo("a")).isEqualTo(Selection.of("a"));
    }

    @Test
    void keepsWhatIsStillThere() {
        assertThat(THREE.retaining(id -> !id.equals("c"))).isEqualTo(Selection.of("a").with("b"));
        assertThat(THREE.retaining("c"::equals)).isEqualTo(Selection.of("c"));
        assertThat(THREE.retaining(_ -> false)).isEqualTo(Selection.NONE);
        assertThat(THREE.retaining(_ -> true)).isSameAs(THREE);
    }

    @Test
    void severalKeepThePrimaryOrTakeTheFirst() {
        assertThat(Selection.of(List.of("a", "b"), "b").primary()).isEqualTo("b");
        assertThat(Selection.of(List.of("a", "b"), "z").primary()).isEqualTo("a");
        assertThat(Selection.of(List.of(), "z")).isEqualTo(Selection.NONE);
        assertThat(Selection.of(null)).isEqualTo(Selection.NONE);
    }

    @Test
    void hasAPrimaryExactlyWhenItHasAny() {
        assertThatThrownBy(() -> new Selection(Set.of("a"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection(Set.of(), "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection(Set.of("a"), "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
