package nenpyo.ui;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The timeline with the reader below it, as high as the user last made it, or without. */
final class ReaderSplit extends SplitPane {
    private final Region timeline;
    private final Memory memory;
    private Subscription waiting = Subscription.EMPTY;

    ReaderSplit(Region timeline, Memory memory) {
        super(timeline);
        this.timeline = timeline;
        this.memory = memory;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("reader-split");
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (SplitDivider.isOf(this, event.getTarget())) {
                remember();
            }
        });
    }

    private void remember() {
        double share = getDividerPositions()[0];
        if (share > 0 && share < 1) {
            memory.change(settings -> settings.withPanes(settings.panes().withReader(share)));
        }
    }

    /**
     * Shows the reader, if it is not there.
     *
     * @param narrowed run when the timeline has its new height
     */
    void open(Node reader, Runnable narrowed) {
        if (!getItems().contains(reader)) {
            getItems().add(reader);
            waiting.unsubscribe();
            waiting = timeline.heightProperty().subscribe((_, _) -> {
                waiting.unsubscribe();
                Platform.runLater(narrowed);
            });
            setDividerPosition(0, memory.settings().panes().reader());
        }
    }

    /** Takes the reader away, if it is there. */
    void close(Node reader) {
        waiting.unsubscribe();
        getItems().remove(reader);
    }
}
