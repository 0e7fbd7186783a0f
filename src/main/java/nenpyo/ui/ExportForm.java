package nenpyo.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureSize;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.export.FigureParts;
import nenpyo.layout.Palette;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;

/** The controls of what to export and how; shows and changes an {@link ExportState}. */
final class ExportForm extends VBox {
    private static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0);

    private final ExportState state;
    private final Messages words;
    private final Theme windowTheme;
    private final ComboBox<FigureSize> sizes = new ComboBox<>();
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final Segments<Double> scales;
    private final ExportPaper paper;
    private final VBox paperPart;
    private final VBox sizePart;
    private final VBox scalePart;
    /** Whether the controls follow the state, or the state the fields: one must not lead to the other again. */
    private boolean following;
    private boolean typing;

    /** @param windowTheme the colours of the dialog, which are not always those of the figure */
    ExportForm(ExportState state, Messages words, Theme windowTheme) {
        super(6);
        this.state = state;
        this.words = words;
        this.windowTheme = windowTheme;
        getStyleClass().add("export-form");
        scales = new Segments<>(SCALES, scale -> Math.round(scale) + "×",
                scale -> "export-scale-" + Math.round(scale),
                state::setScale);
        if (state.selectedCount() > 0) {
            add("export.what", extents(), selectedOnly());
        } else {
            add("export.what", extents());
        }
        Segments<FigureFormat> formats = new Segments<>(List.of(FigureFormat.values()),
                format -> words.get("export.format." + format), format -> "export-format-" + format,
                state::setFormat);
        formats.choose(state.choice().export().format());
        add("export.format", formats);
        paper = new ExportPaper(state, words);
        paperPart = add("export.paper", paper);
        sizePart = add("export.size", sizes(), measures());
        scalePart = add("export.scale", scales);
        add("export.parts", parts());
        Segments<LanguageChoice> languages = new Segments<>(List.of(LanguageChoice.values()),
                language -> words.get("export.language." + language),
                language -> "export-language-" + language,
                state::setLanguage);
        languages.choose(state.language());
        add("menu.language", languages);
        Segments<Theme> themes = new Segments<>(List.of(Theme.values()),
                theme -> words.get("menu.theme." + theme), theme -> "export-theme-" + theme, state::setTheme);
        themes.choose(state.theme());
        add("menu.theme", themes);
        if (!state.timeline().lanes().isEmpty()) {
            add("export.lanes", lanes());
        }
    }

    /** Follows the state from now on. */
    Subscription follow() {
        return state.choiceProperty().subscribe(_ -> refresh());
    }

    private VBox add(String key, Node... controls) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(controls[0]);
        VBox part = new VBox(5, label);
        part.getChildren().addAll(controls);
        getChildren().add(part);
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private FlowPane parts() {
        return new FlowPane(14, 5,
                part("export.parts.title", FigureParts::title, FigureParts::withTitle),
                part("export.parts.legend", FigureParts::legend, FigureParts::withLegend),
                part("export.parts.sources", FigureParts::sources, FigureParts::withSources));
    }

    private CheckBox part(String key, Predicate<FigureParts> shown,
            BiFunction<FigureParts, Boolean, FigureParts> change) {
        CheckBox box = new CheckBox(words.get(key));
        box.setId(key.replace('.', '-'));
        box.setSelected(shown.test(state.choice().export().parts()));
        box.setOnAction(
                _ -> state.setParts(change.apply(state.choice().export().parts(), box.isSelected())));
        return box;
    }

    private Segments<Extent> extents() {
        List<Extent> there = new ArrayList<>(List.of(Extent.VIEW, Extent.WHOLE));
        if (state.hasSelection()) {
            there.add(Extent.SELECTION);
        }
        Segments<Extent> extents = new Segments<>(there, extent -> words.get("export.extent." + extent),
                extent -> "export-extent-" + extent, state::setExtent);
        extents.choose(state.choice().export().extent());
        return extents;
    }

    private CheckBox selectedOnly() {
        CheckBox box = new CheckBox(words.get("export.selectedOnly", state.selectedCount()));
        box.setId("export-selected-only");
        box.setOnAction(_ -> state.setSelectedOnly(box.isSelected()));
        return box;
    }

    private ComboBox<FigureSize> sizes() {
        sizes.setId("export-size");
        sizes.setAccessibleText(words.get("export.size"));
        sizes.getItems().setAll(FigureSize.values());
        sizes.setMaxWidth(Double.MAX_VALUE);
        sizes.setConverter(new StringConverter<>() {
            @Override
            public String toString(FigureSize size) {
                return size == null ? "" : words.get("export.size." + size);
            }

            @Override
            public FigureSize fromString(String text) {
                throw new UnsupportedOperationException("a size is chosen, not written");
            }
        });
        sizes.valueProperty().subscribe((_, size) -> {
            if (!following && size != null) {
                state.setSize(size);
            }
        });
        return sizes;
    }

    private HBox measures() {
        Label by = new Label("×");
        Label unit = new Label(words.get("export.pixel"));
        // The fields give way, never the words: a × cut short is an ellipsis.
        by.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, measure(width, "export.width"), by,
                measure(height, "export.height"), unit);
        height.setPromptText(words.get("export.height.needed"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private TextField measure(TextField field, String key) {
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(words.get(key));
        field.setPrefColumnCount(6);
        field.textProperty().subscribe((_, _) -> {
            if (!following) {
                typing = true;
                state.setOwnSize(width.getText(), height.getText());
                typing = false;
            }
        });
        return field;
    }

    private VBox lanes() {
        VBox lanes = new VBox(5);
        for (int i = 0; i < state.timeline().lanes().size(); i++) {
            Lane lane = state.timeline().lanes().get(i);
            CheckBox box = new CheckBox(lane.title().in(words.language()));
            box.setId("export-lane-" + lane.id());
            box.setGraphic(new Circle(5, LaneColours.colour(
                    Palette.of(windowTheme).lane(state.timeline(), i).mark())));
            box.setSelected(state.choice().filter().shows(lane));
            box.setOnAction(_ -> state.setShown(lane, box.isSelected()));
            lanes.getChildren().add(box);
        }
        return lanes;
    }

    private void refresh() {
        following = true;
        boolean pdf = state.choice().export().format() == FigureFormat.PDF;
        paperPart.setVisible(pdf);
        sizePart.setVisible(!state.isOnPaper());
        scalePart.setVisible(!pdf);
        paper.refresh();
        sizes.setValue(state.choice().export().size());
        scales.choose(state.choice().export().scale());
        if (!typing) {
            Double high = state.height();
            width.setText(String.valueOf(Math.round(state.width())));
            height.setText(high == null ? "" : String.valueOf(Math.round(high)));
        }
        mark(width, "export.fault.width".equals(state.choice().fault()));
        mark(height, "export.fault.height".equals(state.choice().fault()));
        following = false;
    }

    private static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
    }
}
