package nenpyo.export;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What the first page of a PDF shows, read back by PDFBox's engine of streams. */
final class PdfMarks extends PDFGraphicsStreamEngine {
    private static final double POINTS_PER_PX = 0.75;

    private final List<Seen> seen = new ArrayList<>();
    private final double height;
    private Box path = nothing();
    private Point2D at = new Point2D.Double();
    private final StringBuilder text = new StringBuilder();
    private Point2D textAt = new Point2D.Double();

    private PdfMarks(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight() / POINTS_PER_PX;
    }

    static List<Seen> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfMarks marks = new PdfMarks(document.getPage(0));
            marks.processPage(document.getPage(0));
            return marks.seen;
        }
    }

    private static Box nothing() {
        return new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);
    }

    private Point2D px(double x, double y) {
        return new Point2D.Double(x / POINTS_PER_PX, height - y / POINTS_PER_PX);
    }

    private void reach(double x, double y) {
        Point2D px = px(x, y);
        path = new Box(Math.min(path.left(), px.getX()), Math.min(path.top(), px.getY()),
                Math.max(path.right(), px.getX()), Math.max(path.bottom(), px.getY()));
        at = new Point2D.Double(x, y);
    }

    private static Ink ink(PDColor color, double alpha) throws IOException {
        return new Ink(color.toRGB() & 0xFFFFFF | (int) Math.round(alpha * 255) << 24);
    }

    private Ink fillInk() throws IOException {
        return ink(getGraphicsState().getNonStrokingColor(), getGraphicsState().getNonStrokeAlphaConstant());
    }

    @Override
    public void beginText() {
        text.setLength(0);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (text.isEmpty()) {
            textAt = px(matrix.getTranslateX(), matrix.getTranslateY());
        }
        text.append(font.toUnicode(code));
    }

    @Override
    public void endText() throws IOException {
        seen.add(Seen.text(text.toString(), textAt.getX(), textAt.getY(), fillInk()));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        for (Point2D corner : new Point2D[]{a, b, c, d}) {
            reach(corner.getX(), corner.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        reach(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        reach(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        reach(x1, y1);
        reach(x2, y2);
        reach(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        // Its box has all corners already.
    }

    @Override
    public void endPath() {
        path = nothing();
    }

    @Override
    public void clip(int rule) {
        // The path that clips is ended next.
    }

    @Override
    public void fillPath(int rule) throws IOException {
        seen.add(Seen.fill(path, fillInk()));
        path = nothing();
    }

    @Override
    public void strokePath() throws IOException {
        seen.add(Seen.stroke(path,
                ink(getGraphicsState().getStrokingColor(), getGraphicsState().getAlphaConstant())));
        path = nothing();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        throw new AssertionError("the painter fills and strokes one after the other");
    }

    @Override
    public void shadingFill(COSName name) {
        Matrix square = getGraphicsState().getCurrentTransformationMatrix();
        Point2D.Float low = square.transformPoint(0, 0);
        Point2D.Float high = square.transformPoint(1, 1);
        Point2D one = px(low.x, low.y);
        Point2D other = px(high.x, high.y);
        seen.add(Seen.gradient(new Box(one.getX(), one.getY(), other.getX(), other.getY())));
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("a figure has no images");
    }
}
