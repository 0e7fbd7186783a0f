package nenpyo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.io.DatasetFolder;
import nenpyo.io.ReadResult;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineReader;
import nenpyo.layout.LaneDetails;
import nenpyo.layout.LinkIndex;
import nenpyo.lettering.Lettering;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.Visible;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;

/** Opens a timeline: reads its file and finds the icons of its lanes. Safe on any thread. */
public final class OpenTimeline {
    private static final long ICON_BYTES_MOST = 64 * 1024;

    private OpenTimeline() {}

    /**
     * Opens a file with everything that is good in it.
     *
     * @throws IOException if it cannot be read
     * @throws RefusedException if there is no timeline in it
     */
    public static OpenedTimeline open(Path file) throws IOException, RefusedException {
        return open(file, OpenProgress.NONE);
    }

    /**
     * Opens a file with everything that is good in it, as long as it may.
     *
     * @throws IOException if it cannot be read
     * @throws RefusedException if there is no timeline in it
     * @throws CancellationException if the progress said not to go on
     */
    public static OpenedTimeline open(Path file, OpenProgress progress) throws IOException, RefusedException {
        if (Files.isDirectory(file)) {
            throw new UnusableFileException(file, UnusableFileException.Reason.FOLDER);
        }
        try (SealedStream in = new SealedStream(Files.newInputStream(file), Files.size(file), progress)) {
            ReadResult result = new TimelineReader().read(in, file.toString());
            Timeline timeline = result.timeline();
            // Here rather than where it is first needed, which is on the thread of the window; each on a core that is free.
            CompletableFuture<Void> order = CompletableFuture.runAsync(timeline::order);
            CompletableFuture<LinkIndex> links = CompletableFuture.supplyAsync(() -> LinkIndex.of(timeline));
            LaneDetails details = new LaneDetails(timeline);
            details.all();
            Lettering.system().prepare(codePoints(timeline).stream());
            Map<String, Outline> icons = icons(timeline, file);
            order.join();
            return new OpenedTimeline(file, timeline, result.problems(), links.join(),
                    lane -> icons.getOrDefault(lane.id(), Icons.lane("circle")), in.bytes(), in.sha256(),
                    details);
        }
    }

    /** The code points of what may stand on the timeline: of titles in all languages, as they are shown. */
    private static BitSet codePoints(Timeline timeline) {
        BitSet written = timeline.chunks()
                .parallelStream()
                .collect(BitSet::new,
                        (some, chunk) -> chunk.addTitles(some), BitSet::or);
        add(timeline.title(), written);
        timeline.lanes().forEach(lane -> add(lane.title(), written));
        BitSet shown = new BitSet();
        written.stream().forEach(codePoint -> add(Visible.line(Character.toString(codePoint)), shown));
        return shown;
    }

    private static void add(Wording wording, BitSet found) {
        wording.texts().values().forEach(text -> add(text, found));
    }

    private static void add(String text, BitSet found) {
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            found.set(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    private static Map<String, Outline> icons(Timeline timeline, Path file) {
        Path parent = file.toAbsolutePath().getParent();
        Map<String, Outline> icons = new HashMap<>();
        for (Lane lane : timeline.lanes()) {
            String name = lane.icon();
            Outline icon = name == null
                    ? null
                    : Icons.find("lane", name).orElseGet(() -> fromFolder(parent, name));
            if (icon != null) {
                icons.put(lane.id(), icon);
            }
        }
        return icons;
    }

    /** An icon out of the dataset's folder; one that cannot be read is none, and the lane is drawn with the default. */
    private static @Nullable Outline fromFolder(@Nullable Path folder, String name) {
        if (folder == null || !name.endsWith(".svg")) {
            return null;
        }
        try {
            Path file = new DatasetFolder(folder).resolve(name);
            return Files.size(file) > ICON_BYTES_MOST ? null : Icons.ofSvg(Files.readString(file));
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }
}
