package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nenpyo.app.Audit.Coverage;
import nenpyo.app.CoverageTable.Bin;
import nenpyo.app.CoverageTable.Cell;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CoverageTableTest {
    @Example
    void showsYearsSinglyWhileThereIsRoom() {
        CoverageTable table = CoverageTable
                .of(List.of(new Coverage(0, null, 2, 1), new Coverage(0, 2009L, 3, 2),
                        new Coverage(2, 2011L, 1, 0)), 16);

        assertThat(table.bins()).containsExactly(new Bin(2009, 2009), new Bin(2010, 2010),
                new Bin(2011, 2011));
        assertThat(table.isAnyUnknown()).isTrue();
        assertThat(table.rows().getFirst().cells()).containsExactly(new Cell(3, 2), new Cell(0, 0),
                new Cell(0, 0));
        assertThat(table.rows().getFirst().unknown()).isEqualTo(new Cell(2, 1));
        assertThat(table.rows().get(1).lane()).isEqualTo(2);
    }

    @Example
    void beginsStretchesAtRoundYears() {
        assertThat(CoverageTable.of(List.of(new Coverage(0, -44L, 1, 0), new Coverage(0, 2021L, 1, 0)), 16)
                .bins())
                .startsWith(new Bin(-200, -1), new Bin(0, 199))
                .endsWith(new Bin(2000, 2199));
        assertThat(CoverageTable.of(List.of(), 16).bins()).isEmpty();
    }

    /** Whatever the years, there are no more stretches than there is room for, and no event is lost. */
    @Property(tries = 300)
    void countsEveryEvent(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -100_000_000_000L, max = 100_000_000_000L) Long> years,
            @ForAll @IntRange(min = 2, max = 20) int most) {
        List<Coverage> coverage = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            coverage.add(new Coverage(i / 10, years.get(i), i + 1, i));
        }

        CoverageTable table = CoverageTable.of(coverage, most);

        assertThat(table.bins().size()).isBetween(1, most);
        int counted = table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::events).sum();
        assertThat(counted).isEqualTo(coverage.stream().mapToInt(Coverage::events).sum());
        assertThat(table.rows()).allMatch(
                row -> row.all().evidenced() == row.cells().stream().mapToInt(Cell::evidenced).sum());
        for (int i = 1; i < table.bins().size(); i++) {
            assertThat(table.bins().get(i).from()).isEqualTo(table.bins().get(i - 1).to() + 1);
        }
    }
}
