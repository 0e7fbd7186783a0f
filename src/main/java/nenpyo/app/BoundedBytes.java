package nenpyo.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps what is written to it in memory, up to a bound. */
final class BoundedBytes extends OutputStream {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Says that more was written than is kept. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (length > most - bytes.size()) {
            throw new Exceeded();
        }
        bytes.write(from, offset, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
