package nenpyo.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nenpyo.evidence.Citation;
import nenpyo.model.Event;
import nenpyo.model.EventChunk;
import nenpyo.model.Lane;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a dataset as a whole: whose it is, which very file it came from, how much is in it. Nothing
 * is said of what the dataset does not say itself.
 *
 * @param modified as written
 * @param bytes of the file as it was read
 * @param sha256 of the file as it was read, in lower-case hexadecimal digits
 * @param undated events without a date, or whose date could not be read
 * @param problems found in the file
 */
public record DatasetFacts(Wording title, Wording description, @Nullable String creator,
        @Nullable String license, @Nullable Edtf asOf, @Nullable String modified, Path file, long bytes,
        String sha256, int events, List<InLane> lanes, int undated, int excerpts, int links,
        List<Source> sources, int problems) {
    public DatasetFacts {
        lanes = List.copyOf(lanes);
        sources = List.copyOf(sources);
    }

    /** How many events a lane has. */
    public record InLane(Lane lane, int events) {}

    /** Counts in time linear in the number of events: not for the thread of the window. */
    public static DatasetFacts of(OpenedTimeline opened) {
        Timeline timeline = opened.timeline();
        int undated = 0;
        int excerpts = 0;
        int links = 0;
        for (EventChunk chunk : timeline.chunks()) {
            undated += chunk.size() - chunk.summary().dated();
            for (int j = 0; j < chunk.size(); j++) {
                Event event = chunk.event(j);
                excerpts += event.excerpts().size();
                links += event.links().size();
            }
        }
        List<InLane> lanes = new ArrayList<>();
        for (int i = 0; i < timeline.lanes().size(); i++) {
            lanes.add(new InLane(timeline.lanes().get(i), timeline.eventsIn(i)));
        }
        return new DatasetFacts(timeline.title(), timeline.description(), timeline.creator(),
                timeline.license(), timeline.asOf(), timeline.modified(), opened.file(), opened.bytes(),
                opened.sha256(), timeline.size(), lanes, undated, excerpts, links, timeline.sources(),
                opened.problems().size());
    }

    /** The sources as a reader would look them up, in file order. */
    public List<String> citations(Messages words) {
        Citation citation = Citation.in(words.locale());
        return sources.stream().map(citation::of).toList();
    }
}
