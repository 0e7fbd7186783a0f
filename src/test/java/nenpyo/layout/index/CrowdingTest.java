package nenpyo.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nenpyo.layout.index.Lanes.Sample;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Crowding is told by what most events have beside them. */
class CrowdingTest {
    @Property
    void threeQuartersOfTheEventsHaveNoMoreBesideThem(@ForAll("lanes") List<Sample> events,
            @ForAll @IntRange(max = 63) int shift) {
        int count = Crowding.of(Lanes.index(events)).at(shift);
        Map<Long, Long> windows = events.stream()
                .collect(Collectors.groupingBy(event -> event.start() >> shift, Collectors.counting()));
        long atMost = windows.values().stream().filter(n -> n <= count).mapToLong(n -> n).sum();
        long less = windows.values().stream().filter(n -> n < count).mapToLong(n -> n).sum();
        if (count < Crowding.MOST) {
            assertThat(atMost * 4).isGreaterThanOrEqualTo(events.size() * 3L);
        }
        assertThat(events.isEmpty() || less * 4 < events.size() * 3L).isTrue();
    }

    @Property
    void aWiderWindowIsNeverLessCrowded(@ForAll("lanes") List<Sample> events,
            @ForAll @IntRange(min = 1, max = 63) int shift) {
        Crowding crowding = Crowding.of(Lanes.index(events));
        assertThat(crowding.at(shift)).isGreaterThanOrEqualTo(crowding.at(shift - 1));
    }

    @Provide
    Arbitrary<List<Sample>> lanes() {
        return Lanes.lanes();
    }
}
