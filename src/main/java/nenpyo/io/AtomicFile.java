package nenpyo.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * Writes a file whole or not at all: into a temporary file beside it, which takes its place when all is on
 * the disk.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Gives a file its content. */
    public interface Content {
        /** Writes to a buffered stream, which need not be closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Makes or replaces a file; a link is followed, and the permissions of a file that was there are kept. What killed
     * processes left in the folder is cleared first.
     *
     * @throws IOException if that fails, or the content does; then the old file is as it was and the
     *     temporary one gone
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        TemporaryFile.clear(folder);
        try (TemporaryFile temporary = TemporaryFile.in(folder)) {
            fill(temporary.channel(), content);
            keepPermissions(target, temporary.path());
            move(temporary.path(), target);
        }
    }

    private static void fill(FileChannel channel, Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        channel.force(true);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
