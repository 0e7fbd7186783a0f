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
    private int line = 1;
    private int column = 1;

    Utf8Reader(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
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
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int count = chars.position();
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
            }
        }
        column = offset + count - lineStart + 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
