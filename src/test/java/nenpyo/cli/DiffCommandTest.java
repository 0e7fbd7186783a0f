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
                        + "{\"field\":\"tags\",\"change\":\"added\",\"before\":null,\"after\":[\"t\"]},"
                        + "{\"field\":\"kind\",\"change\":\"removed\",\"before\":\"talks\",\"after\":null}]");
        assertThat(json.get("lanes").toString())
                .isEqualTo("{\"added\":[],\"removed\":[],\"changed\":[\"a\"],\"moved\":false}");
        assertThat(json.get("sources").toString())
                .isEqualTo("{\"added\":[\"r\"],\"removed\":[\"s\"],\"changed\":[]}");
    }

    /** Excerpts, links and fields that are not known come as JSON, and no sign in them steers a terminal. */
    @Test
    void tellsValuesAsTheyAreInAFile() throws IOException {
        Files.writeString(old, Files.readString(old)
                .replace("\"kind\": \"talks\"",
                        "\"x-own\": [1.50, {\"a\": 1e999999999}], \"importance\": 5"));
        Files.writeString(now, Files.readString(old)
                .replace("1.50", "\"\u202E\\\"\\\\\u009B\"")
                .replace("\"importance\": 5",
                        """
                                "links": [{"rel": "about", "event": "gone", "note": null}],
                                "excerpts": [{"source": "s", "exact": "「甲」\\n", "prefix": "p", "role": "disputes"}]"""));

        Program.Run run = Program.english().run("diff", "--json", old, now);

        assertThat(run.out()).doesNotContain("\u202E", "\u009B").contains("[1.50,{\"a\":1e999999999}]");
        JsonNode fields = new ObjectMapper().readTree(run.out().replace("1e999999999", "1"))
                .get("events")
                .get("changed")
                .get(0)
                .get("fields");
        assertThat(fields.findValuesAsString("field")).containsExactly("excerpts", "links", "x-own",
                "importance");
        assertThat(fields.get(0).get("after").toString()).isEqualTo(
                "[{\"source\":\"s\",\"exact\":\"「甲」\\n\",\"prefix\":\"p\",\"role\":\"disputes\"}]");
        assertThat(fields.get(1).get("after").get(0).get("note").isNull()).isTrue();
        assertThat(fields.get(2).get("after").get(0).asString()).isEqualTo("\u202E\"\\\u009B");
        assertThat(fields.get(3).toString()).isEqualTo(
                "{\"field\":\"importance\",\"change\":\"changed\",\"before\":5,\"after\":3}");
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
