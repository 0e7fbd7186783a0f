package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline.Piece;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;

/** The lines of a drawing, for tests. */
final class Lines {
    private Lines() {}

    /** The straight parts of grid lines, borders, ticks and links. */
    static List<Box> of(Painted painted) {
        if (!(painted.in(Role.GRID) || painted.in(Role.AXIS) || painted.in(Role.LINK))) {
            return List.of();
        }
        return switch (painted.mark()) {
            case Node.Rect rect when rect.width() <= 1.5 || rect.height() <= 1.5 -> List.of(Box.of(rect));
            case Node.Path path when path.stroke() != null -> {
                List<Box> segments = new ArrayList<>();
                double x = 0;
                double y = 0;
                for (Piece piece : path.outline().pieces()) {
                    switch (piece) {
                        case Piece.Move m -> {
                            x = m.x();
                            y = m.y();
                        }
                        case Piece.Line l -> {
                            segments.add(new Box(Math.min(x, l.x()) - 0.5, Math.min(y, l.y()) - 0.5,
                                    Math.max(x, l.x()) + 0.5, Math.max(y, l.y()) + 0.5));
                            x = l.x();
                            y = l.y();
                        }
                        case Piece.Curve c -> {
                            x = c.x();
                            y = c.y();
                        }
                        case Piece.Close _ -> {}
                    }
                }
                yield segments;
            }
            default -> List.of();
        };
    }
}
