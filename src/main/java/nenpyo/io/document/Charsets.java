package nenpyo.io.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the charset of a text: by a byte order mark, by its bytes where they are UTF-8, by what the document names, and else by
 * what reads like Japanese, which is an assumption and said to be one. Decodes strictly, what does not fit being refused and
 * not replaced, but for markup in the charset that it names itself.
 */
final class Charsets {
    /** By the names that people use. */
    private static final Map<String, Charset> ASSUMABLE = Map.of("Shift_JIS", Charset.forName("windows-31j"),
            "EUC-JP", Charset.forName("EUC-JP"));
    private static final byte ESCAPE = 0x1B;
    private static final int LOOKED_AT = 4096;
    private static final char MARK = '\uFEFF';

    private Charsets() {}

    /**
     * A text, and how it was read.
     *
     * @param assumed the charset where nothing in the document says which it is, by the name people use; null elsewhere
     */
    record Decoded(String text, @Nullable String assumed) {}

    /** Says that no charset fits, or two do and neither is the likelier. */
    static final class Unknown extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A plain text, or XML that says so. */
    static Decoded decode(byte[] bytes) throws Unknown {
        Decoded proved = proved(bytes, Declared.byXml(bytes));
        if (proved != null) {
            return proved;
        }
        return guessed(bytes);
    }

    /** A text with markup, which may name its charset; where its bytes are UTF-8 all the same, they are right. */
    static Decoded decodeMarkup(byte[] bytes) throws Unknown {
        Charset declared = Declared.byMarkup(bytes);
        Decoded proved = proved(bytes, declared);
        if (proved != null) {
            return proved;
        }
        // As browsers do: a stray byte in a page does not make the rest unreadable.
        return declared != null && !declared.equals(UTF_8)
                ? new Decoded(new String(bytes, declared), null)
                : guessed(bytes);
    }

    private static @Nullable Decoded proved(byte[] bytes, @Nullable Charset declared) throws Unknown {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new Decoded(orUnknown(strictly(bytes, marked)), null);
        }
        Charset sixteen = byZeros(bytes);
        if (sixteen != null) {
            return new Decoded(orUnknown(strictly(bytes, sixteen)), sixteen.name());
        }
        // Its escapes are ASCII, and therefore UTF-8, too.
        boolean escaped = declared != null && declared.name().startsWith("ISO-2022") && has(bytes, ESCAPE);
        String utf8 = escaped ? null : strictly(bytes, UTF_8);
        if (utf8 != null) {
            return new Decoded(orUnknown(utf8.indexOf(0) < 0 ? utf8 : null), null);
        }
        String text = declared == null ? null : strictly(bytes, declared);
        return text == null ? null : new Decoded(text, null);
    }

    private static Decoded guessed(byte[] bytes) throws Unknown {
        List<Decoded> fitting = new ArrayList<>();
        ASSUMABLE.forEach((name, charset) -> {
            String text = strictly(bytes, charset);
            if (text != null && isProse(text)) {
                fitting.add(new Decoded(text, name));
            }
        });
        if (fitting.size() != 1) {
            throw new Unknown();
        }
        return fitting.getFirst();
    }

    private static String orUnknown(@Nullable String text) throws Unknown {
        if (text == null) {
            throw new Unknown();
        }
        return text;
    }

    private static boolean has(byte[] bytes, byte sought) {
        for (byte b : bytes) {
            if (b == sought) {
                return true;
            }
        }
        return false;
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

    /** What a byte order mark of UTF-16 says; that of UTF-8 says what its bytes prove. */
    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return first == 0xFEFF ? UTF_16BE : first == 0xFFFE ? UTF_16LE : null;
    }

    /** What the zero bytes say that Latin letters, spaces and line breaks have in UTF-16. */
    private static @Nullable Charset byZeros(byte[] bytes) {
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
