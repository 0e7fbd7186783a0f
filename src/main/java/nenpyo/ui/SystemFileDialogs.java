package nenpyo.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import nenpyo.app.FigureFormat;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** The system's own file dialogs, which ask before a file is replaced. */
final class SystemFileDialogs implements FileDialogs {
    private final Window owner;
    private final Messages words;

    SystemFileDialogs(Window owner, Messages words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public @Nullable Path saveFigure(String suggestedName, FigureFormat format) {
        return save(words.get("export.title"), suggestedName, words.get("export.format." + format),
                format.ending());
    }

    @Override
    public @Nullable Path saveTable(String suggestedName) {
        return save(words.get("audit.save.title"), suggestedName, words.get("audit.save.tables"), ".csv");
    }

    private @Nullable Path save(String title, String suggestedName, String kind, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        File chosen = chooser.showSaveDialog(front());
        return chosen == null ? null : named(chosen.toPath(), ending);
    }

    @Override
    public @Nullable Path saveTimeline(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("new.title"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get("open.timelines"), "*.json"));
        File chosen = chooser.showSaveDialog(front());
        return chosen == null ? null : named(chosen.toPath(), ".json");
    }

    @Override
    public @Nullable Path openTimeline() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("open.title"));
        chooser.getExtensionFilters()
                .addAll(new FileChooser.ExtensionFilter(words.get("open.timelines"), "*.json"),
                        new FileChooser.ExtensionFilter(words.get("open.all"), "*"));
        File chosen = chooser.showOpenDialog(front());
        return chosen == null ? null : chosen.toPath();
    }

    /** The window that the user works in: it may be one in front of the owner, which waits for it. */
    private Window front() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(owner);
    }

    @Override
    public void show(Path file) {
        new SystemPrograms().getHostServices().showDocument(file.toUri().toString());
    }

    /** Nothing but the way to what the system can do: JavaFX was started without an application. */
    private static final class SystemPrograms extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("never started");
        }
    }

    /**
     * The file that was chosen, with the ending of its kind if that was left out; without it if there is such a file
     * already, for the dialog has not asked whether to replace that one.
     */
    static Path named(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        Path whole = chosen.resolveSibling(name + ending);
        return Files.exists(whole) ? chosen : whole;
    }
}
