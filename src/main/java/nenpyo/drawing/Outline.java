package nenpyo.drawing;

import java.util.ArrayList;
import java.util.List;

/** A path of straight and curved pieces, in px; an immutable value. */
public record Outline(List<Piece> pieces) {
    public Outline {
        pieces = List.copyOf(pieces);
    }

    /** A step of the pen. */
    public sealed interface Piece {
        /** Lifts the pen and begins anew. */
        record Move(double x, double y) implements Piece {}

        /** A straight line to a point. */
        record Line(double x, double y) implements Piece {}

        /** A cubic Bézier curve by two control points to a point. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Piece {}

        /** Back to where the pen last began. */
        record Close() implements Piece {}
    }

    /**
     * The outline of an SVG {@code d} attribute made of the commands M L H V C Q Z.
     *
     * @throws IllegalArgumentException if it is not such
     */
    public static Outline ofPathData(String data) {
        return PathDataParser.parse(data);
    }

    /** A line through points, given as x, y in turn. */
    public static Outline through(double... points) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Move(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            pieces.add(new Piece.Line(points[i], points[i + 1]));
        }
        return new Outline(pieces);
    }

    /** The closed area between points, given as x, y in turn. */
    public static Outline around(double... points) {
        List<Piece> pieces = new ArrayList<>(through(points).pieces);
        pieces.add(new Piece.Close());
        return new Outline(pieces);
    }

    /** This scaled about its origin and then moved. */
    public Outline at(double x, double y, double scale) {
        List<Piece> moved = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            moved.add(switch (piece) {
                case Piece.Move p -> new Piece.Move(x + p.x * scale, y + p.y * scale);
                case Piece.Line p -> new Piece.Line(x + p.x * scale, y + p.y * scale);
                case Piece.Curve p -> new Piece.Curve(x + p.x1 * scale, y + p.y1 * scale, x + p.x2 * scale,
                        y + p.y2 * scale, x + p.x * scale, y + p.y * scale);
                case Piece.Close p -> p;
            });
        }
        return new Outline(moved);
    }
}
