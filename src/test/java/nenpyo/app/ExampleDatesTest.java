package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nenpyo.time.Edtf;
import nenpyo.time.Grouping;
import nenpyo.time.SubYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dataset with every form of date. */
class ExampleDatesTest {
    private static List<Edtf> dates = List.of();

    @BeforeAll
    static void open() throws Exception {
        OpenedTimeline opened = OpenTimeline.open(Path.of("data/examples/dates.json"));
        assertThat(opened.problems()).isEmpty();
        dates = IntStream.range(0, opened.timeline().size())
                .mapToObj(i -> opened.timeline().event(i).date())
                .toList();
    }

    @Test
    void everyEventHasADate() {
        assertThat(dates).hasSizeGreaterThan(90).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void everyLevelTypeAndPartOfTheYearIsThere() {
        Set<Integer> levels = new TreeSet<>();
        Set<Edtf.Type> types = EnumSet.noneOf(Edtf.Type.class);
        Set<Grouping> groupings = EnumSet.noneOf(Grouping.class);
        for (Edtf date : dates) {
            levels.add(date.level());
            types.add(date.type());
            if (date instanceof SubYear part) {
                groupings.add(part.grouping());
            }
        }
        assertThat(levels).containsExactly(0, 1, 2);
        assertThat(types).containsExactly(Edtf.Type.values());
        assertThat(groupings).containsExactly(Grouping.values());
    }
}
