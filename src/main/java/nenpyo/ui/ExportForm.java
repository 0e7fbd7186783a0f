package nenpyo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureMeasures;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.export.FigureParts;
import nenpyo.export.print.PrintOrder;
import nenpyo.layout.Palette;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** The controls of what to export or to print and how; shows and changes an {@link ExportState}. */
final class ExportForm extends VBox {
    private final ExportState state;
    private final @Nullable PrintState printing;
    private final Messages words;
    private final Theme windowTheme;
    private final ExportDates dates;
    private final ExportPaper paper;
    private final ExportMeasures measures;
    private final ExportScale scale;
    private final ExportExtras extras;
    private final @Nullable PrintPart printPart;
    private final FormPart paperPart;
    private final FormPart sizePart;
    private final FormPart scalePart;
    /** Which part says a fault, by the fault's key. */
    private final Map<String, FormPart> blamed;
    private String figureFault = "";

    /**
     * @param printing the printing that the figure is for; null for a file
     * @param windowTheme the colours of the dialog, which are not always those of the figure
     */
    ExportForm(OpenedTimeline opened, ExportState state, @Nullable PrintState printing, Messages words,
            Theme windowTheme) {
        super(6);
        this.state = state;
        this.printing = printing;
        this.words = words;
        this.windowTheme = windowTheme;
        getStyleClass().add("export-form");
        dates = new ExportDates(state, words);
        paper = new ExportPaper(state, words, printing != null);
        measures = new ExportMeasures(state, words);
        scale = new ExportScale(state, words);
        extras = new ExportExtras(opened, state, words, printing == null);
        FormPart what = add("export.what", extents(), dates);
        FormPart jobPart = null;
        if (state.selectedCount() > 0) {
            what.getChildren().add(what.getChildren().size() - 1, selectedOnly());
        }
        if (printing == null) {
            printPart = null;
            add("export.format", formats());
        } else {
            printPart = new PrintPart(printing, state, words);
            jobPart = add("print.printer", printPart);
        }
        paperPart = add("export.paper", paper);
        sizePart = add("export.size", measures);
        scalePart = add("export.scale", scale);
        add("export.parts", parts());
        add("menu.language", languages());
        add("menu.theme", themes());
        FormPart lanes = state.timeline().lanes().isEmpty() ? what : add("export.lanes", lanes());
        getChildren().add(extras);
        blamed = blamed(jobPart, lanes);
    }

    private Map<String, FormPart> blamed(@Nullable FormPart job, FormPart lanes) {
        Map<String, FormPart> parts = new HashMap<>(Map.of("export.fault.width", sizePart,
                "export.fault.height", sizePart, "export.fault.frame", sizePart, "export.fault.scale",
                scalePart, "export.fault.paper", paperPart, "export.fault.margin", paperPart,
                "export.fault.letters", paperPart, "print.fault.paper", paperPart, "export.fault.lanes",
                lanes));
        if (job != null) {
            for (String fault : List.of("print.fault.copies", "print.fault.pages", "print.fault.noPage",
                    "print.fault.none")) {
                parts.put(fault, job);
            }
        }
        return Map.copyOf(parts);
    }

    /** Follows the state from now on. */
    Subscription follow() {
        Subscription following = state.choiceProperty().subscribe(_ -> refresh());
        return printing == null
                ? following
                : following.and(printing.jobProperty().subscribe(_ -> refresh()));
    }

    /** The sentence of a fault, with the bounds that it is about. */
    static String sentence(Messages words, String fault) {
        return switch (fault) {
            case "export.fault.width", "export.fault.height" ->
                words.get(fault, ExportState.WIDTH_LEAST, ExportState.SIDE_MOST);
            case "export.fault.pxPerYear" -> words.get(fault, FigureMeasures.PX_PER_YEAR_MOST);
            case "export.fault.frame" -> words.get(fault, FigureMeasures.MARGIN_MOST);
            case "export.fault.scale", "export.fault.letters" ->
                words.get(fault, FigureMeasures.SCALE_LEAST, FigureMeasures.SCALE_MOST);
            case "print.fault.copies" -> words.get(fault, PrintOrder.COPIES_MOST);
            default -> words.get(fault);
        };
    }

    /** Says at the size that the figure cannot be so large; an empty sentence where it can. */
    void blameSize(String sentence) {
        figureFault = sentence;
        blame();
    }

    private FormPart add(String key, Node... controls) {
        FormPart part = new FormPart(words, key, controls);
        getChildren().add(part);
        return part;
    }

    private Segments<FigureFormat> formats() {
        Segments<FigureFormat> formats = new Segments<>(List.of(FigureFormat.values()),
                format -> words.get("export.format." + format), format -> "export-format-" + format,
                state::setFormat);
        formats.choose(state.choice().export().format());
        return formats;
    }

    private Segments<LanguageChoice> languages() {
        Segments<LanguageChoice> languages = new Segments<>(List.of(LanguageChoice.values()),
                language -> words.get("export.language." + language),
                language -> "export-language-" + language, state::setLanguage);
        languages.choose(state.language());
        return languages;
    }

    private Segments<Theme> themes() {
        Segments<Theme> themes = new Segments<>(List.of(Theme.values()),
                theme -> words.get("menu.theme." + theme), theme -> "export-theme-" + theme, state::setTheme);
        themes.choose(state.theme());
        return themes;
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
        there.add(Extent.DATES);
        Segments<Extent> extents = new Segments<>(there, extent -> words.get("export.extent." + extent),
                extent -> "export-extent-" + extent, state::setExtent);
        extents.choose(state.choice().export().extent());
        return extents;
    }

    private CheckBox selectedOnly() {
        CheckBox box = new CheckBox(words.get("export.selectedOnly", state.selectedCount()));
        box.setId("export-selected-only");
        box.setSelected(state.choice().selectedOnly());
        box.setOnAction(_ -> state.setSelectedOnly(box.isSelected()));
        return box;
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
        boolean pdf = state.choice().export().format() == FigureFormat.PDF;
        paperPart.setVisible(pdf);
        sizePart.setVisible(!state.isOnSheets());
        scalePart.setVisible(!pdf);
        dates.refresh();
        paper.refresh();
        measures.refresh();
        scale.refresh();
        extras.refresh();
        if (printPart != null) {
            printPart.refresh();
        }
        blame();
    }

    private void blame() {
        List.of(paperPart, sizePart, scalePart).forEach(part -> part.blame(""));
        blamed.values().forEach(part -> part.blame(""));
        blame(state.choice().fault());
        blame(printing == null ? null : printing.job().fault());
        if (!figureFault.isEmpty()) {
            (state.isOnSheets() ? paperPart : sizePart).blame(figureFault);
        }
    }

    private void blame(@Nullable String fault) {
        FormPart part = fault == null
                ? null
                : fault.equals("export.fault.pxPerYear")
                        ? state.isOnSheets() ? paperPart : sizePart
                        : blamed.get(fault);
        if (fault != null && part != null) {
            part.blame(sentence(words, fault));
        }
    }
}
