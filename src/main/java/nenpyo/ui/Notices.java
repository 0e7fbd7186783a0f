package nenpyo.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nenpyo.app.FaultWording;
import nenpyo.text.Messages;

/**
 * Tells the user what was done and what went wrong, in a slip at the foot of the timeline. Rejected was the notification pane
 * of ControlsFX: it lay over the buttons of the details until it was closed, and showed nothing before its first layout.
 */
final class Notices extends HBox implements Faults {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final double MARGIN = 12;
    /** What margin, padding and the buttons take of the width. */
    private static final double ROOM_BESIDE = 210;

    private final Label text = new Label();
    private final Button more = new Button();
    private final Messages words;
    private final FaultWording faults;
    private final Consumer<Page> pages;
    private final PauseTransition hiding = new PauseTransition(SHOWN);

    /** @param pages shows a page that a notice leads to */
    Notices(Messages words, Consumer<Page> pages) {
        super(10);
        this.words = words;
        this.pages = pages;
        this.faults = new FaultWording(words);
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
        more.setId("notice-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(text, more, close);
        hiding.setOnFinished(_ -> hide());
        hide();
    }

    /** A pane around the timeline, at whose foot the slip appears. */
    StackPane over(Node timeline) {
        StackPane pane = new StackPane(timeline, this);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(MARGIN));
        text.maxWidthProperty().bind(pane.widthProperty().subtract(ROOM_BESIDE));
        return pane;
    }

    /** Tells of something done; it goes away by itself. */
    void tell(String sentence) {
        keep(sentence);
        hiding.playFromStart();
    }

    /** Tells of something that stays until the user has closed it. */
    void keep(String sentence) {
        hiding.stop();
        text.setText(sentence);
        more.setVisible(false);
        setVisible(true);
    }

    /** Tells of problems in the file, which are a button away; it stays until the user has closed it. */
    void keepWithProblems(String sentence) {
        keep(sentence, words.get("problems.show"), new ProblemPage());
    }

    /** Tells of a failure, whose details are a button away; it stays until the user has closed it. */
    @Override
    public void report(Throwable failure) {
        keep(faults.sentence(failure), words.get("notice.details"), new FaultPage(failure));
    }

    private void keep(String sentence, String action, Page page) {
        keep(sentence);
        more.setText(action);
        more.setOnAction(_ -> pages.accept(page));
        more.setVisible(true);
    }

    private void hide() {
        hiding.stop();
        setVisible(false);
    }
}
