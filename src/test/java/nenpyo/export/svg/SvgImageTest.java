package nenpyo.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.Role;
import nenpyo.export.FigureTest;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import nenpyo.model.LanguageChoice;
import nenpyo.text.Weight;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgImageTest {
    private static final Ink BLUE = Ink.of("#2F5FD0");

    @Test
    void writesEveryTextOfTheDrawingAsText() throws Exception {
        Drawing figure = FigureTest.shippedFigure(1200);
        List<String> drawn = RecordingPainter.record(figure)
                .stream()
                .map(RecordingPainter.Painted::mark)
                .filter(Node.TextRun.class::isInstance)
                .map(mark -> ((Node.TextRun) mark).text())
                .toList();
        assertThat(texts(parse(svg(figure, false)), "text")).isEqualTo(drawn).hasSizeGreaterThan(50);
    }

    @Test
    void namesEveryEventAndTheWhole() throws Exception {
        Drawing figure = FigureTest.shippedFigure(1200);
        Document svg = parse(svg(figure, false));
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("xml:lang")).isEqualTo(figure.root().language());
        assertThat(texts(svg, "title").getFirst()).isEqualTo(figure.root().title()).isNotEmpty();
        assertThat(texts(svg, "desc").getFirst()).isEqualTo(figure.root().description()).contains("14");
        int events = 0;
        Set<String> ids = new HashSet<>();
        for (Element group : elements(svg, "g")) {
            if (group.hasAttribute("id")) {
                assertThat(ids.add(group.getAttribute("id"))).as(group.getAttribute("id")).isTrue();
            }
            if (group.getAttribute("class").equals("event")) {
                assertThat(group.getAttribute("id")).matches("e-[A-Za-z0-9._-]+");
                assertThat(group.getFirstChild().getNodeName()).isEqualTo("title");
                events++;
            }
        }
        assertThat(events).isEqualTo(30);
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() throws Exception {
        String text = new String(svg(FigureTest.shippedFigure(1200), false), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("<script", "href=", "@import", "javascript:");
        Matcher urls = Pattern.compile("url\\(([^)]{0,20})").matcher(text);
        int seen = 0;
        while (urls.find()) {
            assertThat(urls.group(1)).matches("#.*|data:font/ttf;base64.*");
            seen++;
        }
        assertThat(seen).isGreaterThan(2);
    }

    @Test
    void theEmbeddedFontHasEveryCharacterAndFewOthers() throws Exception {
        Node.TextRun run = new Node.TextRun("令和3年 SCWG", 5, 20, 14, Weight.BOLD, 100, BLUE);
        String text = new String(svg(drawing("x", run), false), StandardCharsets.UTF_8);
        Matcher font = Pattern.compile("font-weight:bold;src:url\\(data:font/ttf;base64,([^)]+)\\)")
                .matcher(text);
        assertThat(font.find()).isTrue();
        byte[] bytes = Base64.getDecoder().decode(font.group(1));
        assertThat(bytes.length).isLessThan(20_000);
        try (TrueTypeFont subset = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            run.text().codePoints().forEach(c -> {
                try {
                    assertThat(subset.getUnicodeCmapLookup().getGlyphId(c)).as(Character.toString(c))
                            .isPositive();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(subset.getNumberOfGlyphs()).isLessThan(40);
        }
        assertThat(text).doesNotContain("font-weight:normal");
    }

    @Test
    void outlinesNeedNoFont() throws Exception {
        Drawing figure = FigureTest.shippedFigure(1200);
        Document svg = parse(svg(figure, true));
        assertThat(elements(svg, "text")).isEmpty();
        assertThat(elements(svg, "style")).isEmpty();
        assertThat(elements(svg, "path"))
                .hasSizeGreaterThan(elements(parse(svg(figure, false)), "path").size() + 50);
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws Exception {
        assertThat(svg(FigureTest.shippedFigure(1200), false))
                .isEqualTo(svg(FigureTest.shippedFigure(1200), false));
    }

    @Test
    void drawsWhatItsFontCannotWriteAndKeepsItToBeFound() throws Exception {
        Node.TextRun run = new Node.TextRun("𠮷野한ya", 5, 20, 10, Weight.REGULAR, 41, BLUE);
        Document svg = parse(svg(drawing("e", run), false));
        assertThat(elements(svg, "text").getFirst().getTextContent()).isEqualTo("𠮷野한ya");
        assertThat(elements(svg, "tspan")).extracting(part -> part.getAttribute("x"))
                .containsExactly("5", "15", "25", "35");
        assertThat(elements(svg, "tspan")).extracting(part -> part.getAttribute("fill"))
                .containsExactly("none", "", "none", "");
        assertThat(elements(svg, "path")).hasSize(2);
    }

    /** Whatever an event is called, the file is well-formed, and every id is a name of its own. */
    @Property(tries = 300)
    void hostileTextsAreOnlyText(@ForAll String title, @ForAll String key) throws Exception {
        Node.TextRun run = new Node.TextRun(title, 5, 20, 14, Weight.REGULAR, 100, BLUE);
        Document svg = parse(svg(drawing(key, run), false));
        Element event = elements(svg, "g").stream()
                .filter(g -> g.getAttribute("class").equals("event"))
                .findFirst()
                .orElseThrow();
        assertThat(event.getAttribute("id")).matches("e-[A-Za-z0-9._-]*");
        assertThat(elements(svg, "text")).hasSize(1);
        assertThat(elements(svg, "text").getFirst().getElementsByTagName("*").getLength())
                .as("nothing but the parts of a line that are drawn apart")
                .isEqualTo(elements(svg, "tspan").size());
    }

    /** Two keys never share an id. */
    @Property
    void idsAreOneForOne(@ForAll String one, @ForAll String other) {
        assertThat(XmlText.id('e', one).equals(XmlText.id('e', other))).isEqualTo(one.equals(other));
    }

    @Property
    void numbersAreTheNearestThousandth(@ForAll int thousandths) {
        double value = thousandths / 1000.0;
        assertThat(XmlText.number(value)).matches("-?(0|[1-9][0-9]*)(\\.[0-9]{0,2}[1-9])?");
        assertThat(Double.parseDouble(XmlText.number(value))).isEqualTo(value);
    }

    private static Drawing drawing(String key, Node... marks) {
        Node.Group event = new Node.Group(Role.EVENT, key, key, key, "ja", List.of(marks));
        return new Drawing(200, 100, Ink.of("#FFFFFF"),
                new Node.Group(Role.FIGURE, "figure", "Title", null, "en", List.of(event)));
    }

    private static byte[] svg(Drawing drawing, boolean outlines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgImage.write(drawing, 1, outlines, Lettering.bundled(), out, Progress.UNSEEN);
        return out.toByteArray();
    }

    private static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document svg, String name) {
        return elements(svg, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void leadsFromEventsToTheirSourcesAndBack() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgImage.write(FigureTest.numberedFigure(1440, LanguageChoice.EN), 1, false, Lettering.bundled(), out,
                Progress.UNSEEN);
        String svg = out.toString(StandardCharsets.UTF_8);
        Set<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        List<String> targets = Pattern.compile("<a xlink:href=\"#([^\"]*)\"")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(targets).hasSizeGreaterThan(60).isSubsetOf(ids);
        assertThat(targets).filteredOn(target -> target.startsWith("e-")).hasSize(9);
        assertThat(svg).contains("xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    }
}
