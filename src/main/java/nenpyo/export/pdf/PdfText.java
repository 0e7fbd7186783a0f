package nenpyo.export.pdf;

import java.io.IOException;
import nenpyo.drawing.Node;
import nenpyo.text.TextMeasurer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Sets lines of text on a page where they were measured. A character that the font lacks is a box one em wide that
 * stands for it, so that it is still copied and found.
 */
final class PdfText {
    private static final TextMeasurer MEASURER = TextMeasurer.bundled();
    /** The box of a missing character, in em. */
    private static final double SIDE = 0.08;
    private static final double TOP = 0.8;
    private static final double BOTTOM = 0.06;
    private static final double LINE = 0.05;

    private final Pen pen;
    private final TaggedContent tags;
    private final PdfFonts fonts;

    PdfText(Pen pen, TaggedContent tags, PdfFonts fonts) {
        this.pen = pen;
        this.tags = tags;
        this.fonts = fonts;
    }

    /** Sets a line in the colour that the pen fills with; it stands for the whole text where one is given. */
    void show(Node.TextRun run, @Nullable String whole) throws IOException {
        if (whole != null) {
            tags.insteadOf(whole);
        }
        PdfFont font = fonts.of(run.weight());
        String text = run.text();
        double x = run.x();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && font.has(text.codePointAt(to))) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (to > from) {
                String known = text.substring(from, to);
                glyphs(known, x, run, font);
                x += MEASURER.width(known, run.size(), run.weight());
            } else {
                int missing = text.codePointAt(from);
                to = from + Character.charCount(missing);
                box(missing, x, run, whole == null);
                x += MEASURER.width(text.substring(from, to), run.size(), run.weight());
            }
            from = to;
        }
        if (whole != null) {
            tags.endInsteadOf();
        }
    }

    private void glyphs(String known, double x, Node.TextRun run, PdfFont font) throws IOException {
        PDPageContentStream content = pen.content();
        content.beginText();
        content.setFont(font.font(), (float) run.size());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) run.baseline()));
        content.showText(known);
        content.endText();
    }

    private void box(int codePoint, double x, Node.TextRun run, boolean says) throws IOException {
        fonts.lacks(codePoint);
        String character = PlainText.of(Character.toString(codePoint));
        boolean stands = says && !character.isEmpty();
        if (stands) {
            tags.insteadOf(character);
        }
        double em = run.size();
        double top = run.baseline() - TOP * em;
        double height = (TOP + BOTTOM) * em;
        double line = LINE * em;
        double width = (1 - 2 * SIDE) * em;
        pen.box(x + SIDE * em, top, width, height);
        pen.box(x + SIDE * em + line, top + line, width - 2 * line, height - 2 * line);
        pen.fillPath();
        if (stands) {
            tags.endInsteadOf();
        }
    }
}
