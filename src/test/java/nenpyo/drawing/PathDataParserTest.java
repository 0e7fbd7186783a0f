package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nenpyo.drawing.Outline.Piece;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataParserTest {
    @Test
    void readsEveryCommand() {
        assertThat(pieces("M1 2L3,4H5V6C7 8 9 10 11 12Z")).containsExactly(new Piece.Move(1, 2),
                new Piece.Line(3, 4),
                new Piece.Line(5, 4), new Piece.Line(5, 6), new Piece.Curve(7, 8, 9, 10, 11, 12),
                new Piece.Close());
    }

    @Test
    void readsRelativeCommandsFromWhereThePenIs() {
        assertThat(pieces("m1 1l2 3h-1v.5c1 1 2 2 3 3zl1 0")).containsExactly(new Piece.Move(1, 1),
                new Piece.Line(3, 4),
                new Piece.Line(2, 4), new Piece.Line(2, 4.5), new Piece.Curve(3, 5.5, 4, 6.5, 5, 7.5),
                new Piece.Close(), new Piece.Line(2, 1));
    }

    @Test
    void readsNumbersThatTouch() {
        assertThat(pieces("M.5-.5 1.5.5")).containsExactly(new Piece.Move(0.5, -0.5),
                new Piece.Line(1.5, 0.5));
    }

    @Test
    void takesFurtherPairsAfterAMoveForLines() {
        assertThat(pieces("m1 1 1 0 0 1")).containsExactly(new Piece.Move(1, 1), new Piece.Line(2, 1),
                new Piece.Line(2, 2));
    }

    @Test
    void raisesAQuadraticCurveToTheSameCubicOne() {
        Piece.Curve curve = (Piece.Curve) pieces("M0 0Q3 6 6 0").getLast();
        assertThat(curve.x1()).isCloseTo(2, within(1e-12));
        assertThat(curve.y1()).isCloseTo(4, within(1e-12));
        assertThat(curve.x2()).isCloseTo(4, within(1e-12));
        assertThat(curve.y2()).isCloseTo(4, within(1e-12));
        assertThat(curve.x()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "L1 2", "Z", "M1", "M1 2 3", "M1 2A1 1 0 0 0 3 3", "M1 2S1 2 3 4",
        "M1 2 Z 3 4",
        "M1 2 L x", "M1 2 L . 3", "M1 2 L - 3", "M٣ 2", "M1 2;", "M1 2 L 1e3 2", "Ｍ1 2", "M1 2 ﬀ",
        "M--1 2"})
    void refusesJunk(String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> Outline.ofPathData(data));
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outline.ofPathData("M" + "9".repeat(400) + " 1"));
        assertThatIllegalArgumentException().isThrownBy(
                () -> Outline.ofPathData("m" + "9".repeat(308) + " 1l" + "9".repeat(308) + " 1"));
    }

    @Property
    void givesAnOutlineThatBeginsWithAMoveOrRefuses(@ForAll("junk") String data) {
        List<Piece> pieces;
        try {
            pieces = pieces(data);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("path data");
            return;
        }
        assertThat(pieces.isEmpty() || pieces.getFirst() instanceof Piece.Move).isTrue();
    }

    @Provide
    Arbitrary<String> junk() {
        Arbitrary<String> token = Arbitraries.of("M", "L", "h", "v", "C", "q", "Z", "a", "e", "1", "-2.5",
                ".", "-",
                ",", " ", "٣", "🛰", "\0", "99");
        return Arbitraries.oneOf(token.list().ofMaxSize(20).map(tokens -> String.join(" ", tokens)),
                token.list().ofMaxSize(20).map(tokens -> "M0 0" + String.join("", tokens)),
                Arbitraries.strings().ofMaxLength(12));
    }

    private static List<Piece> pieces(String data) {
        return Outline.ofPathData(data).pieces();
    }
}
