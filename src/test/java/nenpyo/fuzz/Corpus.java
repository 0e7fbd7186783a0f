package nenpyo.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nenpyo.cli.CommandLineProgram;

/** Sound inputs of every kind, out of what is in the repository and what the program writes itself. */
final class Corpus {
    private static final Path SHIPPED = Path.of("data/japan-us-space-cyber-ai.json");
    private static final Path DATES = Path.of("data/examples/dates.json");
    private static final Path SOURCE = Path.of("data/sources/defense-of-japan-2021-III-2-2-1.ja.txt");

    private Corpus() {}

    static List<byte[]> datasets() throws IOException {
        return List.of(Files.readAllBytes(SHIPPED), Files.readAllBytes(DATES), Reader
                .bytes("""
                        {"format": "nenpyo-timeline", "version": 1, "title": {"ja": "題", "en": "T"}, "asOf": "2021",
                         "creator": "c", "license": "l", "modified": "2026-11-23", "x-own": [1.50, {"a": null}],
                         "lanes": [{"id": "a", "title": "A", "color": "#2F5FD0", "icon": "satellite"}, {"id": "b"}],
                         "sources": [{"id": "s", "type": "book", "issued": {"date-parts": [[2021, 7]]},
                           "author": [{"family": "f", "given": "g"}], "custom": {"document": "a.txt"}}],
                         "events": [{"id": "x", "lane": "a", "date": "2009-11", "kind": "talks", "importance": 5,
                           "title": {"ja": "甲🛰", "en": "A"}, "summary": "s", "actors": ["x", {"ja": "あ"}], "tags": ["t"],
                           "dateNote": "why", "excerpts": [{"source": "s", "exact": "x", "prefix": "p", "suffix": "q",
                             "locator": "1", "role": "disputes", "date": "2010", "translation": {"en": {"text": "t",
                             "by": "b"}}}], "links": [{"rel": "led-to", "event": "y"}]},
                          {"lane": "b", "date": null}, {"id": "y", "lane": "c", "date": "[2015..2016]/.."}]}
                        """));
    }

    static List<byte[]> dates() throws IOException {
        Stream<String> examples = Pattern.compile("\"date\": *\"([^\"]+)\"")
                .matcher(Files.readString(DATES))
                .results()
                .map((MatchResult date) -> date.group(1));
        Stream<String> typed = Stream.of("H25.4", "平成25年4月1日", "令和元年", "S64.1.7", "昭和六十四年", "2009年11月",
                "-0044-03-15", "2004-06-01T10:00:00.123+09:00", "{1667,1668-12,1670..1672}", "Y-17E7S2",
                "156X-12-25?", "../2010", "2001-21/2003-33~", "令和3年度");
        return Stream.concat(examples, typed).map(Reader::bytes).toList();
    }

    static List<byte[]> settings() {
        return List.of(Reader.bytes("{}"), Reader.bytes("""
                {"language": "ja", "theme": "dark", "calendars": {"era": true, "fiscalYear": false},
                 "window": {"x": 1.5, "y": -2, "width": 900, "height": 700, "maximised": false},
                 "panes": {"divider": 0.7, "detail": true, "overview": false}, "zone": "+09:00",
                 "export": {"extent": "whole", "size": "slide", "width": 1600, "height": 900, "scale": 2,
                  "format": "svg-outlines", "language": "both", "theme": "light"},
                 "recent": ["/a/b.json", "/c.json"], "kept": {"of": ["a", "newer", 1.0e3, null]}}
                """));
    }

    static List<byte[]> texts() throws IOException {
        String start = Files.readString(SOURCE).substring(0, 1500);
        return Stream.of("UTF-8", "UTF-16", "UTF-16LE", "windows-31j", "EUC-JP")
                .map(charset -> start.getBytes(Charset.forName(charset)))
                .toList();
    }

    static List<byte[]> pages() {
        return List.of(
                Reader.bytes(
                        """
                                <!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title><script>alert(1)</script></head><body>
                                <h1>題</h1><p>日本の<ruby>防衛<rp>(</rp><rt>ぼうえい</rt></ruby>省は<b>協力</b>を&amp;進める。</p>
                                <table><tr><td>一<td>二</table><ul><li>x<li>y</ul><svg><text>n</text></svg><pre>a
                                b</pre><!-- c --></body></html>"""),
                "<html><meta charset=Shift_JIS><p>防衛省".getBytes(Charset.forName("windows-31j")));
    }

    /** Those that the program writes itself: subsets of fonts, maps of characters, structure, packed objects. */
    static List<byte[]> pdfs() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "fuzz");
        List<byte[]> pdfs = new ArrayList<>(List.of(Reader.bytes("""
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R
                 /Resources <</Font <</F 5 0 R>> /XObject <</G 6 0 R>>>>>> endobj
                4 0 obj <</Length 58>> stream
                BT /F 12 Tf 72 200 Td (security cooperation) Tj ET /G Do
                endstream endobj
                5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
                6 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 15>> stream
                q 1 0 0 1 0 0 cm
                endstream endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """)));
        for (String paper : List.of("a4", "a3-landscape")) {
            Path pdf = folder.resolve(paper + ".pdf");
            int code = new CommandLineProgram(new ByteArrayInputStream(new byte[0]),
                    new PrintWriter(new StringWriter()), new ByteArrayOutputStream(),
                    new PrintWriter(new StringWriter()), UTF_8, Locale.JAPANESE, null, List::of)
                    .run("export", SHIPPED.toString(), "-o", pdf.toString(), "--paper", paper, "--lane",
                            "ai");
            if (code != 0) {
                throw new IOException("exit code " + code);
            }
            pdfs.add(Files.readAllBytes(pdf));
        }
        return pdfs;
    }

    static List<byte[]> epubs() throws IOException {
        List<byte[]> epubs = new ArrayList<>();
        for (int level : new int[]{0, 9}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(level);
                put(zip, "mimetype", "application/epub+zip");
                put(zip, "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path='in/b.opf'/></rootfiles></container>");
                put(zip, "in/b.opf",
                        "<package><manifest><item id='1' href='1.xhtml'/><item id='2' href='t/2.xhtml'/></manifest>"
                                + "<spine><itemref idref='2'/><itemref idref='1'/></spine></package>");
                put(zip, "in/1.xhtml", "<html><body><p>一</p></body></html>");
                put(zip, "in/t/2.xhtml", "<html><body><p>二</p></body></html>");
            }
            epubs.add(out.toByteArray());
        }
        return epubs;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }

    static List<byte[]> icons() throws IOException {
        try (Stream<Path> icons = Files.walk(Path.of("icons"))) {
            List<byte[]> read = new ArrayList<>();
            for (Path icon : icons.filter(file -> file.toString().endsWith(".svg")).sorted().toList()) {
                read.add(Files.readAllBytes(icon));
            }
            return read;
        }
    }

    /** Passages of the shipped source, in it; and of Latin text with hyphens at its line ends. */
    static List<byte[]> quotations() throws IOException {
        String text = Files.readString(SOURCE).substring(0, 1200);
        String latin = "The two govern-\nments agreed [12] on co-operation in outer\u00A0space.\n".repeat(4);
        return Stream.of(text + "\u0000" + text.substring(300, 360) + "\u0000" + text.substring(290, 300),
                text + "\u0000" + text.substring(500, 515) + "\u0000\u0000" + text.substring(515, 530),
                latin + "\u0000governments agreed on cooperation",
                latin + "\u0000two governments\u0000The \u0000 agreed").map(Reader::bytes).toList();
    }

    static List<byte[]> commandLines() {
        return Stream.of("date\n2009-11\nH25.4\n--json", "date\n-\u00002009-11\n[2015..2016]\nx\n",
                "date\n--json\n--lang\nen\n-\u00002009-11", "check\n" + DATES + "\n--json",
                "check\n" + SHIPPED + "\n--against=" + SOURCE + "\n--source\ndoj-2021",
                "diff\n" + DATES + "\n" + SHIPPED + "\n--json",
                "export\nnone.json\n-o\nnone/out.png\n--from\n2009\n--to\nH25.4\n--scale\n2\n--width\n800\n--height\n600"
                        + "\n--lang\nboth\n--theme\ndark\n--zone\n+09:00\n--paper\na4-landscape\n--lane\nai",
                "none.json\n--lang\nja\n--theme\nsystem\n--zone\nAsia/Tokyo", "--help", "export\n--help")
                .map(Reader::bytes)
                .toList();
    }
}
