package nenpyo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nenpyo.io.DatasetFolder;
import nenpyo.io.document.DocumentException.Reason;
import nenpyo.io.document.ReadDocument.Kind;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final String JAPANESE = "令和三年版の防衛白書は、宇宙領域における協力について述べている。\n日米の協議が続く。";
    private static final String DEEP = "<div>".repeat(200_000) + "x";

    static {
        // Making a PDF would otherwise look through the machine's fonts and write a cache into the home folder.
        FontMappers.set(new OneFont());
    }

    @TempDir
    Path top;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP"})
    void tellsTheCharsetOfAText(String charset) throws IOException {
        assertThat(parse("a.txt", JAPANESE.getBytes(Charset.forName(charset))).text()).isEqualTo(JAPANESE);
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(parse("a.txt", "\uFEFF和".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("和");
        assertThat(parse("a.txt", "\uFEFF和".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("和");
        assertThat(parse("a.txt", new byte[0]).text()).isEmpty();
    }

    @Test
    void guessesNoCharset() {
        assertThat(refusal("a.txt", new byte[]{(byte) 0xE9, 'a', (byte) 0xFF, (byte) 0xFF}).reason())
                .isEqualTo(Reason.CHARSET);
        assertThat(refusal("a.txt", "déjà vu".getBytes(StandardCharsets.ISO_8859_1)).reason())
                .isEqualTo(Reason.CHARSET);
    }

    @Test
    void readsTheWordsOfHtml() throws IOException {
        ReadDocument html = parse("a.html", """
                <!DOCTYPE html><html><head><title>t</title><script>alert(1)</script></head><body>
                <p>日本の<ruby>防衛<rp>(</rp><rt>ぼうえい</rt><rp>)</rp></ruby>省は、
                <b>協力</b>を&amp;進める。</p><p>次&nbsp;の段落<br>改行</p><img src="http://example.invalid/x">
                </body></html>""".getBytes(StandardCharsets.UTF_8));

        assertThat(html.kind()).isEqualTo(Kind.HTML);
        assertThat(html.text()).isEqualTo("日本の防衛省は、 協力を&進める。\n次\u00A0の段落\n改行");
    }

    @Test
    void readsHtmlInTheCharsetItNames() throws IOException {
        assertThat(parse("a.html",
                "<html><meta charset=Shift_JIS><p>防衛省".getBytes(Charset.forName("windows-31j"))).text())
                .isEqualTo("防衛省");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html><meta charset="iso-8859-1"><p>“déjà vu” – €          | windows-1252
            <html><META CHARSET = windows-1252><p>“déjà vu” – €        | windows-1252
            <html><meta http-equiv=content-type content="text/html; charset=EUC-JP"><p>協力 | EUC-JP
            <html><head><meta charset=iso-2022-jp><p>防衛省            | ISO-2022-JP
            <html><meta charset=gb2312><p>镕基                          | GB18030
            <html><meta charset=koi8-r><p>Договор                       | KOI8-R
            <html><!-- <meta charset=koi8-r> --><meta charset=windows-1252><p>é | windows-1252
            <?xml version="1.0" encoding="ISO-8859-2"?><html><p>Łódź    | ISO-8859-2
            <html><meta charset=shift_jis><p>協力、協力を進める         | UTF-8
            """)
    void readsMarkupInTheCharsetItNamesUnlessItsBytesAreUtf8(String html, String charset) throws IOException {
        ReadDocument read = parse("a.html", html.getBytes(Charset.forName(charset)));

        assertThat(read.text()).isEqualTo(html.substring(html.indexOf("<p>") + 3));
        assertThat(read.assumedCharset()).isNull();
    }

    @Test
    void readsXmlThatIsNoPageInTheCharsetItNames() throws IOException {
        String xml = "<?xml version='1.0' encoding='windows-1252'?><entry>déjà vu</entry>";

        assertThat(parse("a.xml", xml.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(xml);
    }

    @Test
    void keepsWhatIsReadableOfAPageWithAStrayByte() throws IOException {
        byte[] page = "<html><meta charset=shift_jis><p>協力?".getBytes(Charset.forName("windows-31j"));
        page[page.length - 1] = (byte) 0xFF;

        assertThat(parse("a.html", page).text()).startsWith("協力");
    }

    @Test
    void saysWhichCharsetItOnlyAssumes() throws IOException {
        for (String page : new String[]{"<html><p>" + JAPANESE,
            "<html><meta charset=x-nobody-knows><p>" + JAPANESE}) {
            assertThat(parse("a.html", page.getBytes(Charset.forName("windows-31j"))))
                    .returns("Shift_JIS", ReadDocument::assumedCharset)
                    .returns(JAPANESE.replace('\n', ' '), ReadDocument::text);
        }
        assertThat(parse("a.txt", JAPANESE.getBytes(Charset.forName("EUC-JP"))).assumedCharset())
                .isEqualTo("EUC-JP");
        assertThat(parse("a.txt", JAPANESE.getBytes(StandardCharsets.UTF_16LE)).assumedCharset())
                .isEqualTo("UTF-16LE");
        assertThat(parse("a.txt", JAPANESE.getBytes(StandardCharsets.UTF_16)).assumedCharset()).isNull();
        assertThat(parse("a.txt", JAPANESE.getBytes(StandardCharsets.UTF_8)).assumedCharset()).isNull();
        assertThat(refusal("a.html", "<html><p>déjà vu".getBytes(StandardCharsets.ISO_8859_1)).reason())
                .isEqualTo(Reason.CHARSET);
    }

    @Test
    void readsEachPartOfAnEpubInItsOwnCharset() throws IOException {
        ReadDocument named = parse("a.epub", epub("<p>終わり</p>".getBytes(StandardCharsets.UTF_8),
                "<?xml version='1.0' encoding='windows-1252'?><html><p>déjà vu"
                        .getBytes(Charset.forName("windows-1252"))));
        assertThat(named.text()).isEqualTo("déjà vu\f終わり");
        assertThat(named.assumedCharset()).isNull();

        byte[] japanese = ("<p>" + JAPANESE).getBytes(Charset.forName("windows-31j"));
        assertThat(parse("a.epub", epub(japanese, japanese)).assumedCharset()).isEqualTo("Shift_JIS");
    }

    @Test
    void readsAPdfPageByPageAndItsFontsFromNowhere() throws IOException {
        ReadDocument pdf = parse("a.pdf", pdf("security cooperation", "in space"));

        assertThat(pdf.kind()).isEqualTo(Kind.PDF);
        assertThat(pdf.text()).isEqualTo("security cooperation\fin space");
    }

    @Test
    void readsAnEpubInTheOrderOfItsSpine() throws IOException {
        assertThat(parse("a.epub", epub("<p>終わり</p>", "<p>始め</p>")).text()).isEqualTo("始め\f終わり");
    }

    @Test
    void expandsNoEntities() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<html><p>&b;&f;</p></html>";

        assertThat(parse("a.html", bomb.getBytes(StandardCharsets.UTF_8)).text()).contains("&b;&f;")
                .doesNotContain("root:", "aaaaaaaaaaaa");
    }

    @Test
    void bearsDeepNesting() throws IOException {
        DocumentException refused = refusal("a.html", DEEP.getBytes(StandardCharsets.UTF_8),
                DocumentBounds.STANDARD);
        if (refused != null) {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(refused.detail()).isEqualTo("depth 10000");
        }
    }

    @Test
    void namesTheBoundThatAFilePasses() throws IOException {
        Files.writeString(top.resolve("a.txt"), "x".repeat(101));
        Files.write(top.resolve("a.pdf"), pdf("a", "b", "c"));
        DocumentBounds small = new DocumentBounds(100, 50, 2, 10, 60, 60);

        assertThat(refusal(small, "a.txt").detail()).isEqualTo("bytes 100");
        assertThat(refusal("a.txt", "x".repeat(51).getBytes(StandardCharsets.UTF_8), small).detail())
                .isEqualTo("chars 50");
        assertThat(refusal("a.pdf", pdf("a", "b", "c"), new DocumentBounds(1 << 20, 50, 2, 10, 60, 60))
                .detail()).isEqualTo("pages 2");
        assertThat(refusal("a.epub", epub("<p>" + "長".repeat(60), ""), small).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void unpacksNoBomb() throws IOException {
        byte[] bomb = epub("0".repeat(4 << 20), "x");

        assertThat(bomb.length).isLessThan(1 << 16);
        assertThat(refusal("a.epub", bomb, new DocumentBounds(1 << 20, 1 << 20, 10, 100, 60, 60)).detail())
                .isEqualTo("unpackedBytes " + (2 << 20));
    }

    /** A page that shows nothing and does not end, a stream that unpacks to more than memory, and one packed twice. */
    @Test
    void boundsAPageOfAPdfAndWhatIsPackedInIt() throws IOException {
        DocumentBounds small = new DocumentBounds(1 << 20, 1 << 20, 10, 100, 60, 1);
        byte[] packed = deflated(new byte[3 << 20]);

        assertThat(refusal("a.pdf", drawing("/F0 Do", 30, "/F%d Do /F%1$d Do"), small).detail())
                .isEqualTo("pageSeconds 1 1");
        assertThat(refusal("a.pdf", packed(packed), small).detail())
                .isEqualTo("unpackedBytes " + (2 << 20));
        assertThat(refusal("a.pdf", packed(deflated(packed)), small).detail())
                .isEqualTo("unpackedBytes " + (2 << 20));
    }

    @Test
    void stopsWhenNobodyWantsTheTextAnyMore() throws IOException {
        byte[] pdf = pdf("a");
        Files.write(top.resolve("a.pdf"), pdf);
        DocumentReader reader = reader(top, DocumentBounds.STANDARD);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> reader.parse("a.pdf", pdf)).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> reader.read("a.pdf")).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void staysInTheFolder() throws IOException {
        Path folder = Files.createDirectory(top.resolve("data"));
        Files.writeString(top.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), top.resolve("secret.txt"));
        DocumentReader reader = reader(folder, DocumentBounds.STANDARD);

        for (String path : new String[]{"../secret.txt", "/etc/passwd", "link.txt", "http://localhost/x"}) {
            assertThat(catchThrowableOfType(DocumentException.class, () -> reader.read(path)).reason())
                    .as(path)
                    .isEqualTo(Reason.OUTSIDE);
        }
        assertThat(catchThrowableOfType(DocumentException.class, () -> reader.read("none.txt")).reason())
                .isEqualTo(Reason.ABSENT);
    }

    /** One thread exchanges the file for a link to another without end; nothing of the other is ever read. */
    @Test
    void readsNothingFromOutsideWhileFilesAreSwapped() throws Exception {
        Path folder = Files.createDirectory(top.resolve("data"));
        Path file = folder.resolve("a.txt");
        Files.writeString(folder.resolve("good.txt"), "good");
        Files.writeString(top.resolve("secret.txt"), "secret");
        Thread swapping = Thread.ofPlatform().start(() -> {
            try {
                while (!Thread.interrupted()) {
                    Files.deleteIfExists(file);
                    Files.createSymbolicLink(file, top.resolve("secret.txt"));
                    Files.delete(file);
                    Files.copy(folder.resolve("good.txt"), file);
                }
            } catch (java.nio.channels.ClosedByInterruptException _) {
                // The end.
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try {
            for (int i = 0; i < 300; i++) {
                try {
                    assertThat(reader(folder, DocumentBounds.STANDARD).read("a.txt").text()).isIn("good", "");
                } catch (DocumentException e) {
                    assertThat(e.reason()).isNotNull();
                }
            }
        } finally {
            swapping.interrupt();
            swapping.join();
        }
    }

    /** Whatever the bytes, there is a text or one clear refusal; tried on damaged documents of every kind. */
    @Property(tries = 120)
    void damagedDocumentsDoNoHarm(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[][] sound = {pdf("security cooperation"), epub("<p>一</p>", "<p>二</p>"),
            ("<!DOCTYPE html><html><table><tr><td>" + JAPANESE + "<svg><style>")
                    .getBytes(StandardCharsets.UTF_8),
            JAPANESE.getBytes(Charset.forName("EUC-JP"))};
        byte[] bytes = sound[random.nextInt(sound.length)].clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        for (byte[] document : new byte[][]{bytes, cut}) {
            DocumentException refused = refusal("a", document,
                    new DocumentBounds(1 << 20, 1 << 20, 100, 500, 20, 20));
            if (refused != null) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Example
    void keepsWhatItHasRead() throws IOException {
        DocumentShelf shelf = new DocumentShelf();
        DocumentReader reader = new DocumentReader(new DatasetFolder(Path.of(".")), DocumentBounds.STANDARD,
                shelf);

        assertThat(reader.parse("a.txt", new byte[]{'a'})).isSameAs(reader.parse("b.txt", new byte[]{'a'}));
        assertThat(reader.parse("a.txt", new byte[]{'b'}).text()).isEqualTo("b");
    }

    private DocumentException refusal(DocumentBounds bounds, String name) {
        return catchThrowableOfType(DocumentException.class, () -> reader(top, bounds).read(name));
    }

    private static DocumentException refusal(String name, byte[] bytes) {
        return refusal(name, bytes, DocumentBounds.STANDARD);
    }

    private static DocumentException refusal(String name, byte[] bytes, DocumentBounds bounds) {
        return catchThrowableOfType(DocumentException.class,
                () -> reader(Path.of("."), bounds).parse(name, bytes));
    }

    private static ReadDocument parse(String name, byte[] bytes) throws IOException {
        return reader(Path.of("."), DocumentBounds.STANDARD).parse(name, bytes);
    }

    private static DocumentReader reader(Path folder, DocumentBounds bounds) {
        return new DocumentReader(new DatasetFolder(folder), bounds, new DocumentShelf());
    }

    /** A page, and forms of which each draws the next ones: few bytes, and more steps than anybody lives to see. */
    private static byte[] drawing(String content, int forms, String form) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDResources resources = new PDResources();
            page.setResources(resources);
            page.setContents(stream(document, content));
            for (int i = 0; i < forms; i++) {
                PDFormXObject one = new PDFormXObject(
                        stream(document, String.format(Locale.ROOT, form, i + 1)));
                one.setBBox(page.getMediaBox());
                one.setResources(new PDResources());
                resources.put(COSName.getPDFName("F" + i), one);
                resources = one.getResources();
            }
            return bytes(document);
        }
    }

    /** A page whose content is packed already. */
    private static byte[] packed(byte[] content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document, new ByteArrayInputStream(content));
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(stream);
            return bytes(document);
        }
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String words : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            return bytes(document);
        }
    }

    /** Two chapters, which the archive has in the order given and the spine in the other. */
    private static byte[] epub(String first, String second) throws IOException {
        return epub(("<html><body>" + first + "</body></html>").getBytes(StandardCharsets.UTF_8),
                ("<html><body>" + second + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] epub(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path='in/b.opf'/></rootfiles></container>");
            put(zip, "in/b.opf",
                    "<package><manifest><item id='1' href='1.xhtml'/><item id='2' href='t/2.xhtml'/></manifest>"
                            + "<spine><itemref idref='2'/><itemref idref='1'/></spine></package>");
            put(zip, "in/1.xhtml", first);
            put(zip, "in/t/2.xhtml", second);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
    }
}
