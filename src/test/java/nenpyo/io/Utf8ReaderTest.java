package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.MalformedInputException;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
    @Test
    void decodesWhateverFallsOnTheEdgeOfItsBuffer() throws IOException {
        for (int padding = 65_530; padding < 65_540; padding++) {
            String text = "x".repeat(padding) + "年🛰é\n".repeat(50_000);
            assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
        }
    }

    @Test
    void passesOverAByteOrderMarkAtTheStartOnly() throws IOException {
        assertThat(decode("\uFEFF{}".getBytes(UTF_8))).isEqualTo("{}");
        assertThat(decode("{\uFEFF}".getBytes(UTF_8))).isEqualTo("{\uFEFF}");
        assertThat(decode("\uFEFF".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void refusesSurrogatesAndOverlongForms() {
        assertThatThrownBy(() -> decode(new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .isInstanceOf(MalformedInputException.class);
        assertThatThrownBy(() -> decode(new byte[]{(byte) 0xC0, (byte) 0x80}))
                .isInstanceOf(MalformedInputException.class);
        assertThatThrownBy(() -> decode(new byte[]{'a', (byte) 0xE5, (byte) 0x22}))
                .isInstanceOf(MalformedInputException.class);
    }

    @Test
    void tellsATextThatWasCutFromOneOfAnotherEncoding() {
        assertThatThrownBy(() -> decode(new byte[]{'a', (byte) 0xE5, (byte) 0xB9}))
                .isInstanceOf(EOFException.class);
    }

    private static String decode(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        new Utf8Reader(new ByteArrayInputStream(bytes), Long.MAX_VALUE).transferTo(text);
        return text.toString();
    }
}
