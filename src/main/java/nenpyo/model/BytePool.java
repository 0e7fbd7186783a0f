package nenpyo.model;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Many runs of bytes end to end; the arrays given are not copied. */
final class BytePool {
    private final byte[] bytes;
    private final int[] ends;

    /** @param ends the index after each run's last byte */
    BytePool(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** The index of a run's first byte. */
    int start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    byte at(int index) {
        return bytes[index];
    }

    /** The run as one UTF-8 text. */
    String text(int run) {
        return text(start(run), ends[run] - start(run));
    }

    /** So many bytes as UTF-8 text. */
    String text(int index, int length) {
        return new String(bytes, index, length, UTF_8);
    }
}
