package nenpyo.ui;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.app.FaultReport;
import nenpyo.app.FaultWording;
import nenpyo.app.OpenedTimeline;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** What a failure's sentence leaves out: where it was, for whoever can mend it. */
record FaultPage(Throwable failure) implements Page {
    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        String sentence = new FaultWording(words).sentence(failure);
        String report = FaultReport.of(failure);
        TextArea text = new TextArea(report);
        text.setId("fault-report");
        text.setEditable(false);
        text.setPrefRowCount(16);
        text.getStyleClass().add("fault-report");
        text.setAccessibleText(words.get("fault.details"));
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox body = new VBox(10, Texts.wrapped(sentence, "detail-text"), text);
        body.getStyleClass().add("sheet-content");
        return new Sheet("fault-page", words.get("fault.details"), words, body, text,
                new CopyButton("fault-copy", words.get("copy.all"), words, () -> sentence + "\n\n" + report));
    }
}
