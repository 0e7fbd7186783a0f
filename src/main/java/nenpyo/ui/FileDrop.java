package nenpyo.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Takes a timeline's file that is dropped on a window; anything else may not be dropped there. */
final class FileDrop {
    private FileDrop() {}

    /** Lets files be dropped on a scene. */
    static void on(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (timeline(event) != null) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            Path file = timeline(event);
            if (file != null) {
                open.accept(file);
            }
            event.setDropCompleted(file != null);
            event.consume();
        });
    }

    private static @Nullable Path timeline(DragEvent event) {
        return event.getDragboard().hasFiles() ? timeline(event.getDragboard().getFiles()) : null;
    }

    /** The first that is named as JSON is, or null: a window shows one timeline. */
    static @Nullable Path timeline(List<File> files) {
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".json"))
                .findFirst()
                .map(File::toPath)
                .orElse(null);
    }
}
