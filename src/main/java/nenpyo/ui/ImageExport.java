package nenpyo.ui;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import nenpyo.app.ExportImage;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.Filter;
import nenpyo.model.View;
import nenpyo.text.Messages;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Lets the user export what is shown as an image, and writes it beside the JavaFX thread. */
final class ImageExport {
    /** The width in px of a figure of the whole timeline: wide enough for a page, whatever the window is. */
    private static final double WHOLE_WIDTH = 1600;

    private final ViewState state;
    private final Messages words;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final PopOver popOver = new PopOver();

    ImageExport(ViewState state, Messages words, FileDialogs dialogs, Notices notices) {
        this.state = state;
        this.words = words;
        this.dialogs = dialogs;
        this.notices = notices;
        popOver.setContentNode(new ExportPane(words, this::export));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.getRoot().getStylesheets().add(Themes.stylesheet());
        popOver.setTitle(words.get("export.title"));
    }

    /** Asks what to export, beside the node that was pressed. */
    void ask(Node beside) {
        popOver.show(beside);
    }

    private void export(boolean whole, int scale) {
        popOver.hide();
        Path target = dialogs.savePng(suggestedName());
        if (target == null) {
            return;
        }
        View view = state.view();
        OpenedTimeline opened = state.opened();
        Thread.ofVirtual().name("nenpyo-export").start(() -> {
            try {
                write(opened, view, whole, scale, target);
                Platform.runLater(() -> notices.tell(words.get("export.done", target.getFileName())));
            } catch (Exception e) {
                Platform.runLater(() -> notices.report(e));
            }
        });
    }

    private static void write(OpenedTimeline opened, View view, boolean whole, int scale, Path target)
            throws Exception {
        ExportImage export = new ExportImage(opened);
        View figure = whole ? view.withSize(WHOLE_WIDTH, view.height()) : view;
        ExportImage.write(export.figure(figure, whole ? null : view.range(), null), scale, target, true);
    }

    /** Named after the file that is open, the lanes that are shown where not all are, and the language. */
    private String suggestedName() {
        @Nullable
        Path name = state.opened().file().getFileName();
        String base = name == null ? "timeline" : name.toString().replaceFirst("\\.json$", "");
        Filter filter = state.view().filter();
        String lanes = filter.hiddenLanes().isEmpty()
                ? ""
                : state.timeline()
                        .lanes()
                        .stream()
                        .filter(filter::shows)
                        .map(lane -> "-" + lane.id().replaceAll("[^\\p{L}\\p{N}]+", "-"))
                        .reduce("", String::concat);
        return base + lanes + "-" + words.language() + ".png";
    }
}
