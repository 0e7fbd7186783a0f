package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nenpyo.text.Messages;
import org.controlsfx.control.SegmentedButton;

/** What to export: the view or the whole timeline, at how many pixels to the px. */
final class ExportPane extends VBox {
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4);

    private final SegmentedButton extent;
    private final SegmentedButton scale;

    /**
     * @param export called when the user goes on: whether the whole timeline, and at which scale
     */
    ExportPane(Messages words, BiConsumer<Boolean, Integer> export) {
        super(10);
        getStyleClass().add("export-pane");
        extent = segments(List.of(choice("export-view", words.get("export.view"), false),
                choice("export-whole", words.get("export.whole"), true)), 1);
        List<ToggleButton> scales = new ArrayList<>();
        for (int s : SCALES) {
            scales.add(choice("export-scale-" + s, s + "×", s));
        }
        scale = segments(scales, 1);
        Button go = new Button(words.get("export.go"));
        go.setId("export-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> export.accept((Boolean) chosen(extent), (Integer) chosen(scale)));
        getChildren().addAll(new Label(words.get("export.what")), extent,
                new Label(words.get("export.scale")), scale, go);
    }

    private static ToggleButton choice(String id, String text, Object value) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setUserData(value);
        return button;
    }

    /** A row of buttons of which one is always pressed. */
    private static SegmentedButton segments(List<ToggleButton> buttons, int first) {
        SegmentedButton segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        ToggleGroup group = new ToggleGroup();
        segments.setToggleGroup(group);
        buttons.forEach(button -> button.setToggleGroup(group));
        group.selectToggle(buttons.get(first));
        group.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            }
        });
        return segments;
    }

    private static Object chosen(SegmentedButton segments) {
        return segments.getToggleGroup().getSelectedToggle().getUserData();
    }
}
