package nenpyo.fuzz;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Titles, names and quotations as somebody would write them who means harm, or whose program was broken; each with a name. */
public final class HostileWording {
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("markup", "</text></svg><script>alert(1)</script><img src=x onerror=alert(1)>");
        TEXTS.put("attributes", "\" onload=\"alert(1)\" x='y' <svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        TEXTS.put("cdata", "]]> <![CDATA[x]]> <!-- --> <?xml version=\"1.0\"?>");
        TEXTS.put("entities", "&lt;b&gt; &amp;amp; &xxe; &#0; &#x202E; &");
        TEXTS.put("formula", "=1+1");
        TEXTS.put("formula at", "@SUM(A1:A9)|cmd");
        TEXTS.put("lines", "\t=1+1\nsecond\r\nthird\u2028fourth\u2029fifth\fsixth\u0085seventh\u000Beighth");
        TEXTS.put("direction", "\u202E2009\u202C \u202Ax\u202By\u202Dz \u2066a\u2067b\u2068c\u2069 \u202E");
        TEXTS.put("controls", "a\u0000b\u0001\u0007\u0008\u001B[2J\u001F\u007F\u0080\u009Bc");
        TEXTS.put("surrogates", "a\uD800b\uDC00c\uDBFF");
        TEXTS.put("long word", "W".repeat(4_000));
        TEXTS.put("marks", "a" + "\u0301\u0489\u20DD".repeat(3_000) + "b");
        TEXTS.put("messages", "{0} {1,number} '{' %s %n ${x} \\u0041");
        TEXTS.put("noncharacters", "\uFFFE\uFFFF\uFEFF\u200B\u00AD\uDBFF\uDFFF");
    }

    private HostileWording() {}

    /** Their names, for a parameterised test. */
    public static Stream<String> names() {
        return TEXTS.keySet().stream();
    }

    /** A timeline of which every text that a person writes is this one; {@code a.txt} is its document. */
    public static String timeline(String name) {
        String text = json(Objects.requireNonNull(TEXTS.get(name)));
        return """
                {"format": "nenpyo-timeline", "version": 1, "title": {"ja": %1$s, "en": %1$s, "he": %1$s}, "description": %1$s,
                 "creator": %1$s, "license": %1$s,
                 "lanes": [{"id": "a", "title": %1$s}, {"id": "b", "title": {"he": %1$s}}],
                 "sources": [{"id": "s", "title": %1$s, "publisher": %1$s, "author": [{"literal": %1$s}], "section": %1$s,
                   "custom": {"document": "a.txt", "rights": %1$s, "titleTranslated": {"ja": %1$s, "en": %1$s}}}],
                 "events": [
                  {"id": "one", "lane": "a", "date": "2009-11", "title": %1$s, "summary": %1$s, "dateNote": %1$s, "kind": %1$s,
                   "actors": [%1$s], "tags": [%1$s], "links": [{"rel": "led-to", "event": "two"}, {"rel": %1$s, "event": "two"}],
                   "excerpts": [
                    {"source": "s", "exact": %1$s, "prefix": %1$s, "suffix": %1$s, "locator": %1$s, "date": %1$s,
                     "translations": {"en": {"text": %1$s, "by": %1$s}}},
                    {"source": "s", "exact": "two", "role": "contradicts", "date": "2010"}]},
                  {"id": "two", "lane": "a", "date": "2010/2012", "title": {"he": %1$s}, "importance": 5,
                   "excerpts": [{"source": "s", "exact": "two"}]},
                  {"id": "three", "lane": "b", "date": %1$s, "title": %1$s},
                  {"id": "four", "lane": "b", "date": "2011", "title": %1$s}]}
                """
                .replace("%1$s", text);
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(c < ' ' || c > '~' || c == '"' || c == '\\'
                        ? "\\u" + HexFormat.of().toHexDigits(c, 4)
                        : Character.toString(c)));
        return json.append('"').toString();
    }
}
