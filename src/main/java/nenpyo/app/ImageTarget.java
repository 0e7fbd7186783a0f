package nenpyo.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Says whether a file, such as an image, may be written to a path, and why it could not be. */
public final class ImageTarget {
    private ImageTarget() {}

    /**
     * Looks whether a file may be written to a path, as far as that can be told beforehand.
     *
     * @param overwrite whether a file that is there may be replaced
     * @throws FileAlreadyExistsException if it may not
     * @throws UnusableFileException if there is something other than a file, or no folder to write it to, or the system
     *     takes no such name
     * @throws AccessDeniedException if nobody may look into its folder
     * @throws NotDirectoryException if a file stands where its folder should be
     */
    public static void check(Path target, boolean overwrite) throws IOException {
        if (Files.isDirectory(target)) {
            throw new UnusableFileException(target, UnusableFileException.Reason.FOLDER);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new UnusableFileException(target, UnusableFileException.Reason.NO_FILE);
        }
        if (Files.exists(target) && !overwrite) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw Files.exists(folder)
                    ? new NotDirectoryException(folder.toString())
                    : new UnusableFileException(folder, UnusableFileException.Reason.NO_FOLDER);
        }
        requireName(target);
    }

    /** A name may be longer than the disk takes, of which {@link Files#exists} says only that it is not there. */
    private static void requireName(Path target) throws IOException {
        try {
            Files.readAttributes(target, BasicFileAttributes.class);
        } catch (NoSuchFileException _) {
            // It is to be made.
        } catch (IOException e) {
            throw named(target, e);
        }
    }

    /** The failure to write to a path, under its own name: the writer names the temporary file, of which nobody knows. */
    static IOException named(Path target, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            AccessDeniedException denied = new AccessDeniedException(target.toString());
            denied.initCause(cause);
            return denied;
        }
        String detail = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return new UnusableFileException(target, UnusableFileException.Reason.UNWRITABLE,
                detail == null ? "" : detail, cause);
    }
}
