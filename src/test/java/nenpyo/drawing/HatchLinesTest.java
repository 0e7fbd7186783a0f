package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.HatchLines.HatchLine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HatchLinesTest {
    private static final Ink INK = Ink.of("#2F5FD0");

    @Property
    void staysInItsRectangle(@ForAll @DoubleRange(min = -50, max = 500) double x,
            @ForAll @DoubleRange(min = -50, max = 500) double y, @ForAll @DoubleRange(max = 200) double width,
            @ForAll @DoubleRange(max = 60) double height,
            @ForAll @DoubleRange(min = 1, max = 12) double spacing) {
        Box room = new Box(x - 1e-9, y - 1e-9, x + width + 1e-9, y + height + 1e-9);
        for (HatchLine line : lines(
                new Node.Hatch(x, y, width, height, spacing, 1, INK, INK.withOpacity(0)))) {
            assertThat(room.holds(new Box(line.x1(), line.y2(), line.x2(), line.y1()))).isTrue();
            assertThat(line.x2() - line.x1()).as("at 45°").isCloseTo(line.y1() - line.y2(), within(1e-9));
        }
    }

    @Test
    void fadesFromLeftToRight() {
        List<HatchLine> lines = lines(
                new Node.Hatch(0, 0, 52, 21, 6, 1, INK.withOpacity(0.8), INK.withOpacity(0)));
        assertThat(lines).hasSizeGreaterThan(8);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).ink().alpha()).isLessThanOrEqualTo(lines.get(i - 1).ink().alpha());
        }
        assertThat(lines.getFirst().ink().alpha()).isGreaterThan(180);
        assertThat(lines.getLast().ink().alpha()).isLessThan(30);
        assertThat(lines).allMatch(line -> line.ink().hex().equals("#2F5FD0"));
    }

    private static List<HatchLine> lines(Node.Hatch hatch) {
        List<HatchLine> lines = new ArrayList<>();
        HatchLines.of(hatch, lines::add);
        return lines;
    }
}
