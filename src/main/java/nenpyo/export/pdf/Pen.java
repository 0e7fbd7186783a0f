package nenpyo.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws on a page in px, y down, and says a colour, an opacity or a stroke only where it changes. */
final class Pen {
    /** How far the control points of a quarter of a circle lie from its ends, for a radius of 1. */
    private static final double QUARTER = 0.5522847498;

    private final PDPageContentStream content;
    private final Inks inks;
    private final Deque<State> kept = new ArrayDeque<>();
    private State state = new State(new Ink(0xFF000000), new Ink(0xFF000000), 255, 1, List.of());

    private record State(Ink fill, Ink stroke, int alpha, double width, List<Double> dash) {}

    Pen(PDPageContentStream content, Inks inks) {
        this.content = content;
        this.inks = inks;
    }

    /** Lets the units be what a matrix says, up to the matching {@link #restore}. */
    void transform(Matrix matrix) throws IOException {
        keep();
        content.transform(matrix);
    }

    /** Lets what follows show only within a box, up to the matching {@link #restore}. */
    void clip(double x, double y, double width, double height) throws IOException {
        keep();
        box(x, y, Math.max(0, width), Math.max(0, height));
        content.clip();
    }

    private void keep() throws IOException {
        content.saveGraphicsState();
        kept.push(state);
    }

    void restore() throws IOException {
        content.restoreGraphicsState();
        state = kept.pop();
    }

    void fill(Ink ink) throws IOException {
        opacity(ink.alpha());
        if (ink.argb() << 8 != state.fill.argb() << 8) {
            content.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
            state = new State(ink, state.stroke, state.alpha, state.width, state.dash);
        }
    }

    void stroke(Ink ink, double width, List<Double> dash) throws IOException {
        opacity(ink.alpha());
        if (ink.argb() << 8 != state.stroke.argb() << 8) {
            content.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        }
        if (width != state.width) {
            content.setLineWidth((float) width);
        }
        if (!dash.equals(state.dash)) {
            float[] lengths = new float[dash.size()];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = dash.get(i).floatValue();
            }
            content.setLineDashPattern(lengths, 0);
        }
        state = new State(state.fill, ink, state.alpha, width, dash);
    }

    private void opacity(int alpha) throws IOException {
        if (alpha != state.alpha) {
            content.setGraphicsStateParameters(inks.opacity(alpha));
            state = new State(state.fill, state.stroke, alpha, state.width, state.dash);
        }
    }

    void box(double x, double y, double width, double height) throws IOException {
        content.addRect((float) x, (float) y, (float) width, (float) height);
    }

    void roundBox(double x, double y, double width, double height, double radius) throws IOException {
        double rx = Math.min(radius, width / 2);
        double ry = Math.min(radius, height / 2);
        double right = x + width;
        double bottom = y + height;
        double kx = rx * (1 - QUARTER);
        double ky = ry * (1 - QUARTER);
        move(x + rx, y);
        lineTo(right - rx, y);
        curve(right - kx, y, right, y + ky, right, y + ry);
        lineTo(right, bottom - ry);
        curve(right, bottom - ky, right - kx, bottom, right - rx, bottom);
        lineTo(x + rx, bottom);
        curve(x + kx, bottom, x, bottom - ky, x, bottom - ry);
        lineTo(x, y + ry);
        curve(x, y + ky, x + kx, y, x + rx, y);
        content.closePath();
    }

    void outline(Outline outline) throws IOException {
        for (Piece piece : outline.pieces()) {
            switch (piece) {
                case Piece.Move p -> move(p.x(), p.y());
                case Piece.Line p -> lineTo(p.x(), p.y());
                case Piece.Curve p -> curve(p.x1(), p.y1(), p.x2(), p.y2(), p.x(), p.y());
                case Piece.Close _ -> content.closePath();
            }
        }
    }

    void line(double x1, double y1, double x2, double y2) throws IOException {
        move(x1, y1);
        lineTo(x2, y2);
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) y);
    }

    private void lineTo(double x, double y) throws IOException {
        content.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    /** Fills the path, even-odd. */
    void fillPath() throws IOException {
        content.fillEvenOdd();
    }

    void strokePath() throws IOException {
        content.stroke();
    }

    /** A gradient, on the unit square stretched to its box. */
    void gradient(Node.HorizontalGradient g) throws IOException {
        opacity(255);
        transform(new Matrix((float) g.width(), 0, 0, (float) g.height(), (float) g.x(), (float) g.y()));
        box(0, 0, 1, 1);
        content.clip();
        int left = g.left().alpha();
        int right = g.right().alpha();
        if (left != right) {
            content.setGraphicsStateParameters(inks.fade(left, right));
        } else if (left < 255) {
            opacity(left);
        }
        content.shadingFill(inks.run(g.left(), g.right()));
        restore();
    }

    /** The stream itself, for text. */
    PDPageContentStream content() {
        return content;
    }
}
