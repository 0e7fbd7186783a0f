package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes UTF-8 strictly, passes over a byte order mark, and knows the line and column of a byte that is
 * none. The JDK's own stream reader replaces such bytes or loses what stood before them, and the JSON
 * parser's accepts some.
 */
final class Utf8Reader extends Reader {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final long mostBytes;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private long taken;
    private boolean ended;
    private boolean escapes;
    private int line = 1;
    private int column = 1;

    Utf8Reader(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** Whether a backslash was among what was read so far. */
    boolean hasEscapes() {
        return escapes;
    }

    /** Of the character after those read so far, 1-based. */
    int line() {
        return line;
    }

    /** Of the character after those read so far, 1-based, in UTF-16 units. */
    int column() {
        return column;
    }

    /**
     * @param length at least 2, since a character may take two units
     * @throws java.nio.charset.MalformedInputException at a byte that is no UTF-8, when all before it has
     *     been read
     * @throws EOFException in place of that, if the stream ends in the middle of a character
     * @throws LimitReached if the stream has more bytes than it may
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (true) {
            int usual = decodeUsual(target, offset, length);
            if (usual > 0) {
                advance(target, offset, usual);
                return usual;
            }
            CharBuffer chars = CharBuffer.wrap(target, offset, length);
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position() - offset;
            if (count > 0) {
                advance(target, offset, count);
                return count;
            }
            if (result.isError()) {
                if (ended && endsWithinCharacter()) {
                    throw new EOFException("the last character is cut");
                }
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /**
     * Decodes characters of one, two and three bytes, which nearly all are, up to the first that is anything else or cut;
     * gives how many. The decoder of the JDK, which is slower with texts of several scripts, judges the others.
     */
    private int decodeUsual(char[] target, int offset, int length) {
        byte[] from = bytes.array();
        int limit = bytes.limit();
        int in = bytes.position();
        int out = offset;
        int end = offset + length;
        while (in < limit && out < end) {
            int first = from[in];
            if (first >= 0) {
                target[out++] = (char) first;
                in++;
            } else if (first >= (byte) 0xE0 && first < (byte) 0xF0 && in + 2 < limit) {
                int c = (first & 0x0F) << 12 | (from[in + 1] & 0x3F) << 6 | from[in + 2] & 0x3F;
                if (!isFollowing(from[in + 1]) || !isFollowing(from[in + 2]) || c < 0x800
                        || Character.isSurrogate((char) c)) {
                    break;
                }
                target[out++] = (char) c;
                in += 3;
            } else if (first >= (byte) 0xC2 && first < (byte) 0xE0 && in + 1 < limit
                    && isFollowing(from[in + 1])) {
                target[out++] = (char) ((first & 0x1F) << 6 | from[in + 1] & 0x3F);
                in += 2;
            } else {
                break;
            }
        }
        bytes.position(in);
        return out - offset;
    }

    private static boolean isFollowing(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Whether what is left begins a character and lacks its end: such a file was cut off, not written otherwise. */
    private boolean endsWithinCharacter() {
        return !UTF_8.newDecoder().decode(bytes.duplicate(), CharBuffer.allocate(2), false).isError();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        ended = bytes.remaining() > count;
        bytes.position(bytes.position() + count).flip();
        if (taken == 0 && count >= MARK.length && bytes.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK))) {
            bytes.position(MARK.length);
        }
        taken += count;
        if (taken > mostBytes) {
            throw new LimitReached("fileBytes", mostBytes);
        }
    }

    private void advance(char[] target, int offset, int count) {
        int lineStart = offset + 1 - column;
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\n') {
                line++;
                lineStart = i + 1;
            } else if (target[i] == '\\') {
                escapes = true;
            }
        }
        column = offset + count - lineStart + 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
