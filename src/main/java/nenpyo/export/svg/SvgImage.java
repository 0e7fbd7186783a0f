package nenpyo.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;
import org.jspecify.annotations.Nullable;

/** Writes a drawing as an SVG. */
public final class SvgImage {
    /** What stands behind the embedded font, for a viewer that passes it over. */
    private static final String FAMILIES = "'Nenpyo Sans','Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',"
            + "'Meiryo',sans-serif";

    private SvgImage() {}

    /**
     * Writes a drawing in UTF-8, its title, description and language those of its root; the stream stays open.
     *
     * @param scale by how much the image is larger than the drawing's px, more than 0
     * @param outlines whether text is drawn as outlines: the same everywhere, but no longer text
     * @param letters what stands for characters that the bundled fonts lack
     * @throws IOException if it cannot be written, or a font not read
     */
    public static void write(Drawing drawing, double scale, boolean outlines, Lettering letters,
            OutputStream to,
            Progress progress)
            throws IOException {
        SvgPainter painter = new SvgPainter(outlines, letters, progress);
        drawing.paint(painter);
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
        if (painter.leads()) {
            attribute(out, "xmlns:xlink", "http://www.w3.org/1999/xlink");
        }
        attribute(out, "width", XmlText.number(drawing.width() * scale));
        attribute(out, "height", XmlText.number(drawing.height() * scale));
        attribute(out, "viewBox",
                "0 0 " + XmlText.number(drawing.width()) + " " + XmlText.number(drawing.height()));
        Node.Group root = drawing.root();
        if (root.language() != null) {
            attribute(out, "xml:lang", XmlText.escape(root.language()));
        }
        attribute(out, "font-family", FAMILIES);
        out.write(">\n");
        element(out, "title", root.title());
        element(out, "desc", root.description());
        writeFonts(painter.used(), out);
        out.append(painter.body());
        out.write("</svg>\n");
        out.flush();
    }

    private static void attribute(Writer out, String name, String escaped) throws IOException {
        out.write(" " + name + "=\"" + escaped + "\"");
    }

    private static void element(Writer out, String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            out.write("<" + name + ">" + XmlText.escape(text) + "</" + name + ">\n");
        }
    }

    private static void writeFonts(Map<Weight, Set<Integer>> used, Writer out) throws IOException {
        if (used.isEmpty()) {
            return;
        }
        out.write("<style type=\"text/css\">text{font-kerning:none}\n");
        for (Map.Entry<Weight, Set<Integer>> font : used.entrySet()) {
            out.write("@font-face{font-family:'Nenpyo Sans';font-weight:"
                    + (font.getKey() == Weight.BOLD ? "bold" : "normal")
                    + ";src:url(data:font/ttf;base64,"
                    + FontSubset.base64(BundledFont.of(font.getKey()), font.getValue())
                    + ") format('truetype')}\n");
        }
        out.write("</style>\n");
    }
}
