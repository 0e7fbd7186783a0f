package nenpyo.ui;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * A window with nothing of ours in it: what a frame of it takes, JavaFX takes of every frame. For the JavaFX thread.
 */
final class EmptyWindow implements AutoCloseable {
    private final Stage stage = new Stage();
    private final Rectangle paper;
    private final Rectangle dot = new Rectangle(1, 1);

    /** Opens it at the top left of the screen, of a size in px. */
    EmptyWindow(double width, double height) {
        paper = new Rectangle(width, height, Color.WHITE);
        stage.setScene(new Scene(new Pane(paper, dot)));
        BenchRun.show(stage, width, height);
    }

    /** A pixel of it that can be moved. */
    Rectangle dot() {
        return dot;
    }

    /** Fills all of it with one colour, another one at each step. */
    void fill(int step) {
        paper.setFill(step % 2 == 0 ? Color.LIGHTGRAY : Color.WHITE);
    }

    @Override
    public void close() {
        stage.hide();
    }
}
