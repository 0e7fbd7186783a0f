package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.drawing.Icons;

/** An outline, or a refusal that says where. */
final class IconAttempt implements Reader.Attempt {
    @Override
    public void on(byte[] input) {
        try {
            assertThat(Icons.ofSvg(new String(input, UTF_8)).toString()).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
