package nenpyo.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import nenpyo.app.FaultWording;
import nenpyo.text.Messages;
import org.controlsfx.control.NotificationPane;

/** Tells the user what was done and what went wrong, in a bar along the lower edge that goes away by itself. */
final class Notices implements Faults {
    private static final Duration SHOWN = Duration.seconds(6);

    private final NotificationPane pane = new NotificationPane();
    private final FaultWording faults;
    private final PauseTransition hiding = new PauseTransition(SHOWN);

    Notices(Messages words) {
        this.faults = new FaultWording(words);
        pane.setId("notices");
        pane.setShowFromTop(false);
        hiding.setOnFinished(_ -> pane.hide());
    }

    /** The pane around the window's content in which the bar appears. */
    NotificationPane around(Node content) {
        pane.setContent(content);
        return pane;
    }

    /** Tells of something done. */
    void tell(String text) {
        pane.setText(text);
        pane.show();
        hiding.playFromStart();
    }

    /** Tells of a failure; it stays until the user has closed it. */
    @Override
    public void report(Throwable failure) {
        pane.setText(faults.sentence(failure));
        pane.show();
        hiding.stop();
    }
}
