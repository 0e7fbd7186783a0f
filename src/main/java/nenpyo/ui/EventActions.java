package nenpyo.ui;

import java.util.List;
import java.util.function.Consumer;
import nenpyo.app.EventText;
import nenpyo.model.Event;
import nenpyo.text.Messages;

/** What can be done with the selected events, by menu or by key; says in a sentence what was done. */
final class EventActions {
    private final ViewState state;
    private final Messages words;
    private final CanvasInput input;
    private final TextClipboard clipboard;
    private final Runnable details;
    private final Consumer<Notice> tell;

    /**
     * @param details moves the focus to the details
     * @param tell tells the user of something done
     */
    EventActions(ViewState state, Messages words, CanvasInput input, TextClipboard clipboard,
            Runnable details, Consumer<Notice> tell) {
        this.state = state;
        this.words = words;
        this.input = input;
        this.clipboard = clipboard;
        this.details = details;
        this.tell = tell;
    }

    /** Moves the focus to the evidence of the primary event. */
    void showDetails() {
        details.run();
    }

    /** Copies the selected events, in the order of their dates; without any, says how to select some. */
    void copy() {
        List<Event> events = state.selectedEvents();
        if (events.isEmpty()) {
            tell("copy.nothing");
            return;
        }
        EventText text = new EventText(state.timeline(), words);
        clipboard.put(text.plain(events), text.html(events));
        tell("copy.events", events.size());
    }

    /** Copies what the sources say of the selected events, each with its place. */
    void copyCitations() {
        String citations = new EventText(state.timeline(), words).citations(state.selectedEvents());
        if (citations.isEmpty()) {
            tell("copy.noExcerpts");
            return;
        }
        clipboard.put(citations, null);
        tell("copy.citations", citations.lines().count());
    }

    /** Copies a text as it is. */
    void copy(String text) {
        clipboard.put(text, null);
        tell("copy.text", text);
    }

    private void tell(String key, Object... arguments) {
        tell.accept(Notice.brief(in -> in.get(key, arguments)));
    }

    /** Shows the selected events as large as they fit. */
    void zoomToSelection() {
        input.zoomToSelection();
    }

    /** Shows everything. */
    void fit() {
        input.fit();
    }
}
