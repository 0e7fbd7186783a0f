package nenpyo.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import nenpyo.app.FaultWording;
import nenpyo.app.FileNameException;
import nenpyo.app.FileNameTemplate;
import nenpyo.app.FontChoice;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings.Export;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** What is seldom changed about an export, folded away: the name of the file, and what draws rare characters. */
final class ExportExtras extends TitledPane {
    private final OpenedTimeline opened;
    private final ExportState state;
    private final Messages words;
    private final Entries entries;
    private final CheckBox boxes;
    private final TextField name;
    private final Label named = Texts.wrapped("", "range-said");

    /** @param file whether there will be a file to name */
    ExportExtras(OpenedTimeline opened, ExportState state, Messages words, boolean file) {
        this.opened = opened;
        this.state = state;
        this.words = words;
        setId("export-more");
        getStyleClass().add("export-more");
        setText(words.get("export.more"));
        setAnimated(false);
        entries = new Entries(words);
        name = entries.field("export.name", 16, () -> state.setName(name().getText()));
        named.setId("export-named");
        boxes = new CheckBox(words.get("export.boxes"));
        boxes.setId("export-boxes");
        boxes.setWrapText(true);
        boxes.setOnAction(
                _ -> state.setFonts(boxes.isSelected() ? FontChoice.BUNDLED : FontChoice.SYSTEM));
        VBox content = new VBox(10, boxes);
        if (file) {
            Label label = new Label(words.get("export.name"));
            label.getStyleClass().add("export-label");
            label.setLabelFor(name);
            Label parts = Texts.wrapped(
                    words.get("export.name.parts", String.join(" ", FileNameTemplate.PLACEHOLDERS)),
                    "range-said");
            content.getChildren().addFirst(new VBox(5, label, name, named, parts));
        }
        setContent(content);
        Export chosen = state.choice().export();
        setExpanded(chosen.fonts() == FontChoice.BUNDLED || (file && !chosen.name().isEmpty()));
    }

    private TextField name() {
        return name;
    }

    /** Shows what was chosen. */
    void refresh() {
        Export chosen = state.choice().export();
        boxes.setSelected(chosen.fonts() == FontChoice.BUNDLED);
        entries.show(name, chosen.name());
        name.setPromptText(ExportName.usual(opened, state));
        String fault = "";
        String said = "";
        try {
            said = ExportName.of(opened, state) + chosen.format().ending();
        } catch (FileNameException e) {
            fault = new FaultWording(words).sentence(e);
        }
        named.setText(fault.isEmpty() ? said : fault);
        named.pseudoClassStateChanged(Styles.STATE_DANGER, !fault.isEmpty());
        Entries.mark(name, !fault.isEmpty());
        name.setAccessibleHelp(named.getText());
    }
}
