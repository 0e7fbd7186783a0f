package nenpyo.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written to before it takes another's place. Its name says that it is ours, a lock on it that its writer
 * lives: the system takes the lock away when a process ends, however it ends, so that what a killed one left can be told
 * and cleared. (Rejected: the writer's number in the name, which means nothing on another machine that shares the folder, and
 * which the system gives anew.)
 */
final class TemporaryFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("\\.nenpyo-[0-9a-f]{16}\\.tmp");
    /** What this process writes: to open such a file and close it again would end its lock. */
    private static final Set<String> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private TemporaryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes one in a folder. Not {@code Files.createTempFile}, whose files nobody else may read. */
    static TemporaryFile in(Path folder) throws IOException {
        while (true) {
            String name = ".nenpyo-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong())
                    + ".tmp";
            TemporaryFile made = make(folder.resolve(name), name);
            if (made != null) {
                return made;
            }
        }
    }

    /** The file, locked; null where there is one of that name, or another process just takes it for a leftover. */
    private static @Nullable TemporaryFile make(Path path, String name) throws IOException {
        FileChannel channel = null;
        boolean kept = false;
        OURS.add(name);
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            kept = isLocked(channel) && Files.exists(path);
            return kept ? new TemporaryFile(path, channel) : null;
        } catch (FileAlreadyExistsException _) {
            return null;
        } finally {
            if (!kept) {
                OURS.remove(name);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Locks a file, unless another process does; where there are no locks, nobody can take one to clear the file either. */
    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException _) {
            return true;
        }
    }

    /** Deletes what dead processes left in a folder; what cannot be looked at or deleted stays. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                file -> NAME.matcher(file.getFileName().toString()).matches())) {
            for (Path file : files) {
                if (!OURS.contains(file.getFileName().toString())
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    clearLeftover(file);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // A folder that may be written to but not read: what lies there is nobody's hindrance.
        }
    }

    private static void clearLeftover(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException _) {
            // Another user's, or on a file system without locks: not ours to judge.
        }
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Ends the lock; deletes the file if it is still there. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            OURS.remove(path.getFileName().toString());
            channel.close();
        }
    }
}
