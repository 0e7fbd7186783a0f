package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final Ink WHITE = Ink.of("#FFFFFF");
    private static final Ink BLACK = Ink.of("#000000");

    @Test
    void isThatOfTheStandard() {
        assertThat(Contrast.ratio(WHITE, BLACK)).isCloseTo(21, within(1e-9));
        assertThat(Contrast.ratio(WHITE, WHITE)).isEqualTo(1);
        assertThat(Contrast.ratio(Ink.of("#767676"), WHITE)).isCloseTo(4.54, within(0.01));
        assertThat(Contrast.ratio(Ink.of("#FF0000"), WHITE)).isCloseTo(4.00, within(0.01));
    }

    @Property
    void isSymmetric(@ForAll("inks") Ink a, @ForAll("inks") Ink b) {
        assertThat(Contrast.ratio(a, b)).isEqualTo(Contrast.ratio(b, a)).isBetween(1.0, 21.0);
    }

    @Property
    void reachesItsRatio(@ForAll("inks") Ink colour, @ForAll("grounds") Ink ground,
            @ForAll("ratios") double ratio) {
        Ink moved = Contrast.atLeast(colour, ground, ratio);
        assertThat(Contrast.ratio(moved, ground)).isGreaterThanOrEqualTo(ratio);
    }

    @Property
    void reachesWhatIsReadableOnAnyGround(@ForAll("inks") Ink colour, @ForAll("inks") Ink ground) {
        assertThat(Contrast.ratio(Contrast.atLeast(colour, ground, 4.5), ground)).isGreaterThanOrEqualTo(4.5);
    }

    @Property
    void holdsTheHue(@ForAll("inks") Ink colour, @ForAll("grounds") Ink ground,
            @ForAll("ratios") double ratio) {
        Oklab before = Oklab.of(colour);
        Oklab after = Oklab.of(Contrast.atLeast(colour, ground, ratio));
        // Near grey a hue is no more than the rounding of 8 bits.
        if (Math.hypot(before.a(), before.b()) < 0.04 || Math.hypot(after.a(), after.b()) < 0.04) {
            return;
        }
        double turn = Math.toDegrees(Math.atan2(after.b(), after.a()) - Math.atan2(before.b(), before.a()));
        assertThat(Math.abs(Math.IEEEremainder(turn, 360))).isLessThan(4);
    }

    @Property
    void leavesAloneWhatStandsOut(@ForAll("inks") Ink colour, @ForAll("grounds") Ink ground) {
        if (Contrast.ratio(colour, ground) >= 3) {
            assertThat(Contrast.atLeast(colour, ground, 3)).isEqualTo(colour);
        }
    }

    @Property
    void movesNoFurtherThanItMust(@ForAll("inks") Ink colour, @ForAll("grounds") Ink ground) {
        Ink moved = Contrast.atLeast(colour, ground, 3.2);
        if (!moved.equals(colour)) {
            assertThat(Contrast.ratio(moved, ground)).isLessThan(3.5);
        }
    }

    @Provide
    Arbitrary<Ink> inks() {
        return Arbitraries.integers().between(0, 0xFFFFFF).map(rgb -> new Ink(0xFF000000 | rgb));
    }

    /** The backgrounds of both themes, and the grounds of lanes upon them. */
    @Provide
    Arbitrary<Ink> grounds() {
        return Arbitraries.of("#FFFFFF", "#F4F7FD", "#F2F8F7", "#FBF6F3", "#0E1218", "#101A28", "#181812")
                .map(Ink::of);
    }

    @Provide
    Arbitrary<Double> ratios() {
        return Arbitraries.of(3.0, 3.2, 4.5, 6.5);
    }
}
