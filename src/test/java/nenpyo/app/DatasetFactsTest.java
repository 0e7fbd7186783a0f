package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFactsTest {
    private static final Path SHIPPED = Path.of("data/japan-us-space-cyber-ai.json");

    @TempDir
    private Path folder;

    @Test
    void countsTheShippedDataset() throws Exception {
        DatasetFacts facts = DatasetFacts.of(OpenTimeline.open(SHIPPED));
        String json = Files.readString(SHIPPED);

        assertThat(facts.title().in("en")).isEqualTo("Japan-U.S. cooperation in space, cyber and AI");
        assertThat(facts.creator()).isEqualTo("Nenpyo project");
        assertThat(facts.license()).isEqualTo("CC-BY-4.0");
        assertThat(facts.asOf()).hasToString("2021");
        assertThat(facts.modified()).isEqualTo("2026-11-23");
        assertThat(facts.events()).isEqualTo(30);
        assertThat(facts.lanes()).extracting(lane -> lane.lane().id())
                .containsExactly("space", "cyber", "ai");
        assertThat(facts.lanes().stream().mapToInt(DatasetFacts.InLane::events).sum()).isEqualTo(30);
        assertThat(facts.excerpts()).isEqualTo(occurrences(json, "\"exact\":"));
        assertThat(facts.links()).isEqualTo(occurrences(json, "\"rel\":"));
        assertThat(facts.problems()).isZero();
        assertThat(facts.citations(Messages.in(Locale.JAPANESE)))
                .singleElement()
                .asString()
                .contains("防衛省", "令和3年版 防衛白書", "2021");
    }

    @Test
    void namesTheVeryBytesThatWereRead() throws Exception {
        Path file = folder.resolve("a.json");
        Files.copy(SHIPPED, file);
        OpenedTimeline opened = OpenTimeline.open(file);
        byte[] read = Files.readAllBytes(file);
        Files.writeString(file, "changed since");

        DatasetFacts facts = DatasetFacts.of(opened);

        assertThat(facts.bytes()).isEqualTo(read.length);
        assertThat(facts.sha256())
                .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(read)));
    }

    @Test
    void countsWhatFollowsTheTimelineInItsFile() throws Exception {
        Path file = withProblems();
        Files.writeString(file, Files.readString(file) + " \n".repeat(100_000));

        assertThat(DatasetFacts.of(OpenTimeline.open(file)).bytes()).isEqualTo(Files.size(file));
    }

    @Test
    void countsWhatHasNoDateAndWhatIsWrong() throws Exception {
        DatasetFacts facts = DatasetFacts.of(OpenTimeline.open(withProblems()));

        assertThat(facts.undated()).isEqualTo(2);
        assertThat(facts.events()).isEqualTo(3);
        assertThat(facts.problems()).isEqualTo(1);
        assertThat(facts.creator()).isNull();
        assertThat(facts.citations(Messages.in(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void listsProblemsToCopy() throws Exception {
        Path file = withProblems();
        OpenedTimeline opened = OpenTimeline.open(file);

        ProblemList list = new ProblemList(file, opened.problems(), Messages.in(Locale.ENGLISH));

        assertThat(list.lines()).singleElement()
                .asString()
                .startsWith(file + ":3:")
                .contains("$.events[0].date: “soon” is no EDTF date");
        assertThat(list.text()).isEqualTo(list.lines().getFirst() + "\n");
        assertThat(new ProblemList(file, List.of(), Messages.in(Locale.ENGLISH)).text()).isEmpty();
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private Path withProblems() throws IOException {
        return Files.writeString(folder.resolve("problems.json"), """
                {"format": "nenpyo-timeline", "version": 1, "title": "t",
                 "lanes": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}], "events": [
                 {"id": "x", "lane": "a", "title": "one", "date": "soon"},
                 {"id": "y", "lane": "a", "title": "two", "date": "2010"},
                 {"id": "z", "lane": "a", "title": "three"}]}
                """);
    }
}
