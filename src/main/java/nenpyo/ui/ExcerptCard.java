package nenpyo.ui;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nenpyo.evidence.Citation;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Role;
import nenpyo.model.Source;
import nenpyo.model.Translation;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import nenpyo.ui.parts.Texts;

/** One excerpt: the source's own words, where they stand, what they mean in the reader's language, and both to copy. */
final class ExcerptCard extends VBox {
    private static final Duration CONFIRMED = Duration.seconds(2);

    private final Messages words;
    private final TextClipboard clipboard;

    /**
     * @param standing how the excerpt stands to its document
     * @param show shows where it stands in it
     */
    ExcerptCard(ViewState state, Messages words, TextClipboard clipboard, Event event, Excerpt excerpt,
            Node standing, Runnable show) {
        this.words = words;
        this.clipboard = clipboard;
        getStyleClass().add("excerpt");
        Source source = state.timeline().source(excerpt.source());
        Citation citation = Citation.in(words.locale());
        VBox quotation = new VBox(4);
        quotation.getStyleClass().add("quotation");
        String colour = LaneColours.inks(state, event.lane())
                .mark()
                .hex();
        quotation.setStyle("-fx-border-color: transparent transparent transparent " + colour + ";");
        if (excerpt.role() != Role.SUPPORTS) {
            quotation.getChildren().add(Texts.wrapped(words.get("role." + excerpt.role()), "detail-hint"));
        }
        Label exact = Texts.wrapped(excerpt.exact(), "quotation-text");
        quotation.getChildren().add(exact);
        for (Map.Entry<String, Translation> translation : excerpt.translations().entrySet()) {
            quotation.getChildren().addAll(translation(translation.getKey(), translation.getValue()));
        }
        Label place = Texts.wrapped(citation.of(excerpt, source), "excerpt-place");
        FlowPane copies = new FlowPane(12, 0,
                copy("copy.excerpt", "copy-excerpt", excerpt.exact()),
                copy("copy.citation", "copy-citation", citation.quote(excerpt, source)));
        if (source != null && source.document() != null) {
            Hyperlink link = new Hyperlink(words.get("source.show"), IconNode.ui("open"));
            link.setId("show-in-source");
            link.setOnAction(_ -> {
                link.setVisited(false);
                show.run();
            });
            copies.getChildren().addFirst(link);
        }
        getChildren().addAll(quotation, standing, place, copies);
    }

    private Label[] translation(String language, Translation translation) {
        Label text = Texts.wrapped(translation.text(), "translation-text");
        String name = words.getOr("language." + language, language);
        Label by = Texts.wrapped(translation.by() == null
                ? words.get("translation", name)
                : words.get("translation.by", name, translation.by()), "excerpt-place");
        return new Label[]{text, by};
    }

    /** A link that puts a text on the clipboard and says so in its own place. */
    private Hyperlink copy(String key, String id, String text) {
        Hyperlink link = new Hyperlink(words.get(key), IconNode.ui("copy"));
        link.setId(id);
        PauseTransition back = new PauseTransition(CONFIRMED);
        back.setOnFinished(_ -> link.setText(words.get(key)));
        link.setOnAction(_ -> {
            clipboard.put(text, null);
            link.setText(words.get("copy.done"));
            link.setVisited(false);
            back.playFromStart();
        });
        return link;
    }
}
