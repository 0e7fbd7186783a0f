package nenpyo.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.transform.Scale;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;

/** An icon as a node of a fixed size, coloured by the style class {@code icon}. */
public final class IconNode extends Region {
    private final Path path = new Path();

    /**
     * @param outline on the grid of {@link Icons#GRID}
     * @param size px
     */
    public IconNode(Outline outline, double size) {
        for (Piece piece : outline.pieces()) {
            path.getElements().add(element(piece));
        }
        path.setFillRule(FillRule.EVEN_ODD);
        path.setStroke(null);
        path.getStyleClass().add("icon");
        path.setManaged(false);
        path.getTransforms().add(new Scale(size / Icons.GRID, size / Icons.GRID));
        getChildren().add(path);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    /** An icon of the window's own. */
    public static Node ui(String name) {
        return new IconNode(Icons.ui(name), 16);
    }

    /** Gives the icon a colour of its own. */
    public IconNode coloured(Color colour) {
        path.getStyleClass().remove("icon");
        path.setFill(colour);
        return this;
    }

    private static PathElement element(Piece piece) {
        return switch (piece) {
            case Piece.Move p -> new MoveTo(p.x(), p.y());
            case Piece.Line p -> new LineTo(p.x(), p.y());
            case Piece.Curve p -> new CubicCurveTo(p.x1(), p.y1(), p.x2(), p.y2(), p.x(), p.y());
            case Piece.Close _ -> new ClosePath();
        };
    }
}
