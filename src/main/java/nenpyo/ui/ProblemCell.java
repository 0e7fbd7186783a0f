package nenpyo.ui;

import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import nenpyo.app.ProblemWording;
import nenpyo.model.Problem;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/** A problem in a list: where it is, and below it what is wrong, as many lines as that takes. */
final class ProblemCell extends ListCell<Problem> {
    private final Messages words;
    private final ProblemWording wording;
    private final Label place = Texts.wrapped("", "problem-place");
    private final Label sentence = Texts.wrapped("", "problem-text");
    private final VBox box = new VBox(2, place, sentence);

    ProblemCell(Messages words) {
        this.words = words;
        this.wording = new ProblemWording(words);
        getStyleClass().add("problem-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, however long the sentence.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(problem.line() == 0
                ? problem.jsonPath()
                : words.get("problems.place", problem.line(), problem.column(), problem.jsonPath()));
        sentence.setText(wording.sentence(problem));
        setAccessibleText(place.getText() + ". " + sentence.getText());
        setGraphic(box);
    }

    /** A cell's own skin takes the height of one line for what it holds. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        Insets around = getInsets();
        double inner = width > 0 ? width - around.getLeft() - around.getRight() : -1;
        return around.getTop() + box.prefHeight(inner) + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == null) {
            super.layoutChildren();
            return;
        }
        Insets around = getInsets();
        box.resizeRelocate(around.getLeft(), around.getTop(),
                getWidth() - around.getLeft() - around.getRight(),
                getHeight() - around.getTop() - around.getBottom());
    }
}
