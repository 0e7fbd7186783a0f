package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

/** An icon in a drawing is its outline, wherever one asks. */
class IconNodeTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-6);

    @Property(tries = 100)
    void itsBoxIsThatOfItsOutline(@ForAll @DoubleRange(min = -1e4, max = 1e4) double x,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double y,
            @ForAll @DoubleRange(min = 0.1, max = 9) double scale) {
        Node.Icon icon = icon(x, y, scale);
        Box box = Box.of(icon);
        Box outlined = Box.of(icon.path());

        assertThat(box.left()).isEqualTo(outlined.left(), ROUNDING);
        assertThat(box.top()).isEqualTo(outlined.top(), ROUNDING);
        assertThat(box.right()).isEqualTo(outlined.right(), ROUNDING);
        assertThat(box.bottom()).isEqualTo(outlined.bottom(), ROUNDING);
    }

    @Property(tries = 20)
    void movedItIsElsewhereAndNothingElse(@ForAll @DoubleRange(min = -1e4, max = 1e4) double x,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double y) {
        assertThat(new Shift(x, y).of(icon(3, 4, 0.5))).isEqualTo(icon(3 + x, 4 + y, 0.5));
    }

    private static Node.Icon icon(double x, double y, double scale) {
        return new Node.Icon(Icons.kind("visit"), x, y, scale, Ink.of("#205080"));
    }
}
