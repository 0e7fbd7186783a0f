package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nenpyo.app.DatasetFacts;
import nenpyo.app.OpenedTimeline;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.ui.parts.Texts;

/** About the dataset: whose it is, which very file it came from, how much is in it, and what it rests on. */
final class DatasetPage implements Page {
    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        VBox content = new VBox(Texts.wrapped(words.get("dataset.counting"), "detail-hint"));
        StringBuilder text = new StringBuilder();
        CopyButton copy = new CopyButton("dataset-copy", words.get("copy.all"), words, text::toString);
        copy.setDisable(true);
        // Counting a large dataset takes longer than a window may stand still.
        Thread.startVirtualThread(() -> {
            DatasetFacts facts = DatasetFacts.of(opened);
            Platform.runLater(() -> {
                text.append(fill(content, facts, words));
                copy.setDisable(false);
            });
        });
        ScrollPane scroll = Sheet.scrolling(content);
        return new Sheet("dataset-page", words.get("dataset.title"), words, scroll, scroll, copy);
    }

    /** Puts the facts into the page and returns them as text. */
    private static String fill(VBox content, DatasetFacts facts, Messages words) {
        String title = facts.title().in(words.language());
        String description = facts.description().in(words.language());
        content.getChildren().clear();
        for (String line : List.of(title, description)) {
            if (!line.isBlank()) {
                content.getChildren()
                        .add(Texts.wrapped(line,
                                content.getChildren().isEmpty() ? "detail-title" : "detail-text"));
            }
        }
        FactGrid grid = grid(facts, words);
        List<String> sources = facts.citations(words);
        content.getChildren().add(grid);
        if (!sources.isEmpty()) {
            content.getChildren().add(Texts.section(words.get("dataset.sources")));
            sources.forEach(source -> content.getChildren().add(Texts.wrapped(source, "detail-text")));
        }
        return title + "\n" + grid.text() + String.join("\n", sources) + (sources.isEmpty() ? "" : "\n");
    }

    private static FactGrid grid(DatasetFacts facts, Messages words) {
        FactGrid grid = new FactGrid();
        if (facts.creator() != null) {
            grid.add(words.get("dataset.creator"), facts.creator());
        }
        if (facts.license() != null) {
            grid.add(words.get("dataset.license"), facts.license());
        }
        if (facts.asOf() != null) {
            grid.add(words.get("dataset.asOf"), DateWording.in(words.locale()).western(facts.asOf()));
        }
        if (facts.modified() != null) {
            grid.add(words.get("dataset.modified"), facts.modified());
        }
        grid.add(words.get("dataset.events"), counts(facts, words));
        String lanes = facts.lanes()
                .stream()
                .map(lane -> words.get("dataset.lane", lane.lane().title().in(words.language()),
                        lane.events()))
                .collect(Collectors.joining(words.get("dataset.and")));
        if (!lanes.isEmpty()) {
            grid.add(words.get("dataset.lanes"), lanes);
        }
        grid.addExact("dataset-file", words.get("dataset.file"), facts.file().toString(), words);
        grid.add(words.get("dataset.size"), words.get("dataset.bytes", facts.bytes()));
        if (!facts.sha256().isEmpty()) {
            grid.addExact("dataset-sha256", "SHA-256", facts.sha256(), words);
        }
        return grid;
    }

    private static String counts(DatasetFacts facts, Messages words) {
        List<String> counts = new ArrayList<>(List.of(words.get("lane.count", facts.events())));
        if (facts.undated() > 0) {
            counts.add(words.get("dataset.undated", facts.undated()));
        }
        counts.add(words.get("dataset.excerpts", facts.excerpts()));
        counts.add(words.get("dataset.links", facts.links()));
        if (facts.problems() > 0) {
            counts.add(words.get("problems.count", facts.problems()));
        }
        return String.join(words.get("dataset.and"), counts);
    }
}
