package nenpyo.ui.evidence;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.drawing.Icons;
import nenpyo.model.Disagreement;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.ui.evidence.Testimony.Stand;
import nenpyo.ui.parts.IconNode;
import nenpyo.ui.parts.Texts;

/**
 * Which source says what of an event and when it was by that, held against the date that was chosen; empty where all sources
 * simply support it.
 */
public final class WhoSaysWhat extends VBox {
    private static final double GLYPH = 13;

    private final Timeline timeline;
    private final Messages words;

    public WhoSaysWhat(Timeline timeline, Messages words, Event event) {
        this.timeline = timeline;
        this.words = words;
        getStyleClass().add("testimonies");
        if (!Testimony.areWorthTelling(event)) {
            setManaged(false);
            return;
        }
        getChildren().add(Texts.section(words.get("testimony.title")));
        if (Disagreement.in(event)) {
            getChildren().add(disagreement(words));
        }
        Testimony.of(event).forEach(this::add);
        getChildren().add(chosen(event));
    }

    /** Says that sources disagree, with the sign that stands on the timeline. */
    public static Label disagreement(Messages words) {
        Label disagree = new Label(words.get("testimony.disagree"), glyph("unequal"));
        disagree.getStyleClass().addAll("status-badge", "status-ambiguous");
        return disagree;
    }

    private void add(Testimony testimony) {
        Label source = Texts.wrapped(name(testimony.excerpt()), "testimony-source");
        Label says = Texts.wrapped(says(testimony), "testimony-says");
        boolean against = testimony.stand() == Stand.DIFFERS || testimony.stand() == Stand.DISPUTES;
        Label stand = new Label(words.get("testimony.stand." + testimony.stand()),
                glyph(against ? "unequal" : testimony.stand() == Stand.OPEN ? "minus" : "equal"));
        stand.setMinWidth(USE_PREF_SIZE);
        stand.getStyleClass().addAll("status-badge", against ? "status-ambiguous" : "status-unknown");
        VBox text = new VBox(source, says);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(10, text, stand);
        row.getStyleClass().add("link-row");
        getChildren().add(row);
    }

    private static IconNode glyph(String name) {
        return new IconNode(Icons.ui(name), GLYPH);
    }

    /** What the source does for the event, and its own date. */
    private String says(Testimony testimony) {
        String role = words.get("testimony.role." + testimony.excerpt().role());
        String raw = testimony.excerpt().date();
        if (raw == null) {
            return role;
        }
        return words.get("testimony.dated", role, testimony.date() == null
                ? raw
                : DateWording.in(words.locale()).western(testimony.date()));
    }

    private String name(Excerpt excerpt) {
        Source source = timeline.source(excerpt.source());
        if (source == null) {
            return excerpt.source();
        }
        String translated = source.titleTranslated() == null
                || !source.titleTranslated().has(words.language())
                        ? null
                        : source.titleTranslated().in(words.language());
        return translated != null ? translated : source.title() != null ? source.title() : source.id();
    }

    private Label chosen(Event event) {
        String date = event.date() == null
                ? words.get("testimony.undated")
                : DateWording.in(words.locale()).western(event.date());
        return Texts.wrapped(words.get("testimony.chosen", date), "testimony-chosen");
    }
}
