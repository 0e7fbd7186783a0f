package nenpyo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nenpyo.app.ProblemWording;
import nenpyo.io.ReadResult;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineReader;
import nenpyo.io.TimelineWriter;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;

/** A timeline or a refusal, each with its sentence; a timeline that is written is read as the same one. */
final class DatasetAttempt implements Reader.Attempt {
    private final TimelineReader reader = new TimelineReader();
    private final List<ProblemWording> wordings = List.of(new ProblemWording(Messages.in(Locale.ENGLISH)),
            new ProblemWording(Messages.in(Locale.JAPANESE)));

    DatasetAttempt(Path folder) {
        assertThat(folder).isDirectory();
    }

    @Override
    public void on(byte[] input) throws Exception {
        ReadResult read;
        try {
            read = reader.read(new ByteArrayInputStream(input), "x");
        } catch (RefusedException e) {
            wordings.forEach(words -> assertThat(words.sentence(e.problem())).isNotBlank());
            return;
        }
        read.problems().forEach(problem -> wordings.forEach(words -> {
            String line = words.line(problem);
            assertThat(line.chars().noneMatch(Character::isISOControl)).as(line).isTrue();
        }));
        byte[] written = written(read.timeline());
        assertThat(new String(written(reader.read(new ByteArrayInputStream(written), "y").timeline()),
                StandardCharsets.UTF_8)).isEqualTo(new String(written, StandardCharsets.UTF_8));
    }

    private static byte[] written(Timeline timeline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TimelineWriter writer = new TimelineWriter(out, timeline)) {
            for (int i = 0; i < timeline.size(); i++) {
                writer.add(timeline.event(i));
            }
            writer.end();
        }
        return out.toByteArray();
    }
}
