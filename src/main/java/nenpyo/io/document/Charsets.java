package nenpyo.io.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the charset of a text by its bytes, and decodes strictly: what does not fit is refused, never replaced. */
final class Charsets {
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final int LOOKED_AT = 4096;
    private static final char MARK = '\uFEFF';

    private Charsets() {}

    /** The text of bytes; null where no charset fits, or two do and neither is the likelier. */
    static @Nullable String decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return strictly(bytes, marked);
        }
        String utf8 = strictly(bytes, UTF_8);
        if (utf8 != null) {
            return utf8.indexOf(0) < 0 ? utf8 : null;
        }
        List<String> fitting = Stream.of(SHIFT_JIS, EUC_JP)
                .map(charset -> strictly(bytes, charset))
                .filter(text -> text != null && isProse(text))
                .map(String::valueOf)
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    /** The text of bytes in one charset, without a byte order mark; null where they are not in it. */
    static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /** What a byte order mark says, or the zero bytes that Latin letters, spaces and line breaks have in UTF-16. */
    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return first == 0xFEFF ? UTF_16BE : UTF_16LE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || zeros[0] == zeros[1] || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[0] > 0 ? UTF_16BE : UTF_16LE;
    }

    /**
     * Whether a text reads like Japanese: of what is not ASCII, most is kana, kanji of common use or wide punctuation. In
     * the wrong one of the two charsets it is half-width kana, or kanji that nobody uses.
     */
    private static boolean isProse(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT * 4));
        long other = looked.chars().filter(c -> c > 0x7F).count();
        long common = looked.chars()
                .filter(c -> (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF01 && c <= 0xFF5E))
                .count();
        return other > 0 && common * 5 >= other && looked.chars().noneMatch(c -> c < ' ' && !isBreak(c))
                && looked.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF)
                && looked.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count() * 3 <= other;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
