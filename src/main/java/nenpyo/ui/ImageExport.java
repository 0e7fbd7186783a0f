package nenpyo.ui;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import nenpyo.app.ChosenFigures;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureCopies;
import nenpyo.app.FigureFormat;
import nenpyo.app.FileNameException;
import nenpyo.app.FontChoice;
import nenpyo.app.LackedWording;
import nenpyo.app.Settings;
import nenpyo.lettering.LackedCharacters;
import nenpyo.model.Range;
import nenpyo.text.Messages;
import nenpyo.ui.ExportDialog.Action;
import org.jspecify.annotations.Nullable;

/** Lets the user export what is shown as an image, copy or print it, and makes that beside the JavaFX thread. */
final class ImageExport {
    static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final ViewState state;
    private final Messages words;
    private final FileDialogs dialogs;
    private final WindowCommands commands;
    private final ChosenFigures figures;
    private final FigurePrinting printing;
    private final ExportWork work;
    private @Nullable ExportDialog dialog;

    ImageExport(ViewState state, Messages words, FileDialogs dialogs, WindowCommands commands) {
        this.state = state;
        this.words = words;
        this.dialogs = dialogs;
        this.commands = commands;
        this.figures = new ChosenFigures(state.opened());
        this.printing = new FigurePrinting(state, words, commands, figures);
        this.work = new ExportWork(commands, words);
    }

    /** Asks what to export, in front of the window of the node that was pressed. */
    void ask(Node beside) {
        show(beside.getScene().getWindow(), this::choices, this::exporting);
    }

    /** Asks what to print, in front of the window of a node. */
    void askToPrint(Node beside) {
        show(beside.getScene().getWindow(), () -> choices(printing.last()), this::printing);
    }

    /** One dialog at a time: another that is asked for meanwhile brings the first to the front. */
    private void show(Window owner, Supplier<ExportState> choices,
            BiFunction<Window, ExportState, ExportDialog> made) {
        if (dialog != null && dialog.isShowing()) {
            dialog.toFront();
            return;
        }
        dialog = made.apply(owner, choices.get());
        dialog.show();
    }

    private ExportDialog exporting(Window owner, ExportState choices) {
        return new ExportDialog(owner, state.opened(), choices, null, words, state.view().theme(),
                new Action("export.go", null, asker -> export(choices, asker)),
                List.of(new Action("export.print", "print",
                        asker -> instead(asker, owner, choices, this::printing)),
                        new Action("export.copy", "copy", asker -> copy(choices, asker))));
    }

    private ExportDialog printing(Window owner, ExportState choices) {
        choices.setFormat(FigureFormat.PDF);
        return printing.dialog(owner, choices,
                new Action("print.export", "export",
                        asker -> instead(asker, owner, choices, this::exporting)));
    }

    /** Does something else with the figure that was chosen. */
    private void instead(ExportDialog asker, Window owner, ExportState choices,
            BiFunction<Window, ExportState, ExportDialog> made) {
        asker.close();
        show(owner, () -> choices, made);
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
        return choices(commands.memory().settings().export());
    }

    private ExportState choices(Settings.Export last) {
        return new ExportState(state.timeline(), state.view(), selection(), last);
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
            target = dialogs.saveFigure(ExportName.of(state.opened(), choices), format);
        } catch (FileNameException | RuntimeException e) {
            asker.report(e);
            return;
        }
        if (target == null) {
            return;
        }
        Settings.Export export = choices.choice().export();
        commands.memory().change(settings -> settings.withExport(export));
        work.run(new FigureTask<>(progress -> figures.write(figure, format, target, progress)), asker,
                "export.cancelled", lacked -> written(target, lacked, figure.fonts()));
    }

    private void written(Path target, LackedCharacters lacked, FontChoice fonts) {
        commands.tell(Notice.brief(
                in -> told(lacked, fonts, in.get("export.done", String.valueOf(target.getFileName())), in),
                new Notice.Action("open-image", in -> in.get("export.openImage"), () -> show(target)),
                new Notice.Action("open-folder", in -> in.get("export.openFolder"),
                        () -> show(target.toAbsolutePath().getParent()))));
    }

    private static String told(LackedCharacters lacked, FontChoice fonts, String done, Messages in) {
        List<String> sentences = new ArrayList<>(List.of(done));
        sentences.addAll(new LackedWording(in).sentences(lacked, fonts));
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
        FigureChoice figure = choices.image();
        if (figure != null) {
            Settings.Export export = choices.choice().export();
            commands.memory().change(settings -> settings.withExport(export));
            work.run(copying(figure, export), asker, "export.cancelled",
                    copies -> copied(copies, figure.fonts()));
        }
    }

    /** Its letters are drawn unless they were wanted as letters: few programs have our fonts. */
    private FigureTask<FigureCopies> copying(FigureChoice figure, Settings.Export export) {
        return new FigureTask<>(
                progress -> figures.copies(figure, export.format() != FigureFormat.SVG, progress));
    }

    /** Copies the image as it was chosen last, without asking. */
    void copyImage() {
        ExportState choices = choices();
        FigureChoice figure = choices.image();
        if (figure == null) {
            commands.tell(Notice.brief(in -> in.get("export.fault.lanes")));
            return;
        }
        FigureTask<FigureCopies> task = copying(figure, choices.choice().export());
        PauseTransition patience = new PauseTransition(ExportDialog.PATIENCE);
        patience.setOnFinished(_ -> commands.tell(
                Notice.underWay(in -> in.get("export.copying"), task.progressProperty(), new Notice.Action(
                        "cancel-copy", in -> in.get("export.cancel"), () -> task.cancel(false)))));
        task.setOnSucceeded(_ -> {
            patience.stop();
            copied(task.getValue(), figure.fonts());
        });
        task.setOnFailed(_ -> {
            patience.stop();
            commands.report(task.getException());
        });
        task.setOnCancelled(_ -> patience.stop());
        patience.playFromStart();
        commands.exports().execute(task);
    }

    private void copied(FigureCopies copies, FontChoice fonts) {
        String key = ImageClipboard.put(copies) ? "export.copied" : "export.notCopied";
        int width = copies.raster().width();
        int height = copies.raster().height();
        commands.tell(Notice.brief(in -> told(copies.lacked(), fonts, in.get(key, width, height), in)));
    }
}
