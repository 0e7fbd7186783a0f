package nenpyo.export.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.ColumnRuns;
import nenpyo.drawing.HatchLines;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import nenpyo.drawing.Painter;
import nenpyo.drawing.PixelGrid;
import nenpyo.drawing.Stroke;
import nenpyo.export.Progress;
import nenpyo.lettering.Java2dFonts;
import nenpyo.lettering.Lettering;
import nenpyo.lettering.Letters;
import org.jspecify.annotations.Nullable;

/** Paints a drawing onto a Java2D surface. For one thread. */
final class Java2dPainter implements Painter {
    /** Coordinates on the surface beyond these are as good as these, device pixels. */
    private static final double FAR = 1 << 29;

    private final Graphics2D graphics;
    /** The same surface in device pixels, without smoothing: for what fills whole pixels, many times as fast. */
    private final Graphics2D crisp;
    private final PixelGrid grid;
    private final Lettering letters;
    private final Progress progress;
    /** What to return to. */
    private final List<Clips> clips = new ArrayList<>();
    /** How far the drawing is moved on the surface, device pixels. */
    private final int moveX;
    private final int moveY;
    /** What may be painted on. */
    private PixelArea area;
    private @Nullable Ink ink;
    private @Nullable Ink crispInk;

    private record Clips(@Nullable Shape smooth, @Nullable Shape crisp, PixelArea area) {}

    /**
     * Paints at a scale.
     *
     * @param graphics the surface, in device pixels, moved by whole ones or not at all
     * @param area the same surface, as far as it is to be painted on
     * @param scale device pixels per px
     * @param letters what stands for characters that the bundled fonts lack
     * @param progress may end the painting at every group
     */
    Java2dPainter(Graphics2D graphics, PixelArea area, double scale, Lettering letters, Progress progress) {
        this.graphics = graphics;
        this.area = area;
        this.moveX = (int) graphics.getTransform().getTranslateX();
        this.moveY = (int) graphics.getTransform().getTranslateY();
        this.letters = letters;
        this.progress = progress;
        this.grid = new PixelGrid(scale);
        this.crisp = (Graphics2D) graphics.create();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void open(Node.Group group) {
        progress.at(0);
    }

    @Override
    public void rect(Node.Rect rect) {
        Node.Rect r = grid.snap(rect);
        if (r.radius() == 0) {
            fill(r);
        } else if (!fillBetweenEnds(r)) {
            use(r.fill());
            graphics.fill(new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), 2 * r.radius(),
                    2 * r.radius()));
        }
    }

    /** Fills a rectangle whose edges are on the grid. */
    private void fill(Node.Rect rect) {
        int left = pixel(rect.x());
        int top = pixel(rect.y());
        fill(left, top, pixel(rect.x() + rect.width()) - left, pixel(rect.y() + rect.height()) - top,
                rect.fill());
    }

    private void fill(int left, int top, int width, int height, Ink fill) {
        if (!fill.equals(crispInk)) {
            crispInk = fill;
            crisp.setColor(color(fill));
        }
        crisp.fillRect(left, top, width, height);
    }

    /** Fills a rectangle with rounded corners, its edges on the grid; false if it is too large, or too narrow, for that. */
    private boolean fillBetweenEnds(Node.Rect rect) {
        int left = pixel(rect.x());
        int right = pixel(rect.x() + rect.width());
        int top = pixel(rect.y());
        int height = pixel(rect.y() + rect.height()) - top;
        double radius = rect.radius() * grid.scale();
        int end = (int) Math.ceil(radius);
        if (right - left < 2 * end || height < 1 || Math.max(end, height) > Stencils.SIDE_MOST) {
            return false;
        }
        Stencils.Ends ends = Stencils.ends(radius, height);
        ends.left().print(area, moveX + left, moveY + top, rect.fill());
        ends.right().print(area, moveX + right - end, moveY + top, rect.fill());
        fill(left + end, top, right - left - 2 * end, height, rect.fill());
        return true;
    }

    private int pixel(double onGrid) {
        return (int) Math.round(Math.clamp(onGrid * grid.scale(), -FAR, FAR));
    }

    private void use(Ink next) {
        if (!next.equals(ink)) {
            ink = next;
            graphics.setColor(color(next));
        }
    }

    @Override
    public void path(Node.Path path) {
        Path2D shape = shape(path.outline());
        Ink fill = path.fill();
        if (fill != null) {
            use(fill);
            graphics.fill(shape);
        }
        Stroke stroke = path.stroke();
        if (stroke != null) {
            use(stroke.ink());
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    @Override
    public void icon(Node.Icon icon) {
        double x = icon.x() * grid.scale();
        double y = icon.y() * grid.scale();
        boolean isNear = Math.abs(x) < FAR && Math.abs(y) < FAR;
        if (isNear && !Stencils.icon(area, icon.shape(), icon.scale() * grid.scale(), moveX + x, moveY + y,
                icon.fill())) {
            path(icon.path());
        }
    }

    @Override
    public void text(Node.TextRun text) {
        for (Letters piece : letters.of(text)) {
            switch (piece) {
                case Letters.Written(Node.TextRun run) -> write(run);
                case Letters.Drawn drawn -> path(drawn.ink());
            }
        }
    }

    private void write(Node.TextRun run) {
        use(run.fill());
        graphics.setFont(Java2dFonts.font(run.weight(), run.size()));
        graphics.drawString(run.text(), (float) run.x(), (float) run.baseline());
    }

    @Override
    public void gradient(Node.HorizontalGradient g) {
        ink = null;
        graphics.setPaint(new GradientPaint((float) g.x(), 0, color(g.left()), (float) (g.x() + g.width()), 0,
                color(g.right())));
        Node.Rect box = grid.snap(new Node.Rect(g.x(), g.y(), g.width(), g.height(), g.left()));
        graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void hatch(Node.Hatch hatch) {
        HatchLines.of(hatch, line -> {
            use(line.ink());
            graphics.setStroke(new BasicStroke((float) line.width()));
            graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        });
    }

    @Override
    public void columns(Node.Columns columns) {
        ColumnRuns.of(columns, grid, this::fill);
    }

    @Override
    public void clip(Node.Clip clip) {
        clips.add(new Clips(graphics.getClip(), crisp.getClip(), area));
        graphics.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
        double scale = grid.scale();
        crisp.clip(new Rectangle2D.Double(clip.x() * scale, clip.y() * scale, clip.width() * scale,
                clip.height() * scale));
        area = area.within(moveX + clip.x() * scale, moveY + clip.y() * scale,
                moveX + (clip.x() + clip.width()) * scale, moveY + (clip.y() + clip.height()) * scale);
    }

    @Override
    public void unclip() {
        Clips before = clips.removeLast();
        graphics.setClip(before.smooth);
        crisp.setClip(before.crisp);
        area = before.area;
    }

    private static BasicStroke stroke(Stroke stroke) {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                dash.length == 0 ? null : dash, 0);
    }

    /** An outline as a shape of Java2D. */
    static Path2D shape(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Piece piece : outline.pieces()) {
            switch (piece) {
                case Piece.Move p -> path.moveTo(p.x(), p.y());
                case Piece.Line p -> path.lineTo(p.x(), p.y());
                case Piece.Curve p -> path.curveTo(p.x1(), p.y1(), p.x2(), p.y2(), p.x(), p.y());
                case Piece.Close _ -> path.closePath();
            }
        }
        return path;
    }

    private static Color color(Ink ink) {
        return new Color(ink.argb(), true);
    }
}
