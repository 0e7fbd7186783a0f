package nenpyo.model;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back one run of what {@link PoolWriter} wrote, in the same order. */
final class PoolReader {
    private final BytePool pool;
    private final List<String> words;
    private int at;

    PoolReader(BytePool pool, int run, List<String> words) {
        this.pool = pool;
        this.words = words;
        this.at = pool.start(run);
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte group;
        do {
            group = pool.at(at++);
            value |= (group & 0x7F) << shift;
            shift += 7;
        } while (group < 0);
        return value;
    }

    @Nullable
    String textOrNull() {
        int length = number() - 1;
        if (length < 0) {
            return null;
        }
        String text = pool.text(at, length);
        at += length;
        return text;
    }

    /** Adds the code points of a text, which is UTF-8 of our own writing, to a set; no string is made. */
    void addText(BitSet codePoints) {
        int end = Math.max(0, number() - 1);
        for (end += at; at < end;) {
            int first = pool.at(at++);
            if (first >= 0) {
                codePoints.set(first);
                continue;
            }
            int more = first >= (byte) 0xF0 ? 3 : first >= (byte) 0xE0 ? 2 : 1;
            int codePoint = first & (0x3F >> more);
            for (int i = 0; i < more; i++) {
                codePoint = codePoint << 6 | pool.at(at++) & 0x3F;
            }
            codePoints.set(codePoint);
        }
    }

    void skipText() {
        int length = number() - 1;
        at += Math.max(0, length);
    }

    String text() {
        String text = textOrNull();
        return text == null ? "" : text;
    }

    @Nullable
    String wordOrNull() {
        int code = number() - 1;
        return code < 0 ? null : words.get(code);
    }

    String word() {
        String word = wordOrNull();
        return word == null ? "" : word;
    }
}
