package nenpyo.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nenpyo.app.FaultWording;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells the user what was done and what went wrong, in a slip at the foot of the timeline. Rejected was the notification pane
 * of ControlsFX: it lay over the buttons of the details until it was closed, and showed nothing before its first layout.
 */
final class Notices extends HBox implements Faults {
    private static final double MARGIN = 12;
    /** What margin, padding and the buttons take of the width. */
    private static final double ROOM_BESIDE = 210;

    private final Label text = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox actions = new HBox(6);
    private final Messages words;
    private final Consumer<Page> pages;
    private final PauseTransition hiding = new PauseTransition();
    private @Nullable Notice shown;

    /** @param pages shows a page that a notice leads to */
    Notices(Messages words, Consumer<Page> pages) {
        super(10);
        this.words = words;
        this.pages = pages;
        setId("notices");
        getStyleClass().add("notices");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        text.setId("notice");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(null, IconNode.ui("close"));
        close.setId("notice-close");
        close.setAccessibleText(words.get("notice.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> hide());
        close.getStyleClass().add("quiet");
        progress.setId("notice-progress");
        progress.setAccessibleText(words.get("notice.progress"));
        progress.setMinWidth(USE_PREF_SIZE);
        progress.managedProperty().bind(progress.visibleProperty());
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, progress, actions, close);
        hiding.setOnFinished(_ -> hide());
        hide();
    }

    /** A pane around the timeline, at whose foot the slip appears. */
    StackPane over(Node timeline) {
        StackPane pane = new StackPane(timeline, this);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(MARGIN));
        text.maxWidthProperty()
                .bind(pane.widthProperty()
                        .subtract(actions.widthProperty())
                        .subtract(progress.widthProperty())
                        .subtract(ROOM_BESIDE));
        return pane;
    }

    /** Shows a notice in place of the one that is shown. */
    void show(Notice notice) {
        hiding.stop();
        shown = notice;
        text.setText(notice.sentence().in(words));
        actions.getChildren().setAll(notice.actions().stream().map(this::button).toList());
        actions.setManaged(!notice.actions().isEmpty());
        progress.progressProperty().unbind();
        if (notice.progress() != null) {
            progress.progressProperty().bind(notice.progress().map(Number::doubleValue));
        }
        progress.setVisible(notice.progress() != null);
        setVisible(true);
        if (!notice.shown().isIndefinite()) {
            hiding.setDuration(notice.shown());
            hiding.playFromStart();
        }
    }

    /** What is shown, for the time that is left of it; null while nothing is. */
    @Nullable
    Notice shown() {
        return shown == null || shown.shown().isIndefinite()
                ? shown
                : shown.shownFor(hiding.getDuration().subtract(hiding.getCurrentTime()));
    }

    private Button button(Notice.Action action) {
        Button button = new Button(action.text().in(words));
        button.setId(action.id());
        button.getStyleClass().add("notice-action");
        button.setOnAction(_ -> {
            hide();
            action.run().run();
        });
        return button;
    }

    /** Tells of problems in the file, which are a button away; it stays until the user has closed it. */
    void keepWithProblems(Notice.Sentence sentence) {
        show(Notice.lasting(sentence, leadingTo("problems.show", new ProblemPage())));
    }

    private Notice.Action leadingTo(String key, Page page) {
        return new Notice.Action("notice-more", in -> in.get(key), () -> pages.accept(page));
    }

    /** Tells of a failure, whose details are a button away; it stays until the user has closed it. */
    @Override
    public void report(Throwable failure) {
        show(Notice.lasting(in -> new FaultWording(in).sentence(failure),
                leadingTo("notice.details", new FaultPage(failure))));
    }

    private void hide() {
        hiding.stop();
        shown = null;
        progress.progressProperty().unbind();
        setVisible(false);
    }
}
