package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkTest {
    @Test
    void readsAndWritesHex() {
        Ink ink = Ink.of("#2f5FD0");
        assertThat(ink.red()).isEqualTo(0x2F);
        assertThat(ink.green()).isEqualTo(0x5F);
        assertThat(ink.blue()).isEqualTo(0xD0);
        assertThat(ink.alpha()).isEqualTo(255);
        assertThat(ink.hex()).isEqualTo("#2F5FD0");
        assertThat(Ink.rgb(0x2F, 0x5F, 0xD0)).isEqualTo(ink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#FFF", "2F5FD0", "#2F5FD0FF", "#2F5FDG", "red", "#-2F5FD", " #2F5FD0"})
    void refusesWhatIsNoColour(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ink.of(text));
    }

    @Test
    void mixesOverABackground() {
        Ink black = Ink.of("#000000");
        Ink white = Ink.of("#FFFFFF");
        assertThat(black.over(white, 0)).isEqualTo(white);
        assertThat(black.over(white, 1)).isEqualTo(black);
        assertThat(black.over(white, 0.5).hex()).isEqualTo("#808080");
        assertThat(Ink.of("#FF0000").over(Ink.of("#0000FF"), 0.2).hex()).isEqualTo("#3300CC");
    }

    @Test
    void changesItsOpacityAlone() {
        Ink half = Ink.of("#2F5FD0").withOpacity(0.5);
        assertThat(half.alpha()).isEqualTo(128);
        assertThat(half.hex()).isEqualTo("#2F5FD0");
        assertThat(half.withOpacity(0).alpha()).isZero();
        assertThat(half.withOpacity(1)).isEqualTo(Ink.of("#2F5FD0"));
    }
}
