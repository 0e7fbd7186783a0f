package nenpyo.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nenpyo.io.ReadResult;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineReader;
import nenpyo.model.Timeline;

/** The dataset that comes with the program. */
final class Shipped {
    static final Timeline TIMELINE = read();

    private Shipped() {}

    private static Timeline read() {
        try {
            ReadResult result = new TimelineReader().read(Path.of("data/japan-us-space-cyber-ai.json"));
            if (!result.problems().isEmpty()) {
                throw new AssertionError(result.problems());
            }
            return result.timeline();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }
}
