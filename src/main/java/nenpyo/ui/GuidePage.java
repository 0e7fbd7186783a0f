package nenpyo.ui;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nenpyo.app.FormatGuide;
import nenpyo.app.FormatGuide.Block;
import nenpyo.app.OpenedTimeline;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** How a timeline's file is written, with its headings, lists and examples; to read, and to copy as Markdown. */
final class GuidePage implements Page {
    /** What stands between an example and what it means. */
    private static final Pattern COLUMNS = Pattern.compile(" {2,}");

    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        FormatGuide guide = FormatGuide.in(words.locale());
        List<Block> blocks = guide.blocks();
        VBox content = new VBox();
        content.getStyleClass().add("guide");
        // The first block is the title, which the sheet itself shows.
        blocks.stream().skip(1).map(GuidePage::node).forEach(content.getChildren()::add);
        ScrollPane scroll = Sheet.scrolling(content);
        return new Sheet("guide-page", blocks.getFirst().text(), words, scroll, scroll,
                new CopyButton("guide-copy", words.get("copy.markdown"), words, guide::markdown));
    }

    private static Node node(Block block) {
        return switch (block.kind()) {
            case TITLE -> Texts.wrapped(block.text(), "detail-title");
            case HEADING -> Texts.wrapped(block.text(), "guide-heading");
            case PARAGRAPH -> flow(block.text());
            case ITEM -> {
                TextFlow text = flow(block.text());
                HBox.setHgrow(text, Priority.ALWAYS);
                HBox item = new HBox(new Label("•"), text);
                item.getStyleClass().add("guide-item");
                yield item;
            }
            case CODE -> examples(block.text());
        };
    }

    /** A paragraph; what stands in back-quotes is code. */
    private static TextFlow flow(String paragraph) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        String[] parts = paragraph.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                Text text = new Text(parts[i]);
                text.getStyleClass().add(i % 2 == 0 ? "guide-words" : "guide-code");
                flow.getChildren().add(text);
            }
        }
        return flow;
    }

    /** Lines of code, each with what it means beside it where it has that. */
    private static GridPane examples(String code) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-examples");
        for (String line : code.lines().toList()) {
            String[] columns = COLUMNS.split(line, 2);
            Label example = new Label(columns[0]);
            example.getStyleClass().add("guide-example");
            example.setMinWidth(Label.USE_PREF_SIZE);
            int row = grid.getRowCount();
            grid.add(example, 0, row);
            if (columns.length > 1) {
                grid.add(Texts.wrapped(columns[1], "guide-meaning"), 1, row);
            }
        }
        return grid;
    }
}
