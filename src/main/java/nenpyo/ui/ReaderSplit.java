package nenpyo.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/** The timeline with the reader below it, as high as the user last made it, or without. */
final class ReaderSplit extends SplitPane {
    private final Memory memory;

    ReaderSplit(Node timeline, Memory memory) {
        super(timeline);
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

    /** Shows the reader, if it is not there. */
    void open(Node reader) {
        if (!getItems().contains(reader)) {
            getItems().add(reader);
            setDividerPosition(0, memory.settings().panes().reader());
        }
    }

    /** Takes the reader away, if it is there. */
    void close(Node reader) {
        getItems().remove(reader);
    }
}
