package nenpyo.ui;

import atlantafx.base.theme.Styles;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ZoneChoice;
import nenpyo.model.DisplayZone;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** Where a time zone is chosen or typed, by its name or its offset from UTC. */
final class ZonePage implements Page {
    private final Memory memory;

    ZonePage(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        ComboBox<String> zones = new ComboBox<>();
        zones.setId("zone");
        zones.setEditable(true);
        zones.setMaxWidth(Double.MAX_VALUE);
        zones.setAccessibleText(words.get("zone.name"));
        zones.getEditor().setAccessibleText(words.get("zone.name"));
        zones.getEditor().setPromptText("Asia/Tokyo, +09:00");
        zones.getItems().setAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        Label said = Texts.wrapped("", "range-said");
        said.setId("zone-said");
        DisplayZone shown = memory.zone().zone();
        if (shown.id() != null) {
            zones.getEditor().setText(shown.id().getId());
            said.setText(words.get("zone.chosen", shown.id().getId()));
        }
        Button use = new Button(words.get("zone.use"));
        use.setId("zone-use");
        use.getStyleClass().add("accent");
        Runnable choose = () -> {
            String typed = zones.getEditor().getText().strip();
            try {
                memory.setClocks(new ZoneChoice(typed));
            } catch (DateTimeException _) {
                said.setText(words.get("fault.zone", typed));
                said.pseudoClassStateChanged(Styles.STATE_DANGER, true);
                zones.requestFocus();
            }
        };
        use.setOnAction(_ -> choose.run());
        zones.getEditor().setOnAction(_ -> choose.run());
        VBox content = new VBox(Texts.wrapped(words.get("zone.what"), "detail-text"), zones, said);
        content.getStyleClass().add("sheet-content");
        return new Sheet("zone-page", words.get("zone.title"), words, content, zones, use);
    }
}
