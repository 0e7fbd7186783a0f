package nenpyo.ui;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ProblemList;
import nenpyo.model.Problem;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** What is wrong in the file: each thing with its place, what was done about it and what to do; all of it to copy. */
final class ProblemPage implements Page {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C,
            KeyCombination.SHORTCUT_DOWN);

    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        List<Problem> problems = opened.problems();
        String title = words.get("problems.title");
        if (problems.isEmpty()) {
            ScrollPane none = Sheet.scrolling(
                    new VBox(Texts.wrapped(words.get("problems.none"), "detail-text")));
            return new Sheet("problem-page", title, words, none, none);
        }
        ProblemList all = new ProblemList(opened.file(), problems, words);
        ListView<Problem> list = new ListView<>();
        list.setId("problem-list");
        list.getStyleClass().add("problem-list");
        list.setAccessibleText(title);
        list.getItems().setAll(problems);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new ProblemCell(words));
        CopyButton copy = new CopyButton("problem-copy", words.get("problems.copy"), words,
                () -> chosen(all, list.getSelectionModel().getSelectedIndices()));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> copy.setDisable(item == null));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && !copy.isDisabled()) {
                copy.copy();
                event.consume();
            }
        });
        CopyButton copyAll = new CopyButton("problem-copy-all", words.get("copy.all"), words, all::text);
        VBox body = new VBox(
                Texts.wrapped(words.get("problems.lead", opened.file().getFileName(), problems.size()),
                        "sheet-lead"),
                list);
        VBox.setVgrow(list, Priority.ALWAYS);
        return new Sheet("problem-page", title, words, body, list, copy, copyAll);
    }

    private static String chosen(ProblemList all, List<Integer> rows) {
        List<String> lines = all.lines();
        StringBuilder text = new StringBuilder();
        rows.stream().sorted().forEach(row -> text.append(lines.get(row)).append('\n'));
        return text.toString();
    }
}
