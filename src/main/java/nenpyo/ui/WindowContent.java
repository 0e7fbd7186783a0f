package nenpyo.ui;

import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nenpyo.text.Messages;

/**
 * Everything inside the window for one state of a timeline, in one language and theme: the bar above, the timeline, the
 * details beside it, the whole in brief and a line of facts below. When language, theme or file changes, the window makes another.
 */
final class WindowContent {
    private static final double DETAIL_WIDTH = 380;
    private static final double DETAIL_SHARE = 0.34;
    private static final double DETAIL_WIDTH_LEAST = 240;

    private final TimelineCanvas canvas;
    private final RangeAnimation animation;
    private final CanvasInput input;
    private final ImageExport export;
    private final Notices notices;
    private final SplitPane split;
    private final BorderPane root = new BorderPane();
    /** How wide the details are to be, px; 0 before they were ever divided. */
    private double detailWidth;

    /**
     * @param dialogs the file dialogs to use
     * @param still whether the view jumps where it would move
     * @param commands what the window itself can be asked for
     */
    WindowContent(ViewState state, Messages words, FileDialogs dialogs, boolean still,
            WindowCommands commands) {
        notices = new Notices(words);
        canvas = new TimelineCanvas(state, words, notices);
        animation = new RangeAnimation(state, still);
        input = new CanvasInput(state, canvas, animation);
        export = new ImageExport(state, words, dialogs, commands);
        export.copyOnKeys(root);
        DetailPane detail = new DetailPane(state, words, input);
        detail.setMinWidth(DETAIL_WIDTH_LEAST);
        new CanvasKeys(state, canvas, input, detail::focus);
        split = new SplitPane(notices.over(canvas), detail);
        split.widthProperty().subscribe((_, width) -> keepDetailWidth(width.doubleValue()));
        // Only the user's own hand changes what is kept.
        split.addEventHandler(MouseEvent.MOUSE_RELEASED,
                _ -> detailWidth = (1 - split.getDividerPositions()[0]) * split.getWidth());

        // The bar comes first: the focus goes from part to part in the order they are added.
        root.setTop(new TopBar(state, words, input, export::ask, new AppMenu(state, words, commands)));
        root.setCenter(split);
        root.setBottom(new VBox(new OverviewStrip(state, words, animation),
                new StatusBar(state, words, canvas)));
        root.getStyleClass().add("window");
    }

    /** What the scene shows. */
    Parent root() {
        return root;
    }

    TimelineCanvas canvas() {
        return canvas;
    }

    /** Where the user is told what was done and what went wrong. */
    Notices notices() {
        return notices;
    }

    /** A character typed anywhere but in a text field. */
    void typed(KeyEvent event) {
        input.typed(event);
    }

    /** Gives the details their usual width in a window of a width in px. */
    void divide(double windowWidth) {
        divide(windowWidth, Math.min(DETAIL_WIDTH, DETAIL_SHARE * windowWidth));
    }

    /** Gives the details a width in a window of a width, both px. */
    void divide(double windowWidth, double details) {
        detailWidth = details;
        split.setDividerPosition(0, 1 - details / windowWidth);
    }

    /** The width in px that the details were given, by the user or at first. */
    double detailWidth() {
        return detailWidth;
    }

    /** The details keep their width when the window changes its own, as far as the timeline leaves them room. */
    private void keepDetailWidth(double width) {
        if (detailWidth > 0 && width > 0) {
            split.setDividerPosition(0, 1 - Math.min(detailWidth, width / 2) / width);
        }
    }

    /** Whether the picture is still changing by itself. */
    boolean isSettled() {
        return canvas.isSettled() && !animation.isMoving() && export.isSettled();
    }

    /** Ends what goes on beside the JavaFX thread. */
    void retire() {
        animation.stop();
        canvas.close();
    }
}
