package nenpyo.ui;

import java.util.List;
import nenpyo.model.Event;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.Elapsed;
import nenpyo.time.ElapsedWording;

/** What is said of the selected events: of one its date, of two the time between them, of more how many; knows no node. */
final class SelectionWording {
    private final Messages words;

    SelectionWording(Messages words) {
        this.words = words;
    }

    /** In a line; nothing of none. */
    String brief(ViewState state) {
        int size = state.selection().size();
        return size > 2 ? words.get("selection.count", size) : brief(state.selectedEvents());
    }

    /** Of at most two, in a line; nothing of none. */
    String brief(List<Event> events) {
        return switch (events.size()) {
            case 0 -> "";
            case 1 -> words.get("status.selected", date(events.getFirst()));
            default -> words.get("status.between", elapsed(events.get(0), events.get(1)));
        };
    }

    private String date(Event event) {
        Edtf date = event.date();
        return date == null ? words.get("detail.undated") : DateWording.in(words.locale()).western(date);
    }

    /** From which to which event, and how long that is; of two events in the order of their dates. */
    String between(Event from, Event to) {
        return words.get("detail.between", from.title().in(words.language()), to.title().in(words.language()),
                elapsed(from, to));
    }

    /** The time between two events as far as their dates tell it, or why they do not. */
    String elapsed(Event one, Event other) {
        Edtf from = one.date();
        Edtf to = other.date();
        if (from == null || to == null) {
            return words.get("elapsed.undated");
        }
        return Elapsed.between(from, to)
                .map(ElapsedWording.in(words.locale())::of)
                .orElseGet(() -> words.get("elapsed.open"));
    }
}
