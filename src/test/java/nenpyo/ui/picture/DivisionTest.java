package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenpyo.drawing.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** That the parts of a picture are all of it, each pixel once. */
class DivisionTest {
    @Property(tries = 200)
    void everyPixelIsInOnePart(@ForAll @DoubleRange(min = 1, max = 3) double scale,
            @ForAll @DoubleRange(min = 1, max = 60) double left,
            @ForAll @DoubleRange(min = 1, max = 60) double bottom,
            @ForAll @DoubleRange(min = 1, max = 90) double width,
            @ForAll @DoubleRange(min = 1, max = 90) double height) {
        Sight sight = Sights.of(Sights.view(0, 1).withSize(width, height), scale);
        Division division = Division.of(sight, new Box(left, 0, Math.max(left, width), bottom));
        int[][] times = new int[sight.pixelHeight()][sight.pixelWidth()];
        Object content = new Object();

        for (Part part : List.of(division.headers(content, _ -> {}), division.plot(content, _ -> {}),
                division.legend(content, _ -> {}))) {
            for (int y = part.top(); y < part.top() + part.height(); y++) {
                for (int x = part.left(); x < part.left() + part.width(); x++) {
                    times[y][x]++;
                }
            }
        }

        for (int[] row : times) {
            assertThat(row).containsOnly(1);
        }
    }
}
