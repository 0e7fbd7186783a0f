package nenpyo.ui;

import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;
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
    public @Nullable Path savePng(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export.title"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return null;
        }
        Path path = chosen.toPath();
        return path.getFileName().toString().contains(".")
                ? path
                : path.resolveSibling(path.getFileName() + ".png");
    }
}
