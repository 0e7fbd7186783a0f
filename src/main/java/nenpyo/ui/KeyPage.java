package nenpyo.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nenpyo.app.OpenedTimeline;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** Every key that does something, by where it does it. */
final class KeyPage implements Page {
    /** What the most caps take, so that what they do stands in one line down the page; px. */
    private static final double CAPS_WIDTH = 236;
    private static final String SHORTCUT = System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";

    /**
     * A row of the page.
     *
     * @param keys one or several, each as its cap says; {@code ⌘/Ctrl} stands for that of the system
     * @param message what they do
     */
    private record Row(List<String> keys, String message) {}

    private static final List<Row> TIMELINE = List.of(new Row(List.of("←", "→"), "keys.inLane"),
            new Row(List.of("↑", "↓"), "keys.betweenLanes"), new Row(List.of("Home", "End"), "keys.ends"),
            new Row(List.of("Shift ←", "Shift →"), "keys.takeAlong"),
            new Row(List.of("⌘/Ctrl A"), "keys.all"), new Row(List.of("⌘/Ctrl C"), "keys.copy"),
            new Row(List.of("⌘/Ctrl I"), "keys.card"), new Row(List.of("Shift F10"), "keys.menu"),
            new Row(List.of("Enter"), "keys.details"), new Row(List.of("Esc"), "keys.none"),
            new Row(List.of("+", "−"), "keys.zoom"), new Row(List.of("0", "F"), "keys.fit"));
    private static final List<Row> LANES = List.of(new Row(List.of("Alt ↑", "Alt ↓"), "keys.laneMove"),
            new Row(List.of("Alt ←", "Alt →"), "keys.laneCollapse"),
            new Row(List.of("Alt Shift ↑", "Alt Shift ↓"), "keys.laneHeight"));
    private static final List<Row> OVERVIEW = List.of(new Row(List.of("←", "→"), "keys.brushMove"),
            new Row(List.of("Shift ←", "Shift →"), "keys.brushSize"),
            new Row(List.of("Home", "End"), "keys.brushEnds"));
    private static final List<Row> READER = List.of(
            new Row(List.of("↑", "↓", "PgUp", "PgDn"), "keys.reader.scroll"),
            new Row(List.of("Home", "End"), "keys.reader.ends"),
            new Row(List.of("Shift ↑", "Shift ↓"), "keys.reader.select"),
            new Row(List.of("⌘/Ctrl ←", "⌘/Ctrl →"), "keys.reader.words"),
            new Row(List.of("⌘/Ctrl ↑", "⌘/Ctrl ↓"), "keys.reader.excerpts"),
            new Row(List.of("⌘/Ctrl F", "F3"), "keys.reader.find"),
            new Row(List.of("⌘/Ctrl Shift E"), "keys.reader.quote"),
            new Row(List.of("Esc"), "keys.reader.close"));
    private static final List<Row> WINDOW = List.of(new Row(List.of("⌘/Ctrl N"), "keys.new"),
            new Row(List.of("⌘/Ctrl O"), "keys.open"), new Row(List.of("⌘/Ctrl E"), "keys.export"),
            new Row(List.of("⌘/Ctrl P"), "keys.print"),
            new Row(List.of("⌘/Ctrl Shift C"), "keys.copyImage"),
            new Row(List.of("⌘/Ctrl 1", "⌘/Ctrl 2", "⌘/Ctrl 3"), "keys.panes"),
            new Row(List.of("⌘/Ctrl R"), "keys.source"),
            new Row(List.of("⌘/Ctrl Shift I"), "keys.dataset"),
            new Row(List.of("⌘/Ctrl Shift P"), "keys.problems"),
            new Row(List.of("F1"), "keys.guide"), new Row(List.of("Shift F1"), "keys.keys"),
            new Row(List.of("Tab"), "keys.parts"));

    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        VBox content = new VBox(Texts.wrapped(words.get("keys.timeline"), "guide-heading"),
                grid(TIMELINE, words), Texts.wrapped(words.get("keys.lanes"), "guide-heading"),
                grid(LANES, words), Texts.wrapped(words.get("keys.overview"), "guide-heading"),
                grid(OVERVIEW, words),
                Texts.wrapped(words.get("keys.reader"), "guide-heading"), grid(READER, words),
                Texts.wrapped(words.get("keys.window"), "guide-heading"), grid(WINDOW, words));
        ScrollPane scroll = Sheet.scrolling(content);
        return new Sheet("key-page", words.get("keys.title"), words, scroll, scroll);
    }

    private static GridPane grid(List<Row> rows, Messages words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (Row row : rows) {
            HBox caps = new HBox(10);
            caps.setAlignment(Pos.CENTER_LEFT);
            caps.setMinWidth(CAPS_WIDTH);
            row.keys().forEach(key -> caps.getChildren().add(caps(key)));
            grid.addRow(grid.getRowCount(), caps, Texts.wrapped(words.get(row.message()), "fact"));
        }
        return grid;
    }

    /** The caps of keys that are pressed together. */
    private static HBox caps(String keys) {
        HBox together = new HBox(3);
        for (String key : keys.split(" ", -1)) {
            Label cap = new Label(key.equals("⌘/Ctrl") ? SHORTCUT : key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Label.USE_PREF_SIZE);
            together.getChildren().add(cap);
        }
        return together;
    }
}
