package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(5);

    @Test
    void isLostByWaitingInVainAndComesBackWithWhatIsQuickEnough() {
        patience.took(6);
        assertThat(patience.now()).as("that nobody waited for").isEqualTo(5);

        patience.waitedInVain();
        assertThat(patience.now()).isZero();
        patience.took(6);
        assertThat(patience.now()).isZero();
        patience.took(5);
        assertThat(patience.now()).isEqualTo(5);
    }
}
