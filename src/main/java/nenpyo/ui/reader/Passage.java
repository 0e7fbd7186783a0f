package nenpyo.ui.reader;

import nenpyo.drawing.Ink;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.Place;

/**
 * A place of a document that an excerpt stands at, or may stand at.
 *
 * @param event the event's id
 * @param index of the excerpt among those of the event
 * @param ink that its lane's marks have
 */
public record Passage(String event, int index, Status status, Place place, Ink ink) {
    int start() {
        return place.start();
    }

    int end() {
        return place.end();
    }

    /** Whether it is of the same excerpt as another. */
    boolean isOf(String otherEvent, int otherIndex) {
        return event.equals(otherEvent) && index == otherIndex;
    }
}
