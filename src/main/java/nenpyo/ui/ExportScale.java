package nenpyo.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import nenpyo.text.Messages;

/** The controls of how many pixels a figure has to the px: one of a few, or any. */
final class ExportScale extends HBox {
    private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);

    private final ExportState state;
    private final Entries entries;
    private final Segments<Double> common;
    private final TextField own;

    ExportScale(ExportState state, Messages words) {
        super(8);
        this.state = state;
        ExportTyping typing = new ExportTyping(state);
        entries = new Entries(words);
        common = new Segments<>(SCALES, scale -> Math.round(scale) + "×",
                scale -> "export-scale-" + Math.round(scale), state::setScale);
        own = entries.field("export.scale", 4, () -> typing.scale(own().getText()));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(common, own, Entries.fixed("×"));
    }

    private TextField own() {
        return own;
    }

    /** Shows what was chosen. */
    void refresh() {
        double scale = state.choice().export().measures().scale();
        common.choose(scale);
        entries.show(own, TypedNumber.text(scale));
        Entries.mark(own, "export.fault.scale".equals(state.choice().fault()));
    }
}
