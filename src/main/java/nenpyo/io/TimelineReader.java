package nenpyo.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import nenpyo.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Opens a dataset with everything that is good in it: one pass over the file, in time and memory linear in
 * its size, each bad thing mended or skipped and reported. May be used by several threads.
 *
 * <p>Text comes to the JSON parser as characters, not bytes, so that columns count what an editor counts.
 */
public final class TimelineReader {
    private final Limits limits;
    private final JsonFactory json;

    public TimelineReader() {
        this(Limits.STANDARD);
    }

    public TimelineReader(Limits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(new NamedConstraints(limits))
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws RefusedException if there is no dataset in it
     */
    public ReadResult read(Path file) throws IOException, RefusedException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param name under which a refusal is reported
     * @throws IOException if the stream cannot be read
     * @throws RefusedException if there is no dataset in it
     */
    public ReadResult read(InputStream in, String name) throws IOException, RefusedException {
        Utf8Reader text = new Utf8Reader(in, limits.fileBytes());
        try (ReadAhead ahead = new ReadAhead(text);
                JsonParser parser = json.createParser(ObjectReadContext.empty(), ahead)) {
            return read(parser, name, text);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof MalformedInputException) {
                throw refused(name, text.line(), text.column(), Problem.Key.NOT_UTF8);
            }
            if (e.getCause() instanceof EOFException) {
                throw refused(name, text.line(), text.column(), Problem.Key.TRUNCATED);
            }
            throw new IOException(name + ": " + e.getOriginalMessage(), e);
        }
    }

    private ReadResult read(JsonParser parser, String name, Utf8Reader text) throws RefusedException {
        Problems problems = new Problems(limits.problems());
        try {
            DatasetParser dataset = new DatasetParser(
                    new JsonInput(parser, name, limits, problems, text::hasEscapes));
            return new ReadResult(dataset.read(), problems.list());
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw refused(name, e, parser);
        }
    }

    private static RefusedException refused(String name, JacksonException e, JsonParser parser) {
        TokenStreamLocation stated = e.getLocation();
        TokenStreamLocation at = stated == null ? parser.currentLocation() : stated;
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (e) {
            case LimitReached limit -> refused(name, line, column, Problem.Key.LIMIT_EXCEEDED, limit.limit(),
                    Long.toString(limit.value()));
            case UnexpectedEndOfInputException _ -> refused(name, line, column, Problem.Key.TRUNCATED);
            default -> refused(name, line, column, Problem.Key.NOT_JSON, e.getOriginalMessage());
        };
    }

    private static RefusedException refused(String name, int line, int column, Problem.Key key,
            String... arguments) {
        return new RefusedException(name, new Position("$", line, column).problem(key, arguments));
    }
}
