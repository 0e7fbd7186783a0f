package nenpyo.ui;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureFormat;
import nenpyo.app.LackedWording;
import nenpyo.app.Settings;
import nenpyo.export.raster.Raster;
import nenpyo.lettering.LackedCharacters;
import nenpyo.model.Range;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** Lets the user export what is shown as an image or copy it, and makes that beside the JavaFX thread. */
final class ImageExport {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final ViewState state;
    private final Messages words;
    private final FileDialogs dialogs;
    private final WindowCommands commands;
    private final ExportImage images;
    private @Nullable ExportDialog dialog;

    ImageExport(ViewState state, Messages words, FileDialogs dialogs, WindowCommands commands) {
        this.state = state;
        this.words = words;
        this.dialogs = dialogs;
        this.commands = commands;
        this.images = new ExportImage(state.opened());
    }

    /** Asks what to export, in front of the window of the node that was pressed. */
    void ask(Node beside) {
        ExportDialog open = dialog;
        if (open != null && open.isShowing()) {
            open.toFront();
            return;
        }
        ExportState choices = choices();
        dialog = new ExportDialog(beside.getScene().getWindow(), state.opened(), choices, words,
                state.view().theme(), asker -> export(choices, asker), asker -> copy(choices, asker));
        dialog.show();
    }

    /** Copies the image when the keys for it are pressed anywhere within a node. */
    void copyOnKeys(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyImage();
                event.consume();
            }
        });
    }

    /** Whether nothing of it is still to come. */
    boolean isSettled() {
        return dialog == null || !dialog.isShowing() || dialog.isSettled();
    }

    private ExportState choices() {
        return new ExportState(state.timeline(), state.view(), selection(),
                commands.memory().settings().export());
    }

    /** The time around what is selected; null if nothing is, or it has no date. */
    private @Nullable Range selection() {
        return state.selectedEvents().stream().anyMatch(event -> event.date() != null)
                ? state.ranges().aroundSelection()
                : null;
    }

    private void export(ExportState choices, ExportDialog asker) {
        FigureChoice figure = choices.figure();
        if (figure == null) {
            return;
        }
        FigureFormat format = choices.choice().export().format();
        Path target;
        try {
            target = dialogs.saveFigure(
                    ExportName.of(state.opened().file(), state.timeline(), figure.view()), format);
        } catch (RuntimeException e) {
            asker.report(e);
            return;
        }
        if (target == null) {
            return;
        }
        Settings.Export export = choices.choice().export();
        commands.memory().change(settings -> settings.withExport(export));
        run(new FigureTask<>(progress -> images.write(figure, format, target, progress)), asker,
                lacked -> written(target, lacked));
    }

    private void written(Path target, LackedCharacters lacked) {
        commands.tell(Notice.brief(in -> told(target, lacked, in),
                new Notice.Action("open-image", in -> in.get("export.openImage"), () -> show(target)),
                new Notice.Action("open-folder", in -> in.get("export.openFolder"),
                        () -> show(target.toAbsolutePath().getParent()))));
    }

    private static String told(Path target, LackedCharacters lacked, Messages in) {
        List<String> sentences = new ArrayList<>();
        sentences.add(in.get("export.done", String.valueOf(target.getFileName())));
        sentences.addAll(new LackedWording(in).sentences(lacked));
        return String.join("\n", sentences);
    }

    /** Not on the JavaFX thread: a disk or a program may keep one waiting. */
    private void show(@Nullable Path place) {
        FigureTask<String> task = new FigureTask<>(_ -> {
            if (place == null || !Files.exists(place)) {
                throw new NoSuchFileException(String.valueOf(place));
            }
            dialogs.show(place);
            return "";
        });
        task.setOnFailed(_ -> commands.report(task.getException()));
        commands.exports().execute(task);
    }

    private void copy(ExportState choices, ExportDialog asker) {
        FigureChoice figure = choices.figure();
        if (figure != null) {
            Settings.Export export = choices.choice().export();
            commands.memory().change(settings -> settings.withExport(export));
            run(new FigureTask<>(progress -> images.raster(figure, progress)), asker, this::copied);
        }
    }

    /** Copies the image as it was chosen last, without asking. */
    void copyImage() {
        FigureChoice figure = choices().figure();
        if (figure == null) {
            commands.tell(Notice.brief(in -> in.get("export.fault.lanes")));
            return;
        }
        FigureTask<Raster> task = new FigureTask<>(progress -> images.raster(figure, progress));
        PauseTransition patience = new PauseTransition(ExportDialog.PATIENCE);
        patience.setOnFinished(_ -> commands.tell(
                Notice.underWay(in -> in.get("export.copying"), task.progressProperty(), new Notice.Action(
                        "cancel-copy", in -> in.get("export.cancel"), () -> task.cancel(false)))));
        task.setOnSucceeded(_ -> {
            patience.stop();
            copied(task.getValue());
        });
        task.setOnFailed(_ -> {
            patience.stop();
            commands.report(task.getException());
        });
        task.setOnCancelled(_ -> patience.stop());
        patience.playFromStart();
        commands.exports().execute(task);
    }

    private void copied(Raster raster) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Rasters.image(raster));
        String key = Clipboard.getSystemClipboard().setContent(content)
                ? "export.copied"
                : "export.notCopied";
        int width = raster.width();
        int height = raster.height();
        commands.tell(Notice.brief(in -> in.get(key, width, height)));
    }

    /** Runs with the dialog open; a failure is told there as long as it is, and in the window otherwise. */
    private <T> void run(FigureTask<T> task, ExportDialog asker, Consumer<T> done) {
        asker.begin(task);
        task.setOnSucceeded(_ -> {
            asker.end("");
            asker.close();
            done.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            asker.report(task.getException());
            if (!asker.isShowing()) {
                commands.report(task.getException());
            }
        });
        task.setOnCancelled(_ -> asker.end(words.get("export.cancelled")));
        commands.exports().execute(task);
    }
}
