package nenpyo.ui;

import java.util.function.Consumer;
import java.util.stream.Stream;
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
    /** Long enough to decide on something and to go there by keyboard. */
    private static final Duration SHOWN_WITH_ACTIONS = Duration.seconds(20);
    private static final double MARGIN = 12;
    /** What margin, padding and the buttons take of the width. */
    private static final double ROOM_BESIDE = 210;

    private final Label text = new Label();
    private final HBox actions = new HBox(6);
    private final Messages words;
    private final FaultWording faults;
    private final Consumer<Page> pages;
    private final PauseTransition hiding = new PauseTransition(SHOWN);

    /** What a notice offers to do; the notice then goes away. */
    record Action(String id, String text, Runnable run) {}

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
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, actions, close);
        hiding.setOnFinished(_ -> hide());
        hide();
    }

    /** A pane around the timeline, at whose foot the slip appears. */
    StackPane over(Node timeline) {
        StackPane pane = new StackPane(timeline, this);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        StackPane.setMargin(this, new Insets(MARGIN));
        text.maxWidthProperty()
                .bind(pane.widthProperty().subtract(actions.widthProperty()).subtract(ROOM_BESIDE));
        return pane;
    }

    /** Tells of something done, and offers what can be done next; it goes away by itself. */
    void tell(String sentence, Action... next) {
        keep(sentence, next);
        hiding.setDuration(next.length == 0 ? SHOWN : SHOWN_WITH_ACTIONS);
        hiding.playFromStart();
    }

    /** Tells of something that stays until the user has closed it. */
    void keep(String sentence, Action... next) {
        hiding.stop();
        text.setText(sentence);
        actions.getChildren().setAll(Stream.of(next).map(this::button).toList());
        actions.setManaged(next.length > 0);
        setVisible(true);
    }

    private Button button(Action action) {
        Button button = new Button(action.text());
        button.setId(action.id());
        button.getStyleClass().add("notice-action");
        button.setOnAction(_ -> {
            hide();
            action.run().run();
        });
        return button;
    }

    /** Tells of problems in the file, which are a button away; it stays until the user has closed it. */
    void keepWithProblems(String sentence) {
        keep(sentence, leadingTo(words.get("problems.show"), new ProblemPage()));
    }

    private Action leadingTo(String text, Page page) {
        return new Action("notice-more", text, () -> pages.accept(page));
    }

    /** Tells of a failure, whose details are a button away; it stays until the user has closed it. */
    @Override
    public void report(Throwable failure) {
        keep(faults.sentence(failure), leadingTo(words.get("notice.details"), new FaultPage(failure)));
    }

    private void hide() {
        hiding.stop();
        setVisible(false);
    }
}
