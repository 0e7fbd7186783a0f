package nenpyo.io.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The words of an EPUB: its chapters in the order of its spine. Nothing is unpacked but texts, and in memory only. */
final class EpubText {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final int ENTRIES_MOST = 10_000;
    private static final int PIECE = 1 << 16;

    private EpubText() {}

    /** @throws Budget.Exceeded if there is too much of it */
    static Charsets.Decoded of(byte[] epub, Budget budget) throws IOException {
        Map<String, byte[]> parts = parts(epub, budget);
        Element root = xml(parts, CONTAINER).selectFirst("rootfile[full-path]");
        if (root == null) {
            throw new ZipException("no " + CONTAINER);
        }
        String packing = root.attr("full-path");
        Document opf = xml(parts, packing);
        Map<String, String> byId = new HashMap<>();
        opf.select("manifest > item[id][href]").forEach(item -> byId.put(item.attr("id"), item.attr("href")));
        List<String> chapters = new ArrayList<>();
        String assumed = null;
        for (Element chapter : opf.select("spine > itemref[idref]")) {
            byte[] html = parts.get(name(packing, byId.getOrDefault(chapter.attr("idref"), "")));
            if (html != null) {
                Charsets.Decoded chapterText = Charsets.decodeMarkup(html);
                assumed = assumed == null ? chapterText.assumed() : assumed;
                chapters.add(HtmlText.of(chapterText.text(), budget));
            }
        }
        return new Charsets.Decoded(String.join("\f", chapters), assumed);
    }

    private static Map<String, byte[]> parts(byte[] epub, Budget budget) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(epub), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES_MOST) {
                    throw new Budget.Exceeded("entries " + ENTRIES_MOST);
                }
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                boolean text = isText(entry.getName());
                for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    bytes += piece.length;
                    budget.unpacked(bytes);
                    if (text) {
                        part.write(piece);
                    }
                }
                if (text) {
                    parts.putIfAbsent(entry.getName(), part.toByteArray());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException(String.valueOf(e.getMessage()));
        }
        return parts;
    }

    private static boolean isText(String name) {
        return name.endsWith("ml") || name.endsWith(".opf") || name.endsWith(".htm");
    }

    /** No entity of a document type is expanded by this parser, and nothing outside is read. */
    private static Document xml(Map<String, byte[]> parts, String name) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])), null, "",
                Parser.xmlParser());
    }

    /** A name within the archive, from that of the file that has it. */
    private static String name(String from, String href) {
        try {
            String path = URI.create("/" + from).resolve(href).normalize().getPath();
            return path == null ? "" : path.substring(Math.min(1, path.length()));
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
