package nenpyo.io.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads off the charset that a document itself names, in its first lines: an XML declaration, or a {@code meta} of HTML. */
final class Declared {
    private static final int LOOKED_AT = 4096;
    private static final Pattern XML = Pattern
            .compile("^\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]{0,400}?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);
    /** What is meant by names that are used for more than they say, as the WHATWG's Encoding Standard has it. */
    private static final Map<String, String> MEANT = Map.of("iso-8859-1", "windows-1252", "latin1",
            "windows-1252", "us-ascii", "windows-1252", "ascii", "windows-1252", "shift_jis", "windows-31j",
            "shift-jis", "windows-31j", "sjis", "windows-31j", "x-sjis", "windows-31j", "gb2312", "GB18030",
            "gbk", "GB18030");

    private Declared() {}

    /** What the XML declaration names; null where there is none, or it names what nobody knows. */
    static @Nullable Charset byXml(byte[] bytes) {
        return find(XML, start(bytes));
    }

    /** What the XML declaration names, or else the first {@code meta} with a charset; null as above. */
    static @Nullable Charset byMarkup(byte[] bytes) {
        Charset xml = byXml(bytes);
        return xml != null ? xml : find(META, COMMENT.matcher(start(bytes)).replaceAll(""));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }

    private static @Nullable Charset find(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1);
        try {
            Charset charset = Charset.forName(MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name));
            // Who could read this name in 8-bit characters does not have a text in 16-bit ones.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }
}
