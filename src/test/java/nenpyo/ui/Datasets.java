package nenpyo.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ShippedData;
import nenpyo.app.synthetic.SyntheticTimeline;
import nenpyo.drawing.Icons;
import nenpyo.io.RefusedException;
import nenpyo.layout.LinkIndex;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import org.jspecify.annotations.Nullable;

/** Small datasets for tests, written as the files that a user would open. */
final class Datasets {
    private final List<String> lanes = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private String top = "\"title\": {\"ja\": \"試験\", \"en\": \"Test\"}";

    /** A dataset without lanes and events. */
    static Datasets empty() {
        return new Datasets();
    }

    /** The fields of the top level, as JSON. */
    Datasets top(String fields) {
        top = fields;
        return this;
    }

    Datasets lane(String id, String ja, String en) {
        lanes.add("{\"id\": \"%s\", \"title\": {\"ja\": \"%s\", \"en\": \"%s\"}}".formatted(id, ja, en));
        return this;
    }

    /** An event with a date in EDTF, or undated for null. */
    Datasets event(String id, String lane, @Nullable String date, String ja, String en) {
        return event("\"id\": \"%s\", \"lane\": \"%s\", %s\"title\": {\"ja\": \"%s\", \"en\": \"%s\"}"
                .formatted(id,
                        lane, date == null ? "" : "\"date\": \"" + date + "\", ", ja, en));
    }

    /** An event by its fields, as JSON. */
    Datasets event(String fields) {
        events.add("{" + fields + "}");
        return this;
    }

    String json() {
        return "{\"format\": \"nenpyo-timeline\", \"version\": 1, " + top + ",\n\"lanes\": [\n"
                + String.join(",\n", lanes) + "],\n\"events\": [\n" + String.join(",\n", events) + "]}\n";
    }

    /** Writes it to a folder. */
    Path in(Path folder) {
        try {
            return Files.writeString(folder.resolve("test.json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it to a folder and opens it. */
    OpenedTimeline opened(Path folder) {
        return open(in(folder));
    }

    /** A timeline of so many invented events, as of no file. */
    static OpenedTimeline invented(int events) {
        SyntheticTimeline invented = new SyntheticTimeline(events, 11);
        Timeline heading = invented.heading();
        TimelineBuilder builder = new TimelineBuilder().asOf(heading.asOf());
        heading.lanes().forEach(builder::lane);
        for (int i = 0; i < events; i++) {
            builder.add(invented.event(i));
        }
        Timeline timeline = builder.build();
        return new OpenedTimeline(Path.of("invented.json"), timeline, List.of(), LinkIndex.of(timeline),
                lane -> Icons.lane(lane.icon() == null ? "" : lane.icon()));
    }

    static OpenedTimeline shipped() {
        return open(ShippedData.timeline());
    }

    private static OpenedTimeline open(Path file) {
        try {
            return OpenTimeline.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }
}
