package nenpyo.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nenpyo.drawing.Icons;
import nenpyo.layout.Palette;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;

/** The lane of an event in its colour, and its kind with the glyph. */
final class EventBadges extends HBox {
    EventBadges(ViewState state, Messages words, Event event) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        Lane lane = state.timeline().lanes().get(event.lane());
        Palette.LaneInks inks = LaneColours.inks(state, event.lane());
        Label laneBadge = new Label(lane.title().in(words.language()));
        laneBadge.getStyleClass().add("lane-badge");
        laneBadge.setStyle("-fx-background-color: " + inks.mark().hex() + "; -fx-text-fill: "
                + inks.onMark().hex() + ";");
        getChildren().add(laneBadge);
        if (event.kind() != null) {
            Label kind = new Label(words.getOr("kind." + event.kind(), event.kind()),
                    new IconNode(Icons.kind(event.kind()), 14).coloured(LaneColours.colour(inks.mark())));
            kind.setId("detail-kind");
            kind.getStyleClass().add("kind-badge");
            getChildren().add(kind);
        }
    }
}
