package nenpyo.ui;

import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nenpyo.app.WindowRequest;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** Puts the window together: the bar above, the timeline, the details beside it. */
final class MainWindow {
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** About what the system's frame takes of a small screen. */
    private static final double TITLE_BAR = 40;
    private static final double DETAIL_WIDTH = 380;
    private static final double DETAIL_SHARE = 0.34;
    private static final double DETAIL_WIDTH_LEAST = 240;

    private final Stage stage;
    private final ViewState state;
    private final TimelineCanvas canvas;
    private final RangeAnimation animation;
    private final Notices notices;
    private final ImageExport export;

    /**
     * @param dialogs the file dialogs to use, or null for the system's
     */
    MainWindow(Stage stage, WindowRequest request, @Nullable FileDialogs dialogs, boolean animated) {
        this.stage = stage;
        Messages words = Messages.in(Locale.forLanguageTag(request.language().primary()));
        state = new ViewState(request.opened(), request.language(), request.theme());
        notices = new Notices(words);
        canvas = new TimelineCanvas(state, words, notices);
        boolean still = !animated || Platform.getPreferences().isReducedMotion();
        animation = new RangeAnimation(state, still);
        CanvasInput input = new CanvasInput(state, canvas, animation);
        export = new ImageExport(state, words,
                dialogs == null ? new SystemFileDialogs(stage, words) : dialogs, notices::tell, notices);

        // The bar comes first: the focus goes from part to part in the order they are added.
        BorderPane root = new BorderPane();
        root.setTop(new TopBar(state, words, input, export::ask));
        root.setCenter(content(words, input));
        root.getStyleClass().add("window");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(notices.around(root), Math.min(WIDTH, screen.getWidth()),
                Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
        Themes.apply(scene, request.theme());
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                input.typed(event);
            }
        });
        stage.setScene(scene);
        String title = state.timeline().title().in(words.language());
        stage.setTitle(title.isBlank() ? words.get("app.name") : title + " — " + words.get("app.name"));
        for (int size : ICON_SIZES) {
            stage.getIcons()
                    .add(new Image(MainWindow.class
                            .getResourceAsStream("/nenpyo/icons/app/nenpyo-" + size + ".png")));
        }
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        if (!request.opened().problems().isEmpty()) {
            notices.tell(words.get("problems.opened", request.opened().problems().size()));
        }
    }

    /** The timeline and the details beside it, divided where the user wants. */
    private SplitPane content(Messages words, CanvasInput input) {
        DetailPane detail = new DetailPane(state, words, input);
        SplitPane content = new SplitPane(canvas, detail);
        detail.setMinWidth(DETAIL_WIDTH_LEAST);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> {
            double width = stage.getScene().getWidth();
            content.setDividerPosition(0, 1 - Math.min(DETAIL_WIDTH / width, DETAIL_SHARE));
            canvas.requestFocus();
        });
        return content;
    }

    Stage stage() {
        return stage;
    }

    ViewState state() {
        return state;
    }

    TimelineCanvas canvas() {
        return canvas;
    }

    /** Where what went wrong is told. */
    Faults faults() {
        return notices;
    }

    /** Ends what goes on beside the JavaFX thread, exports when they are finished; not for that thread. */
    void close() {
        canvas.close();
        export.finish();
    }

    /** Whether the picture is still changing by itself. */
    boolean isSettled() {
        return canvas.isSettled() && !animation.isMoving();
    }
}
