package nenpyo.lettering;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;

/** Lines of text in a bundled font as the outlines of their glyphs. Safe on any thread. */
public final class TextOutlines {
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private TextOutlines() {}

    /** The outlines of a line of text where it stands, in px; contours may overlap, so it is not to be filled even-odd. */
    public static Outline of(Node.TextRun text) {
        return outline(Java2dFonts.font(text.weight(), text.size())
                .createGlyphVector(EXACT, text.text())
                .getOutline((float) text.x(), (float) text.baseline()));
    }

    /** The ink of a line of text where it stands. */
    public static Node.Path ink(Node.TextRun text) {
        Shape glyphs = Java2dFonts.font(text.weight(), text.size())
                .createGlyphVector(EXACT, text.text())
                .getOutline((float) text.x(), (float) text.baseline());
        // Overlapping contours become one, as the even-odd rule needs.
        return new Node.Path(outline(new Area(glyphs)), text.fill(), null);
    }

    static Outline outline(Shape shape) {
        PathIterator path = shape.getPathIterator(null);
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
}
