package nenpyo.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Fills a {@link BytePool}: numbers in 7-bit groups, texts as UTF-8 after their length, repeated words as
 * their code.
 */
final class PoolWriter {
    private final Dictionary words;
    private byte[] bytes = new byte[1024];
    private int size;
    private int[] ends = new int[64];
    private int runs;

    PoolWriter(Dictionary words) {
        this.words = words;
    }

    /** In bytes. */
    int size() {
        return size;
    }

    /** Ends a run; the next begins. */
    void endRun() {
        if (runs == ends.length) {
            ends = Arrays.copyOf(ends, runs * 2);
        }
        ends[runs++] = size;
    }

    /** A run that was ended, as one text. */
    String textOfRun(int run) {
        return new BytePool(bytes, ends).text(run);
    }

    /** A number from 0 up. */
    void number(int value) {
        ensure(5);
        int rest = value;
        while (rest > 0x7F) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A text, or null. */
    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        byte[] encoded = text.getBytes(UTF_8);
        number(Math.addExact(encoded.length, 1));
        bare(encoded);
    }

    /** A text without its length, for runs of one text. */
    void bareText(String text) {
        bare(text.getBytes(UTF_8));
    }

    /** A word that is likely to come again, or null. */
    void word(@Nullable String word) {
        number(word == null ? 0 : words.code(word) + 1);
    }

    private void bare(byte[] encoded) {
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private void ensure(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes,
                    (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L)));
        }
    }

    BytePool build() {
        return new BytePool(Arrays.copyOf(bytes, size), Arrays.copyOf(ends, runs));
    }
}
