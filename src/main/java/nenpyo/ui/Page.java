package nenpyo.ui;

import nenpyo.app.OpenedTimeline;
import nenpyo.text.Messages;

/** A page of facts or help that lies over the timeline until it is closed; made anew when language or file change. */
interface Page {
    /** The page about a timeline, in a language; for the JavaFX thread. */
    Sheet sheet(OpenedTimeline opened, Messages words);
}
