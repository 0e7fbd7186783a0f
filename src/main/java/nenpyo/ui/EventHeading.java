package nenpyo.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nenpyo.model.Event;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.ui.parts.Texts;

/** The upper part of an event's details: lane and kind, titles, date, summary, actors. */
final class EventHeading extends VBox {
    private final Messages words;
    private final LanguageChoice language;

    EventHeading(ViewState state, Messages words, Event event) {
        this.words = words;
        this.language = state.view().language();
        getStyleClass().add("event-heading");
        getChildren().add(new EventBadges(state, words, event));
        addTitles(event.title());
        addDate(event);
        if (event.summary() != null) {
            getChildren().add(Texts.section(words.get("detail.summary")));
            addText(event.summary(), "detail-text");
        }
        if (!event.actors().isEmpty()) {
            getChildren().addAll(Texts.section(words.get("detail.actors")), actors(event));
        }
    }

    /** The title in the chosen language, and below it in every other one it is written in. */
    private void addTitles(Wording title) {
        Wording.Choice chosen = title.choose(words.language());
        Label main = Texts.wrapped(chosen.text(), "detail-title");
        main.setId("detail-title");
        getChildren().add(main);
        for (String other : title.languages()) {
            if (!other.equals(chosen.language()) && !title.in(other).isBlank()) {
                getChildren().add(Texts.wrapped(title.in(other), "detail-title-other"));
            }
        }
        addFallback(chosen);
    }

    private void addText(Wording text, String styleClass) {
        Wording.Choice chosen = text.choose(words.language());
        getChildren().add(Texts.wrapped(chosen.text(), styleClass));
        addFallback(chosen);
        if (language == LanguageChoice.BOTH && text.has("en")) {
            getChildren().add(Texts.wrapped(text.in("en"), "detail-text-other"));
        }
    }

    private void addFallback(Wording.Choice chosen) {
        if (chosen.fellBack()) {
            getChildren().add(Texts.wrapped(
                    words.get("fallback", words.getOr("language." + chosen.language(), chosen.language())),
                    "detail-hint"));
        }
    }

    private void addDate(Event event) {
        Edtf date = event.date();
        if (date == null) {
            String raw = event.rawDate();
            getChildren().add(Texts.wrapped(
                    raw == null ? words.get("detail.undated") : words.get("detail.unreadableDate", raw),
                    "detail-date"));
            return;
        }
        DateWording dates = DateWording.in(words.locale());
        Label western = Texts.wrapped(dates.western(date), "detail-date");
        western.setId("detail-date");
        Label other = Texts.wrapped(otherCalendars(dates, date), "detail-date-other");
        other.setId("detail-date-other");
        getChildren().addAll(western, other);
        if (event.dateNote() != null) {
            addText(event.dateNote(), "detail-note");
        }
    }

    private String otherCalendars(DateWording dates, Edtf date) {
        return Stream.of(dates.era(date), dates.fiscalYear(date), dates.precision(date))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** One below the other: a long name wraps there, where in a row it would push the pane wider than it is. */
    private VBox actors(Event event) {
        VBox actors = new VBox(6);
        actors.setFillWidth(false);
        for (Wording actor : event.actors()) {
            actors.getChildren().add(Texts.wrapped(actor.in(words.language()), "actor"));
        }
        return actors;
    }
}
