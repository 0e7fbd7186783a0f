package nenpyo.ui;

import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.app.Evidence;
import nenpyo.evidence.Anchor.Status;
import nenpyo.layout.LinkIndex;
import nenpyo.model.Event;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.ui.evidence.StatusBadge;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/** The links of an event, both those that it states and those that others state of it; each leads to its event. */
final class LinkList extends VBox {
    private final Timeline timeline;
    private final Messages words;
    private final IntConsumer select;
    private final @Nullable Evidence evidence;

    /**
     * @param select called with the index of the event that the user goes to
     * @param evidence what became of the excerpts; null while that is not known
     */
    LinkList(Timeline timeline, LinkIndex links, Messages words, Event event, IntConsumer select,
            @Nullable Evidence evidence) {
        this.evidence = evidence;
        this.timeline = timeline;
        this.words = words;
        this.select = select;
        getStyleClass().add("link-list");
        int index = timeline.indexOf(event.id());
        for (LinkIndex.Pair link : links.touching(index)) {
            boolean backwards = link.target() == index;
            add(link.relation(), backwards, backwards ? link.stating() : link.target());
        }
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    private void add(String relation, boolean backwards, int to) {
        Event other = timeline.event(to);
        Label rel = new Label(words.getOr("link." + relation + (backwards ? ".back" : ""), relation));
        rel.getStyleClass().add("link-relation");
        rel.setMinWidth(USE_PREF_SIZE);
        Hyperlink title = new Hyperlink(other.title().in(words.language()));
        title.setId("link-" + other.id());
        title.setWrapText(true);
        title.setOnAction(_ -> select.accept(to));
        HBox.setHgrow(title, Priority.ALWAYS);
        Label date = Texts.wrapped(
                other.date() == null ? "" : DateWording.in(words.locale()).western(other.date()),
                "link-date");
        VBox text = new VBox(title, date);
        Status standing = evidence == null ? null : evidence.leastSure(to);
        if (standing != null) {
            text.getChildren().add(StatusBadge.of(standing, words));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(10, rel, text);
        row.getStyleClass().add("link-row");
        getChildren().add(row);
    }
}
