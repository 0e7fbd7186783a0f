package nenpyo.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** The folder that a dataset's file is in, and the only place its documents may come from. */
public final class DatasetFolder {
    private final Path folder;

    public DatasetFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of a dataset's file. */
    public static DatasetFolder of(Path dataset) {
        return new DatasetFolder(
                Objects.requireNonNull(dataset.toAbsolutePath().getParent(), "a file is in a folder"));
    }

    /**
     * The file that a path within the dataset names, as its real path, links followed.
     *
     * @param document relative, with {@code /} between its names; no {@code \} or {@code :}, which mean other
     *     things elsewhere
     * @throws AccessDeniedException if the path or a link on its way leads out of the folder, or it is no
     *     path
     * @throws NoSuchFileException if there is no such file
     */
    public Path resolve(String document) throws IOException {
        if (!isInside(document)) {
            throw refused(document);
        }
        Path real;
        try {
            real = folder.resolve(document).toRealPath();
        } catch (InvalidPathException _) {
            throw refused(document);
        }
        if (!real.startsWith(folder.toRealPath())) {
            throw refused(document);
        }
        if (!Files.isRegularFile(real)) {
            throw new NoSuchFileException(document);
        }
        return real;
    }

    /** Told by the text alone, so that it is the same on every system. */
    private static boolean isInside(String document) {
        return document.chars().noneMatch(c -> c == '\\' || c == ':' || c == 0) && Arrays
                .stream(document.split("/", -1))
                .noneMatch(name -> name.isEmpty() || name.equals(".."));
    }

    private static AccessDeniedException refused(String document) {
        return new AccessDeniedException(document, null, "outside of the dataset's folder");
    }
}
