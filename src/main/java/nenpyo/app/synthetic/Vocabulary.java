package nenpyo.app.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nenpyo.model.Extras;
import nenpyo.model.Lane;

/** The words that invented events are made of, out of {@code words.tsv}, which says what they are. Immutable. */
final class Vocabulary {
    private static final Vocabulary BUNDLED = read();

    private final List<Strand> strands = new ArrayList<>();
    private final List<Act> points = new ArrayList<>();
    private final List<Act> spans = new ArrayList<>();
    private final List<Phrase> places = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();

    /**
     * A lane, and what its events are about.
     *
     * @param weight how many of 100 events
     */
    record Strand(Lane lane, Phrase title, int weight, List<Phrase> subjects) {}

    /** What happens. */
    record Act(String kind, Phrase phrase) {}

    /** A source, its lane still to be put in. */
    record Work(String id, String json) {
        String idIn(Strand strand) {
            return id.replace("{lane}", strand.lane.id());
        }

        String jsonIn(Strand strand) {
            return json.replace("{lane}", strand.lane.id())
                    .replace("{ja}", strand.title.ja())
                    .replace("{en}", strand.title.en());
        }
    }

    private Vocabulary() {}

    static Vocabulary bundled() {
        return BUNDLED;
    }

    List<Strand> strands() {
        return strands;
    }

    /** What happens at one time. */
    List<Act> points() {
        return points;
    }

    /** What goes on for some time. */
    List<Act> spans() {
        return spans;
    }

    List<Phrase> places() {
        return places;
    }

    List<String> tags() {
        return tags;
    }

    List<Work> works() {
        return works;
    }

    private static Vocabulary read() {
        Vocabulary words = new Vocabulary();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.tsv"),
                        "the program was packaged without words.tsv"),
                UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.add(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String[] line) {
        switch (line[0]) {
            case "lane" -> {
                Phrase title = new Phrase(line[2], line[3]);
                strands.add(new Strand(new Lane(line[1], title.wording(), line[4], line[5], Extras.NONE),
                        title, Integer.parseInt(line[6]), new ArrayList<>()));
            }
            case "subject" -> strands.getLast().subjects.add(new Phrase(line[1], line[2]));
            case "point" -> points.add(new Act(line[1], new Phrase(line[2], line[3])));
            case "span" -> spans.add(new Act(line[1], new Phrase(line[2], line[3])));
            case "place" -> places.add(new Phrase(line[1], line[2]));
            case "tag" -> tags.add(line[1]);
            case "source" -> works.add(new Work(line[1], line[2]));
            default -> throw new IllegalStateException("words.tsv: " + line[0]);
        }
    }
}
