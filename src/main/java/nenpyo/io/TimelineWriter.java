package nenpyo.io;

import java.io.IOException;
import java.io.OutputStream;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the dataset format in constant memory: first what a timeline says of itself, then event after event, each on a
 * line of its own. Sources are written as they were read. For one thread.
 */
public final class TimelineWriter implements AutoCloseable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final JsonGenerator json;
    private final PartWriter parts;
    private final Timeline heading;

    /**
     * Begins a file.
     *
     * @param out buffered; not closed by this
     * @param heading all but the events, whose lanes the events name by index
     * @throws IOException if it cannot be written to
     */
    public TimelineWriter(OutputStream out, Timeline heading) throws IOException {
        this.heading = heading;
        this.json = JSON.createGenerator(new Lines(), out);
        this.parts = new PartWriter(json);
        writing(this::begin);
    }

    /**
     * Writes one more event.
     *
     * @throws IOException if that fails
     */
    public void add(Event event) throws IOException {
        writing(() -> parts.event(event, heading.lanes().get(event.lane()).id()));
    }

    /**
     * Ends the file.
     *
     * @throws IOException if that fails
     */
    public void end() throws IOException {
        writing(() -> {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        });
    }

    /** Lets go of what writing took, and ends nothing: a file without its end is seen to be none. */
    @Override
    public void close() {
        json.close();
    }

    private void begin() {
        json.writeStartObject();
        json.writeStringProperty("format", FormatCheck.FORMAT);
        json.writeName("version");
        json.writeNumber(FormatCheck.VERSION);
        parts.wording("title", heading.title());
        if (!heading.description().texts().isEmpty()) {
            parts.wording("description", heading.description());
        }
        parts.text("asOf", heading.asOf() == null ? null : heading.asOf().toString());
        parts.text("creator", heading.creator());
        parts.text("license", heading.license());
        parts.text("modified", heading.modified());
        parts.extras(heading.extras(), "title", "lanes", "sources", "events");
        json.writeArrayPropertyStart("lanes");
        for (Lane lane : heading.lanes()) {
            parts.lane(lane);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        for (Source source : heading.sources()) {
            json.writeRawValue(source.json());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
    }

    private static void writing(Runnable part) throws IOException {
        try {
            part.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static final class Lines extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new LinePrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
