package nenpyo.ui;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Consumer;
import nenpyo.app.FileWatch;
import nenpyo.app.OpenProgress;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.TimelineChanges;
import nenpyo.io.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A timeline's file that is read anew whenever it changes on the disk. One inside a jar, as the shipped one may be, does
 * not change. Safe on any thread; what it is told to do with what it read is done on the thread that read it, in order.
 */
final class LiveFile implements AutoCloseable {
    private final Path file;
    private final Reread reread;
    private final @Nullable FileWatch watch;
    /** What was last read of it; null before the first time. */
    private @Nullable OpenedTimeline last;

    /** Who is told of a file that was read anew. */
    interface Reread {
        /** It has changed, or was only saved again. */
        void changed(LiveFile file, OpenedTimeline now, TimelineChanges changes);

        /** It cannot be read now; what was read before still counts. */
        void failed(LiveFile file, Throwable why);
    }

    private LiveFile(Path file, @Nullable OpenedTimeline last, Reread reread) {
        this.file = file;
        this.reread = reread;
        this.last = last;
        this.watch = file.getFileSystem().equals(FileSystems.getDefault())
                ? FileWatch.on(file, this::readAnew)
                : null;
    }

    /** Watches a file that is still to be read with {@link #open}, so that no change in between is missed. */
    static LiveFile of(Path file, Reread reread) {
        return new LiveFile(file, null, reread);
    }

    /** Watches a file that has been read. */
    static LiveFile of(OpenedTimeline opened, Reread reread) {
        return new LiveFile(opened.file(), opened, reread);
    }

    /**
     * Reads it for the first time.
     *
     * @param opened given what was read, before any change of it is told
     * @param progress hears how far it is, and may end it
     * @throws IOException if it cannot be read
     * @throws RefusedException if there is no timeline in it
     */
    synchronized void open(Consumer<OpenedTimeline> opened, OpenProgress progress)
            throws IOException, RefusedException {
        OpenedTimeline read = OpenTimeline.open(file, progress);
        last = read;
        opened.accept(read);
    }

    private synchronized void readAnew() {
        OpenedTimeline before = last;
        if (before == null) {
            return;
        }
        try {
            OpenedTimeline now = OpenTimeline.open(file);
            TimelineChanges changes = TimelineChanges.between(before.timeline(), now.timeline());
            last = now;
            reread.changed(this, now, changes);
        } catch (Exception | Error e) {
            reread.failed(this, e);
        }
    }

    /** Ends the watch; what is under way may still be told. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
