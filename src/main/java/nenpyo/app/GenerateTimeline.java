package nenpyo.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import nenpyo.app.synthetic.SyntheticTimeline;
import nenpyo.io.AtomicFile;
import nenpyo.io.Limits;
import nenpyo.io.TimelineWriter;

/** Writes invented timelines of any size to try the program with, in constant memory; the same bytes for the same request. */
public final class GenerateTimeline {
    /** The most events that a timeline may have. */
    public static final int EVENTS_MOST = Limits.STANDARD.events();

    private static final int BUFFER_BYTES = 1 << 16;

    private GenerateTimeline() {}

    /**
     * Writes a file, whole or not at all.
     *
     * @param events how many, from 1 to {@link #EVENTS_MOST}
     * @param seed another number makes other events
     * @param overwrite whether a file that is there may be replaced
     * @throws FileAlreadyExistsException if it may not
     * @throws UnusableFileException if there is something other than a file, no folder for it, or it cannot be written
     * @throws NotDirectoryException if a file stands where its folder should be
     */
    public static void write(int events, long seed, Path file, boolean overwrite) throws IOException {
        ImageTarget.check(file, overwrite);
        try {
            AtomicFile.write(file, out -> write(events, seed, out));
        } catch (IOException e) {
            throw ImageTarget.named(file, e);
        }
    }

    /**
     * Writes to a stream, as far as it goes.
     *
     * @param out not closed
     * @throws IOException if it cannot be written to
     */
    public static void write(int events, long seed, OutputStream out) throws IOException {
        SyntheticTimeline timeline = new SyntheticTimeline(events, seed);
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        try (TimelineWriter writer = new TimelineWriter(buffered, timeline.heading())) {
            for (int i = 0; i < events; i++) {
                writer.add(timeline.event(i));
            }
            writer.end();
        }
        buffered.flush();
    }
}
