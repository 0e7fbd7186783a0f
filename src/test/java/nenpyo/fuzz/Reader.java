package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What reads something that others have written. */
@SuppressWarnings("ImmutableEnumChecker") // What makes inputs and attempts keeps no state.
enum Reader {
    DATASET(Corpus::datasets, DatasetAttempt::new, "\"", "{", "}", "[", "]", ",", ":", "null", "true",
            "\"id\"", "\"lane\":", "\"date\":", "\"events\":[", "\"excerpts\":[{", "\\ud800", "\\udc00",
            "\\u0000",
            "\u202E", "\u2066", "{\"ja\":", "1e999999999", "=cmd|'/c calc'!A1", "<script>", "&lt;", "../",
            "/../"),
    DATE(Corpus::dates, _ -> new DateAttempt(), "X", "?", "~", "%", "/", "..", "[", "]", "{", "}", "-", "Y",
            "E", "S", "T",
            "Z", "+14:00", "-00:00", "24:00:00", "99", "H", "R", "平成", "令和元年", "年", "月", "日", "西暦",
            "ca. ", "１", "年度", "\u0000", "\ud800"),
    SETTINGS(Corpus::settings, SettingsAttempt::new, "\"", "{", "}", "[", "]", "null", "true", "\"window\":",
            "\"recent\":[", "\"zone\":\"", "\"/\\u0000\"", "1e999", "-0.0", "\\ud800"),
    TEXT(Corpus::texts, folder -> new DocumentAttempt(folder, "a.txt"), "\uFEFF", "\r\n", "\f", "\u0000",
            "防衛",
            "\u001B[2J", "\u202E"),
    HTML(Corpus::pages, folder -> new DocumentAttempt(folder, "a.html"), "<!DOCTYPE html", "<html>", "<p>",
            "</p>",
            "<table>", "<svg>", "<math>", "<style>", "<script>", "<![CDATA[", "<!--", "-->", "&#x110000;",
            "&a;",
            "<meta charset=utf-16>", "<meta charset=x-none>", "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
            "<template>", "<ruby>", "<rt>"),
    PDF(Corpus::pdfs, folder -> new DocumentAttempt(folder, "a.pdf"), "obj", "endobj", "stream\n",
            "endstream", "xref",
            "trailer", "startxref", "<<", ">>", "/Kids [1 0 R]", "/Parent 1 0 R", "/Length 999999999",
            "/Filter /LZWDecode", "/Filter /ASCII85Decode", "/Filter [/FlateDecode /FlateDecode]",
            "/Encrypt 1 0 R",
            "/Count -1", "/Count 2147483647", "BT", "ET", "Tj", "Do", "1 0 R", "/Prev 0", "/Type /ObjStm",
            "beginbfrange <0000> <ffff> <0000>", "/Predictor 15 /Columns 2147483647"),
    EPUB(Corpus::epubs, folder -> new DocumentAttempt(folder, "a.epub"), "PK\u0003\u0004", "PK\u0001\u0002",
            "META-INF/container.xml", "<rootfile full-path='../../x'/>", "<itemref idref='1'/>", "%2e%2e/",
            "<!DOCTYPE x [<!ENTITY a 'b'>]>", "href='file:///etc/passwd'"),
    ICON(Corpus::icons, _ -> new IconAttempt(), "<path ", " d=\"", "\"", "M", "m", "L", "C", "Z", "A",
            "1e308", "-",
            ".", "NaN"),
    QUOTATION(Corpus::quotations, _ -> new QuotationAttempt(), "\u0000", "\n", "\u3000", "\u00AD", "\u200B",
            "\u3099",
            "-\n", "[1]", "(ぼうえい)", "\uD83D\uDE80", "ﬁ", "㍿"),
    COMMAND_LINE(Corpus::commandLines, CommandLineAttempt::new, "\n", "--", "-", "--json", "--help",
            "--lang=", "--scale",
            "1e999", "NaN", "-1", "@", "%s", "${sys:user.home}", "\u0000", "--from", "[..2009]", "/..");

    private final Seeds sound;
    private final Attempts attempts;
    private final List<String> words;

    /** Reads one input; throws where it should not. */
    interface Attempt {
        void on(byte[] input) throws Exception;
    }

    /** Makes inputs. */
    interface Seeds {
        List<byte[]> make() throws Exception;
    }

    /** Makes an attempt, with a folder of its own. */
    private interface Attempts {
        Attempt in(Path folder) throws IOException;
    }

    Reader(Seeds sound, Attempts attempts, String... words) {
        this.sound = sound;
        this.attempts = attempts;
        this.words = List.of(words);
    }

    List<byte[]> sound() throws Exception {
        return sound.make();
    }

    List<String> words() {
        return words;
    }

    Attempt attempt(Path folder) throws IOException {
        return attempts.in(folder);
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
