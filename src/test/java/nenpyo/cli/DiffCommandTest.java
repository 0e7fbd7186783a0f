package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DiffCommandTest {
    @TempDir
    Path folder;
    private Path old;
    private Path now;

    @BeforeEach
    void write() throws IOException {
        old = Program.file(folder, "old.json",
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "sources": [{"id": "s"}],
                         "events": [{"id": "x", "lane": "a", "title": "one", "date": "2009-11", "kind": "talks"},
                                    {"id": "gone", "lane": "a", "title": "two"}]}
                        """);
        now = Files.writeString(folder.resolve("now.json"), Files.readString(old)
                .replace("2009-11", "2009-12")
                .replace("\"kind\": \"talks\"", "\"tags\": [\"t\"]")
                .replace("gone", "come")
                .replace("\"s\"", "\"r\"")
                .replace("\"A\"", "\"B\""));
    }

    @Test
    void tellsEventsAndFieldsById() throws IOException {
        Program.Run run = Program.english().run("diff", "--json", old, now);

        assertThat(run.code()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        JsonNode events = json.get("events");
        assertThat(events.get("added").toString()).isEqualTo("[\"come\"]");
        assertThat(events.get("removed").toString()).isEqualTo("[\"gone\"]");
        assertThat(events.get("changed").get(0).get("fields").toString()).isEqualTo(
                "[{\"field\":\"date\",\"change\":\"changed\",\"before\":\"2009-11\",\"after\":\"2009-12\"},"
                        + "{\"field\":\"kind\",\"change\":\"removed\",\"before\":\"talks\",\"after\":null},"
                        + "{\"field\":\"tags\",\"change\":\"added\",\"before\":null,\"after\":\"[t]\"}]");
        assertThat(json.get("lanes").toString())
                .isEqualTo("{\"added\":[],\"removed\":[],\"changed\":[\"a\"],\"moved\":false}");
        assertThat(json.get("sources").toString())
                .isEqualTo("{\"added\":[\"r\"],\"removed\":[\"s\"],\"changed\":[]}");
    }

    @Test
    void tellsItInWords() {
        assertThat(Program.english().run("diff", old, now).out()).contains("Added: ", "Removed: two",
                "Changed: one (date: November 2009 → December 2009");
        assertThat(Program.english().run("diff", old, old))
                .isEqualTo(new Program.Run(0, "", "nenpyo: no differences\n"));
        assertThat(Program.english().run("diff", old).code()).isEqualTo(2);
        assertThat(Program.english().run("diff", old, folder.resolve("no.json")).code()).isEqualTo(3);
    }
}
