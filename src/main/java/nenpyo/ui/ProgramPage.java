package nenpyo.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ProgramParts;
import nenpyo.app.ProgramParts.Part;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** About the program: its version, its terms, and whose work it rests on. */
final class ProgramPage implements Page {
    @Override
    public Sheet sheet(OpenedTimeline opened, Messages words) {
        String version = words.get("program.version", ProgramParts.version());
        ImageView icon = new ImageView(
                new Image(ProgramPage.class.getResourceAsStream("/nenpyo/icons/app/nenpyo-128.png")));
        icon.setFitWidth(56);
        icon.setFitHeight(56);
        HBox head = new HBox(14, icon, new VBox(2, Texts.wrapped(version, "detail-title"),
                Texts.wrapped(words.get("program.for"), "detail-text-other")));
        head.setAlignment(Pos.CENTER_LEFT);
        FactGrid parts = new FactGrid();
        for (Part part : ProgramParts.parts()) {
            parts.add(part.version() == null ? part.name() : part.name() + " " + part.version(),
                    part.license());
        }
        TextArea notice = new TextArea(ProgramParts.notice());
        notice.setId("program-notice");
        notice.setEditable(false);
        notice.setWrapText(true);
        notice.setPrefRowCount(9);
        notice.setAccessibleText(words.get("program.notice"));
        VBox content = new VBox(head, Texts.wrapped(words.get("program.license"), "detail-text"),
                Texts.section(words.get("program.parts")), parts, Texts.section(words.get("program.notice")),
                notice);
        ScrollPane scroll = Sheet.scrolling(content);
        return new Sheet("program-page", words.get("program.title"), words, scroll, scroll,
                new CopyButton("program-copy", words.get("copy.all"), words,
                        () -> version + "\n" + parts.text() + "\n" + ProgramParts.notice()));
    }
}
