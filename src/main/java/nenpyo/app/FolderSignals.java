package nenpyo.app;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Hears of a file from the system, which tells of what happens in the file's folder, and, where the file is a link, in
 * that of the file it leads to. A folder that cannot be watched, or not any more, is silent.
 */
final class FolderSignals implements FileSignals {
    private final WatchService service;
    private final Set<Path> files = new LinkedHashSet<>();

    /** @throws IOException if nothing can be watched */
    FolderSignals(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        files.add(absolute);
        files.add(absolute.toRealPath());
        service = absolute.getFileSystem().newWatchService();
        try {
            for (Path watched : files) {
                watched.resolveSibling("").register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        } catch (IOException | RuntimeException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public boolean await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            for (long left = atMost.toNanos(); left > 0; left = end - System.nanoTime()) {
                WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
                if (key != null && concerns(key)) {
                    return true;
                }
            }
            return false;
        } catch (ClosedWatchServiceException e) {
            InterruptedException closed = new InterruptedException("closed");
            closed.initCause(e);
            throw closed;
        }
    }

    private boolean concerns(WatchKey key) {
        boolean found = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            found |= event.kind().equals(OVERFLOW)
                    || (event.context() instanceof Path name && files.contains(folder.resolve(name)));
        }
        key.reset();
        return found;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException _) {
            // It is of no use any more either way, and holds nothing that could be lost.
        }
    }
}
