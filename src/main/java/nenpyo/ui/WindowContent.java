package nenpyo.ui;

import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nenpyo.text.Messages;
import org.controlsfx.control.NotificationPane;

/**
 * Everything inside the window for one state of a timeline, in one language and theme: the bar above, the timeline, the
 * details beside it. When language, theme or file changes, the window makes another.
 */
final class WindowContent {
    private static final double DETAIL_WIDTH = 380;
    private static final double DETAIL_SHARE = 0.34;
    private static final double DETAIL_WIDTH_LEAST = 240;

    private final TimelineCanvas canvas;
    private final RangeAnimation animation;
    private final CanvasInput input;
    private final Notices notices;
    private final ImageExport export;
    private final SplitPane split;
    private final NotificationPane root;

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
        export = new ImageExport(state, words, dialogs, notices::tell, notices);
        DetailPane detail = new DetailPane(state, words, input);
        detail.setMinWidth(DETAIL_WIDTH_LEAST);
        split = new SplitPane(canvas, detail);

        // The bar comes first: the focus goes from part to part in the order they are added.
        BorderPane panes = new BorderPane();
        panes.setTop(new TopBar(state, words, input, export::ask, new AppMenu(state, words, commands)));
        panes.setCenter(split);
        panes.getStyleClass().add("window");
        root = notices.around(panes);
        if (!state.opened().problems().isEmpty()) {
            notices.tell(words.get("problems.opened", state.opened().problems().size()));
        }
    }

    /** What the scene shows. */
    Parent root() {
        return root;
    }

    TimelineCanvas canvas() {
        return canvas;
    }

    /** Where what went wrong is told. */
    Faults faults() {
        return notices;
    }

    /** A character typed anywhere but in a text field. */
    void typed(KeyEvent event) {
        input.typed(event);
    }

    /** Gives the details their usual width in a window of a width in px. */
    void divide(double windowWidth) {
        divideAt(1 - Math.min(DETAIL_WIDTH / windowWidth, DETAIL_SHARE));
    }

    /** Puts the divider at a share of the width, 0 left to 1 right. */
    void divideAt(double share) {
        split.setDividerPosition(0, share);
    }

    /** Where the divider is, as a share of the width. */
    double divider() {
        return split.getDividerPositions()[0];
    }

    /** Whether the picture is still changing by itself. */
    boolean isSettled() {
        return canvas.isSettled() && !animation.isMoving();
    }

    /** Ends what goes on beside the JavaFX thread but the exports, which go on to their end. */
    void retire() {
        animation.stop();
        canvas.close();
    }

    /** Waits for the exports that are under way; not for the JavaFX thread. */
    void finish() {
        export.finish();
    }
}
