package nenpyo.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.text.Font;
import nenpyo.drawing.HatchLines;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import nenpyo.drawing.Painter;
import nenpyo.drawing.PixelGrid;
import nenpyo.drawing.Stroke;
import nenpyo.lettering.Lettering;
import nenpyo.lettering.Letters;

/**
 * Paints a drawing onto a JavaFX canvas. Straight lines come as rectangles: stroking them costs fifty times as much in the
 * software pipeline.
 */
final class CanvasPainter implements Painter {
    private final GraphicsContext canvas;
    private final PixelGrid grid;
    private final double left;
    private final double right;
    private int clips;

    /**
     * @param scale pixels of the window per px
     * @param unit how long a px is in the canvas's own measure
     * @param left the px of the drawing at the canvas's left edge, on the grid of pixels
     */
    CanvasPainter(Canvas canvas, double scale, double unit, double left) {
        this.canvas = canvas.getGraphicsContext2D();
        this.grid = new PixelGrid(scale);
        this.left = left;
        this.right = left + canvas.getWidth() / unit;
        this.canvas.setTransform(unit, 0, 0, unit, -left * unit, 0);
        this.canvas.setFillRule(FillRule.EVEN_ODD);
    }

    /** Takes back every clip that is still set: there are some if painting failed half-way. */
    void end() {
        while (clips > 0) {
            unclip();
        }
    }

    @Override
    public void rect(Node.Rect rect) {
        Node.Rect r = grid.snap(rect);
        canvas.setFill(color(r.fill()));
        if (r.radius() == 0) {
            canvas.fillRect(r.x(), r.y(), r.width(), r.height());
        } else {
            canvas.fillRoundRect(r.x(), r.y(), r.width(), r.height(), 2 * r.radius(), 2 * r.radius());
        }
    }

    @Override
    public void path(Node.Path path) {
        trace(path.outline());
        Ink fill = path.fill();
        if (fill != null) {
            canvas.setFill(color(fill));
            canvas.fill();
        }
        Stroke stroke = path.stroke();
        if (stroke != null) {
            canvas.setStroke(color(stroke.ink()));
            canvas.setLineWidth(stroke.width());
            canvas.setLineDashes(stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
            canvas.stroke();
        }
    }

    private void trace(Outline outline) {
        canvas.beginPath();
        for (Piece piece : outline.pieces()) {
            switch (piece) {
                case Piece.Move p -> canvas.moveTo(p.x(), p.y());
                case Piece.Line p -> canvas.lineTo(p.x(), p.y());
                case Piece.Curve p -> canvas.bezierCurveTo(p.x1(), p.y1(), p.x2(), p.y2(), p.x(), p.y());
                case Piece.Close _ -> canvas.closePath();
            }
        }
    }

    @Override
    public void text(Node.TextRun text) {
        for (Letters piece : Lettering.system().of(text)) {
            switch (piece) {
                case Letters.Written(Node.TextRun run) -> write(run);
                case Letters.Drawn drawn -> draw(drawn.ink(), text.baseline());
            }
        }
    }

    /** Down by as much as the text beside it. */
    private void draw(Node.Path ink, double baseline) {
        canvas.save();
        canvas.translate(0, grid.snap(baseline) - baseline);
        path(ink);
        canvas.restore();
    }

    private void write(Node.TextRun text) {
        Font font = Fonts.of(text.weight(), text.size());
        canvas.setFont(font);
        canvas.setFill(color(text.fill()));
        canvas.fillText(text.text(), text.x(), grid.snap(text.baseline()));
    }

    @Override
    public void gradient(Node.HorizontalGradient g) {
        Node.Rect box = grid.snap(new Node.Rect(g.x(), g.y(), g.width(), g.height(), g.left()));
        canvas.setFill(new LinearGradient(g.x(), 0, g.x() + g.width(), 0, false, CycleMethod.NO_CYCLE,
                new Stop(0, color(g.left())), new Stop(1, color(g.right()))));
        canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void hatch(Node.Hatch hatch) {
        canvas.setLineDashes();
        HatchLines.of(hatch, line -> {
            canvas.setStroke(color(line.ink()));
            canvas.setLineWidth(line.width());
            canvas.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
        });
    }

    @Override
    public void columns(Node.Columns columns) {
        ColumnImage image = ColumnImage.of(columns, grid, left, right);
        if (image != null) {
            canvas.drawImage(image.image(), image.x(), image.y(), image.width(), image.height());
        }
    }

    @Override
    public void clip(Node.Clip clip) {
        canvas.save();
        clips++;
        canvas.beginPath();
        canvas.rect(clip.x(), clip.y(), clip.width(), clip.height());
        canvas.clip();
    }

    @Override
    public void unclip() {
        canvas.restore();
        clips--;
    }

    private static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha() / 255.0);
    }
}
