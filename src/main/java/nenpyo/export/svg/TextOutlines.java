package nenpyo.export.svg;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;

/** Lines of text as the outlines of their glyphs. Safe on any thread. */
final class TextOutlines {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = read(BundledFont.REGULAR);
    private static final Font BOLD = read(BundledFont.BOLD);

    private TextOutlines() {}

    /** The outlines of a line of text where it stands, in px. */
    static Outline of(Node.TextRun text) {
        Font font = (text.weight() == Weight.BOLD ? BOLD : REGULAR).deriveFont((float) text.size());
        Shape shape = font.createGlyphVector(EXACT, text.text())
                .getOutline((float) text.x(), (float) text.baseline());
        return outline(shape.getPathIterator(null));
    }

    private static Outline outline(PathIterator path) {
        List<Piece> pieces = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> pieces.add(new Piece.Move(at[0], at[1]));
                case PathIterator.SEG_LINETO -> pieces.add(new Piece.Line(at[0], at[1]));
                // A quadratic curve is a cubic one whose controls lie two thirds of the way to its own.
                case PathIterator.SEG_QUADTO -> pieces.add(new Piece.Curve(x + (at[0] - x) * 2 / 3,
                        y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3,
                        at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]));
                case PathIterator.SEG_CUBICTO ->
                    pieces.add(new Piece.Curve(at[0], at[1], at[2], at[3], at[4], at[5]));
                default -> pieces.add(new Piece.Close());
            }
            int last = switch (kind) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = at[last];
            y = at[last + 1];
        }
        return new Outline(pieces);
    }

    private static Font read(BundledFont font) {
        try (InputStream in = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + font + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + font + " is damaged", e);
        }
    }
}
