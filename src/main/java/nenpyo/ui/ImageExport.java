package nenpyo.ui;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
    private final Consumer<String> done;
    private final Faults faults;
    private final Executor thread;
    private final PopOver popOver = new PopOver();

    /**
     * @param thread where images are written
     * @param done told a sentence when an image has been written
     * @param faults told of what went wrong
     */
    ImageExport(ViewState state, Messages words, FileDialogs dialogs, Executor thread, Consumer<String> done,
            Faults faults) {
        this.state = state;
        this.words = words;
        this.dialogs = dialogs;
        this.thread = thread;
        this.done = done;
        this.faults = faults;
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
        Path target;
        try {
            target = dialogs.savePng(suggestedName());
        } catch (RuntimeException e) {
            faults.report(e);
            return;
        }
        if (target != null) {
            View view = state.view();
            OpenedTimeline opened = state.opened();
            thread.execute(() -> write(opened, view, whole, scale, target));
        }
    }

    /** Writes and tells of it; of every failure too, for a large image may be too much for the memory. */
    private void write(OpenedTimeline opened, View view, boolean whole, int scale, Path target) {
        try {
            ExportImage export = new ExportImage(opened);
            View figure = whole ? view.withSize(WHOLE_WIDTH, view.height()) : view;
            ExportImage.write(export.figure(figure, whole ? null : view.range(), null), scale, target, true);
            Platform.runLater(() -> done.accept(words.get("export.done", target.getFileName())));
        } catch (Exception | Error e) {
            Platform.runLater(() -> faults.report(e));
        }
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
