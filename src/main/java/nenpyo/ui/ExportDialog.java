package nenpyo.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import nenpyo.app.FaultWording;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import org.jspecify.annotations.Nullable;

/**
 * The window in which a figure is chosen, for a file or for a printer: the controls, a preview, and what to do with it. It
 * stays open while the figure is made, so that a failure finds the choices still there; Esc cancels that first, then closes.
 */
final class ExportDialog implements Faults {
    /** How long work goes on before its progress is shown. */
    static final Duration PATIENCE = Duration.seconds(1);
    private static final double WIDTH = 1020;
    private static final double HEIGHT = 720;
    private static final double FORM_WIDTH = 360;

    private final Messages words;
    private final Stage stage = new Stage();
    private final ExportForm form;
    private final ExportPreview preview;
    private final Label told = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button go;
    /** What else can be done with the figure. */
    private final List<Button> others;
    private final @Nullable PrintState printing;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Task<?> task;
    /** What had the focus when the work began. */
    private @Nullable Node focused;

    /**
     * What can be done with a figure.
     *
     * @param name the ids and the keys of the button are made of this
     */
    record Action(String name, @Nullable String icon, Consumer<ExportDialog> run) {}

    /**
     * @param owner the window that waits for this one
     * @param printing the printing that the figure is for; null for a file
     * @param theme of the dialog
     * @param main what the figure is chosen for
     * @param others what else can be done with it
     */
    ExportDialog(Window owner, OpenedTimeline opened, ExportState state, @Nullable PrintState printing,
            Messages words, Theme theme, Action main, List<Action> others) {
        this.words = words;
        this.printing = printing;
        form = new ExportForm(opened, state, printing, words, theme);
        preview = new ExportPreview(opened, state, words);
        go = button(main);
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        this.others = others.stream().map(this::button).toList();
        BorderPane root = new BorderPane(preview);
        root.getStyleClass().add("export-dialog");
        root.setLeft(scrolling(form));
        root.setBottom(foot());
        Scene scene = new Scene(root, Math.min(WIDTH, owner.getWidth() - 40),
                Math.min(HEIGHT, owner.getHeight() - 60));
        Themes.apply(scene, theme);
        // Enter would press the segment that has the focus, such as a scale.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                (scene.getFocusOwner() instanceof Button button ? button : go).fire();
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setTitle(words.get(printing == null ? "export.title" : "print.title"));
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setMinWidth(700);
        stage.setMinHeight(420);
        stage.setX(owner.getX() + (owner.getWidth() - scene.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - scene.getHeight()) / 2);
        // Not every platform closes a window with the one behind it.
        Subscription following = form.follow().and(owner.showingProperty().subscribe(showing -> {
            if (!showing) {
                close();
            }
        }));
        stage.setOnHidden(_ -> {
            following.unsubscribe();
            preview.close();
        });
        patience.setOnFinished(_ -> progress.setVisible(true));
        preview.soundProperty().subscribe(_ -> enable());
        preview.tooLargeProperty().subscribe(form::blameSize);
        if (printing != null) {
            preview.pagesProperty().subscribe(count -> printing.setSheets(count.intValue()));
            printing.jobProperty().subscribe(_ -> enable());
        }
    }

    private static ScrollPane scrolling(ExportForm form) {
        ScrollPane pane = new ScrollPane(form);
        pane.getStyleClass().add("export-form-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setPrefWidth(FORM_WIDTH);
        pane.setMinWidth(FORM_WIDTH);
        return pane;
    }

    private HBox foot() {
        told.setId("export-told");
        told.setWrapText(true);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        progress.setId("export-progress");
        progress.setAccessibleText(words.get("export.progress"));
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        Button cancel = button("export-cancel", "export.cancel", this::cancel);
        cancel.setCancelButton(true);
        HBox foot = new HBox(10, told, progress);
        foot.getChildren().addAll(others);
        foot.getChildren().addAll(cancel, go);
        foot.getStyleClass().add("export-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private Button button(Action action) {
        Button button = button(action.name().replace('.', '-'), action.name(),
                () -> action.run().accept(this));
        if (action.icon() != null) {
            button.setGraphic(IconNode.ui(action.icon()));
        }
        return button;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show() {
        stage.show();
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    void toFront() {
        stage.toFront();
    }

    void close() {
        stage.hide();
    }

    /** Whether the preview is that of the choice and no work is under way. */
    boolean isSettled() {
        return task == null && preview.isSettled()
                && (printing == null || printing.job().printers() != null);
    }

    /** Nothing can be chosen until the work ends; its progress appears if that takes long. */
    void begin(Task<?> work) {
        task = work;
        focused = stage.getScene().getFocusOwner();
        told.setText("");
        progress.progressProperty().bind(work.progressProperty());
        patience.playFromStart();
        enable();
    }

    /** The work has ended, and with what the user is told; empty if that is not needed. */
    void end(String sentence) {
        task = null;
        patience.stop();
        progress.setVisible(false);
        progress.progressProperty().unbind();
        told.setText(sentence);
        enable();
        // What is disabled loses the focus, and Enter must not find Cancel instead.
        if (focused != null) {
            focused.requestFocus();
        }
    }

    @Override
    public void report(Throwable failure) {
        end(new FaultWording(words).sentence(failure));
    }

    private void cancel() {
        if (task == null) {
            close();
        } else {
            task.cancel(false);
        }
    }

    private void enable() {
        boolean busy = task != null;
        form.setDisable(busy);
        boolean none = busy || !preview.soundProperty().get();
        go.setDisable(none || (printing != null && printing.job().fault() != null));
        others.forEach(button -> button.setDisable(none));
    }
}
