package nenpyo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void runs() {
        assertThat(Main.class.getName()).isEqualTo("nenpyo.Main");
    }
}
