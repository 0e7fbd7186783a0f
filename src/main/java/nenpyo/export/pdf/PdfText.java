package nenpyo.export.pdf;

import java.io.IOException;
import nenpyo.drawing.Node;
import nenpyo.lettering.Lettering;
import nenpyo.lettering.Letters;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Sets lines of text on a page where they were measured. What is drawn for a character that the fonts lack stands for it,
 * so that it is still copied and found.
 */
final class PdfText {
    private final Pen pen;
    private final TaggedContent tags;
    private final PdfFonts fonts;
    private final Lettering letters;

    PdfText(Pen pen, TaggedContent tags, PdfFonts fonts, Lettering letters) {
        this.pen = pen;
        this.tags = tags;
        this.fonts = fonts;
        this.letters = letters;
    }

    /** Sets a line in the colour that the pen fills with; it stands for the whole text where one is given. */
    void show(Node.TextRun run, @Nullable String whole) throws IOException {
        if (whole != null) {
            tags.insteadOf(whole);
        }
        for (Letters piece : letters.of(run)) {
            switch (piece) {
                case Letters.Written(Node.TextRun written) -> glyphs(written);
                case Letters.Drawn drawn -> draw(drawn, whole == null);
            }
        }
        if (whole != null) {
            tags.endInsteadOf();
        }
    }

    private void glyphs(Node.TextRun run) throws IOException {
        PDPageContentStream content = pen.content();
        content.beginText();
        content.setFont(fonts.of(run.weight()), (float) run.size());
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) run.x(), (float) run.baseline()));
        content.showText(run.text());
        content.endText();
    }

    private void draw(Letters.Drawn drawn, boolean says) throws IOException {
        String characters = PlainText.of(drawn.text());
        boolean stands = says && !characters.isEmpty();
        if (stands) {
            tags.insteadOf(characters);
        }
        if (!drawn.ink().outline().pieces().isEmpty()) {
            pen.outline(drawn.ink().outline());
            pen.fillPath();
        }
        if (stands) {
            tags.endInsteadOf();
        }
    }
}
