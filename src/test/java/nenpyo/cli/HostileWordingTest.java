package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nenpyo.app.Audit;
import nenpyo.app.AuditTable;
import nenpyo.app.EventText;
import nenpyo.app.EvidenceDesk;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.fuzz.HostileWording;
import nenpyo.model.Event;
import nenpyo.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a dataset's texts say, they come out as text: of every file, table and clipping that the program makes. */
class HostileWordingTest {
    private static final String UNSEEN = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\u202A-\u202E\u2066-\u2069\\uD800-\\uDFFF&&[^\\x{10000}-\\x{10FFFF}]]";
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "defs", "g", "a",
            "text", "tspan", "rect", "path", "linearGradient", "stop", "clipPath", "pattern", "metadata",
            "use");

    @TempDir
    Path folder;

    static List<String> names() {
        return HostileWording.names().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesOutAsText(String name) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "one two three");
        Path file = Files.writeString(folder.resolve("t.json"), HostileWording.timeline(name));
        Path plain = Files.writeString(folder.resolve("u.json"), HostileWording.timeline("formula"));

        svg(file);
        pdf(file);
        png(file);
        json("check", "--json", file);
        json("diff", "--json", plain, file);
        lines("check", file);
        lines("diff", plain, file);
        lines("date", OpenTimeline.open(file).timeline().event(0).title().texts().values().iterator().next());

        OpenedTimeline opened = OpenTimeline.open(file);
        clipboard(opened);
        tables(opened);
    }

    private void svg(Path file) throws Exception {
        for (String more : List.of("svg", "svg-outlines")) {
            Path svg = export(file, "t.svg", more);
            Set<String> elements = new TreeSet<>();
            NodeList all = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(svg.toFile())
                    .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                elements.add(element.getTagName());
                IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(a -> element.getAttributes().item(a).getNodeName())
                        .forEach(a -> assertThat(a).doesNotStartWith("on"));
            }
            assertThat(ELEMENTS).containsAll(elements);
            assertThat(Files.readString(svg)).doesNotContain("<script", "<img", "<!ENTITY", "javascript:")
                    .doesNotContainPattern(UNSEEN);
        }
    }

    private void pdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(export(file, "t.pdf", "pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("2009").doesNotContainPattern(UNSEEN);
            assertThat(pdf.getDocumentInformation().getTitle()).doesNotContainPattern(UNSEEN);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    private void png(Path file) throws IOException {
        assertThat(ImageIO.read(export(file, "t.png", "png").toFile()).getWidth()).isPositive();
    }

    private Path export(Path file, String to, String format) {
        Path out = folder.resolve(to);
        Program.Run run = Program.english()
                .run("export", file, "-o", out, "--force", "--width", "900", "--sources",
                        "--format", format);
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    private static void json(Object... arguments) throws Exception {
        String out = Program.english().run(arguments).out();
        assertThat(out).isNotBlank().doesNotContainPattern(UNSEEN);
        for (String line : out.lines().toList()) {
            assertThat(new JsonMapper().readTree(line).isObject()).isTrue();
        }
    }

    private static void lines(Object... arguments) {
        Program.Run run = Program.japanese().run(arguments);
        assertThat(run.out() + run.err()).doesNotContainPattern(UNSEEN).doesNotContain("\t");
    }

    private static void clipboard(OpenedTimeline opened) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            EventText text = new EventText(opened.timeline(), Messages.in(locale));
            List<Event> events = IntStream.range(0, opened.timeline().size())
                    .mapToObj(opened.timeline()::event)
                    .toList();
            assertThat(text.plain(events)).doesNotContainPattern(UNSEEN);
            assertThat(text.citations(events)).doesNotContainPattern(UNSEEN);
            String html = text.html(events);
            assertThat(html).doesNotContainPattern(UNSEEN);
            Set<String> elements = new TreeSet<>();
            Jsoup.parse(html).getAllElements().forEach(element -> {
                elements.add(element.normalName());
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).isIn("lang", "charset"));
            });
            assertThat(Set.of("#root", "html", "head", "meta", "body", "div", "p", "b", "br", "blockquote"))
                    .containsAll(elements);
        }
    }

    private void tables(OpenedTimeline opened) throws Exception {
        Messages words = Messages.in(Locale.ENGLISH);
        Audit audit = Audit.of(opened.timeline(), new EvidenceDesk().check(opened));
        String findings = AuditTable.of(audit.findings(), opened, words).csv();
        String coverage = AuditTable.ofCoverage(audit.coverage(), opened, words).csv();
        for (String csv : List.of(findings, coverage)) {
            assertThat(csv).doesNotContainPattern(UNSEEN).doesNotContainPattern("[,\n\"][=+@\t]");
            assertThat(csv.split("\r\n", -1))
                    .allMatch(line -> line.indexOf('\n') < 0 && line.indexOf('\r') < 0);
            assertThat(new String(csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(csv);
        }
    }
}
