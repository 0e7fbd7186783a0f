package nenpyo.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import nenpyo.layout.page.Line;
import nenpyo.layout.page.ShownText;
import org.jspecify.annotations.Nullable;

/** A line of the text and what is marked in it. Used for one line after another. */
final class LineNode extends Pane {
    /** px from the words to the bar that marks the passage looked at. */
    private static final double BAR_LEFT = -16;
    private static final double BAR_WIDTH = 3;

    private final Region pageRule = new Region();
    private final Text words = new Text();
    private final Pane marks = new Pane();
    private Line line = new Line(0, 0, 0, 0);

    LineNode() {
        setManaged(false);
        setMouseTransparent(true);
        words.getStyleClass().add("reader-line");
        // Inline, so that no style sheet comes between what was measured and what is drawn.
        words.setStyle("-fx-font-size: " + ReaderState.SIZE + "px;");
        words.setTextOrigin(VPos.CENTER);
        words.setY(ReaderState.LINE_HEIGHT / 2);
        words.setManaged(false);
        marks.setManaged(false);
        pageRule.getStyleClass().add("reader-page-rule");
        pageRule.setManaged(false);
        getChildren().addAll(pageRule, marks, words);
    }

    Line line() {
        return line;
    }

    /** What is written, as it is seen. */
    String written() {
        return words.getText();
    }

    /**
     * Shows another line of a text, below a rule where it begins a page of the document.
     *
     * @param measure how wide lines are, px
     */
    void show(Line shown, String text, double measure) {
        line = shown;
        pageRule.setVisible(shown.start() > 0 && text.charAt(shown.start() - 1) == '\f');
        pageRule.resizeRelocate(0, -ReaderState.LINE_HEIGHT / 2, measure, 1);
        words.setText(ShownText.of(text, shown.start(), shown.textEnd()));
        marks.getChildren().clear();
    }

    /** Takes all marks away. */
    void unmark() {
        marks.getChildren().clear();
    }

    /** Fills the ground of a stretch of the text, where it is on this line, with what a style class says. */
    void fill(int from, int to, String styleClass) {
        Path path = ground(from, to);
        if (path != null) {
            path.getStyleClass().setAll(styleClass);
            marks.getChildren().add(path);
        }
    }

    /**
     * Marks a passage in its lane's colour, by its ground and a line below it.
     *
     * @param ground how much of the colour its ground has, 0 to 1
     * @param looked whether it is the one looked at: a bar stands beside it, too
     */
    void mark(int from, int to, Color colour, double ground, boolean looked) {
        Path path = ground(from, to);
        if (path == null) {
            return;
        }
        path.setFill(colour.deriveColor(0, 1, 1, ground));
        path.setStroke(null);
        Path below = new Path(words.underlineShape(clamped(from), clamped(to)));
        below.setFill(colour);
        below.setStroke(null);
        below.setOpacity(looked ? 1 : 0.75);
        marks.getChildren().addAll(path, below);
        if (looked) {
            Rectangle bar = new Rectangle(BAR_LEFT, 0, BAR_WIDTH, ReaderState.LINE_HEIGHT);
            bar.setFill(colour);
            marks.getChildren().add(bar);
        }
    }

    private @Nullable Path ground(int from, int to) {
        int first = clamped(from);
        int last = clamped(to);
        return first >= last ? null : new Path(words.rangeShape(first, last));
    }

    private int clamped(int offset) {
        return Math.clamp(offset - line.start(), 0, line.textEnd() - line.start());
    }

    /** The place of the text between the two characters nearest to a point of this node. */
    int caretAt(double x) {
        return line.start() + words.hitTest(new Point2D(x, ReaderState.LINE_HEIGHT / 2)).getInsertionIndex();
    }

    /** The place of the character at a point of this node; −1 beside the words. */
    int characterAt(double x) {
        Bounds bounds = words.getLayoutBounds();
        return x < bounds.getMinX() || x > bounds.getMaxX()
                ? -1
                : line.start() + words.hitTest(new Point2D(x, ReaderState.LINE_HEIGHT / 2)).getCharIndex();
    }

    /** The form of the caret before a place of this line. */
    List<PathElement> caret(int offset) {
        return new ArrayList<>(List.of(words.caretShape(clamped(offset), true)));
    }
}
