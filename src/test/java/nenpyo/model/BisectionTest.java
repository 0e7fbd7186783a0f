package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BisectionTest {
    @Property
    void theFirstIsFoundWhereverItIs(@ForAll @IntRange(max = 300) int size,
            @ForAll @IntRange(max = 300) int from) {
        int first = Math.min(size, from);

        assertThat(Bisection.first(size, i -> {
            assertThat(i).isBetween(0, size - 1);
            return i >= first;
        })).isEqualTo(first);
    }
}
