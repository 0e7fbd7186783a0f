package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingInTheShippedTimeline() {
        Program.Run run = Program.english().run("check", Program.shipped());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(
                "nenpyo: 30 events in 3 lanes; no problems\nnenpyo: 34 of 34 excerpts found\n");
        assertThat(run.out().lines()).singleElement()
                .asString()
                .startsWith(Program.shipped()
                        + ": notice: 30 events rest on one source only: space-summit-2009, ")
                .endsWith(" and 20 more");
    }

    @Test
    void writesALineForEachProblemAndTheirNumberBeside() throws IOException {
        Path file = Program.withProblems(folder);

        Program.Run run = Program.english().run("check", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).filteredOn(line -> !line.contains(": notice: "))
                .hasSize(3)
                .allMatch(line -> line.matches("\\Q" + file + "\\E:\\d+:\\d+ \\$\\.[^ ]+: .+\\."))
                .anyMatch(line -> line.startsWith(file + ":3:63 $.events[0].date: ")
                        || line.contains("$.events[0].date: “Nov 2009” is no EDTF date"));
        assertThat(run.err()).isEqualTo("nenpyo: 2 events in 2 lanes; 3 problems\n");
    }

    @Test
    void saysItInJapanese() throws IOException {
        Program.Run run = Program.japanese().run("check", Program.withProblems(folder));

        assertThat(run.out()).contains("「Nov 2009」は1文字目から EDTF の日付として読めません");
        assertThat(run.err()).isEqualTo("nenpyo: 出来事2件、レーン2本、問題3件\n");
    }

    @Test
    void keepsAHostileFileOnItsLine() throws IOException {
        Path file = Program.file(folder, "x.json",
                "{\"format\": \"nenpyo-timeline\", \"version\": 1, \"title\": \"t\", \"asOf\": \"\\u001b[2J\\n\"}");

        Program.Run run = Program.english().run("check", file);

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out()).contains("\\u001b[2J\\u000a").doesNotContain("\u001b");
    }

    @Test
    void saysOfWhichDocumentsTheCharsetIsAnAssumption() throws IOException {
        Files.write(folder.resolve("a.txt"),
                "令和三年版の防衛白書は、協力について述べている。".getBytes(Charset.forName("Shift_JIS")));
        Files.writeString(folder.resolve("b.txt"), "令和三年版の防衛白書");
        Path file = Program.file(folder, "x.json", """
                {"format": "nenpyo-timeline", "version": 1, "title": "t",
                 "sources": [{"id": "old", "custom": {"document": "a.txt"}},
                  {"id": "new", "custom": {"document": "b.txt"}}]}""");

        assertThat(Program.english().run("check", file).out().lines())
                .filteredOn(line -> line.contains("charset"))
                .containsExactly(file + ": notice: the document of source “old” names no charset and was read"
                        + " as Shift_JIS, an assumption. If words look wrong, save it as UTF-8.");
        assertThat(Program.japanese().run("check", file).out())
                .contains("資料「old」の文書には文字コードの指定がないため、Shift_JIS とみなして");
        assertThat(new ObjectMapper().readTree(Program.english().run("check", "--json", file).out())
                .get("charsets")
                .toString()).isEqualTo("[{\"source\":\"old\",\"charset\":\"Shift_JIS\"}]");
    }

    @Test
    void tellsEveryStatusAsJsonInTheSixWords() throws IOException {
        Path file = withEvidence();

        Program.Run run = Program.english().run("check", "--json", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.propertyNames()).containsExactly("problems", "excerpts", "charsets");
        assertThat(json.get("charsets")).isEmpty();
        assertThat(json.get("excerpts").valueStream().map(e -> e.get("status").asString())).containsExactly(
                "found",
                "normalized", "approximate", "ambiguous", "missing", "no-document", "no-document");
        JsonNode approximate = json.get("excerpts").get(2);
        assertThat(approximate.propertyNames()).containsExactly("event", "index", "source", "status", "score",
                "place");
        assertThat(approximate.get("event").asString()).isEqualTo("e");
        assertThat(approximate.get("index").asInt()).isEqualTo(2);
        assertThat(approximate.get("score").asDouble()).isBetween(0.9, 0.99);
        assertThat(approximate.get("place").toString()).isEqualTo("{\"start\":20,\"end\":42,\"line\":2}");
        assertThat(json.get("excerpts").get(3).get("places")).hasSize(2);
        assertThat(json.get("excerpts").get(3).get("place").isNull()).isTrue();
        assertThat(json.get("excerpts").get(5).get("score").isNull()).isTrue();
        assertThat(json.get("problems").valueStream().map(p -> p.get("key").asString()))
                .containsExactly("DOCUMENT_OUTSIDE", "DOCUMENT_ABSENT");
        JsonNode problem = json.get("problems").get(0);
        assertThat(problem.propertyNames()).containsExactly("key", "path", "line", "column", "message");
        assertThat(problem.get("path").asString()).isEqualTo("$.sources[1].custom.document");
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asInt()).isEqualTo(56);
    }

    @Test
    void givesNoticeWithoutAnExitCode() throws IOException {
        Program.file(folder, "a.txt", "何もない。");
        Path file = Program.file(folder, "x.json",
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "sources": [{"id": "s", "custom": {"document": "a.txt"}}, {"id": "u"}],
                         "events": [
                          {"id": "e", "lane": "a", "title": "one", "date": "2010", "links": [{"rel": "led-to", "event": "f"}],
                           "excerpts": [{"source": "s", "exact": "ここにない言葉"}]},
                          {"id": "f", "lane": "a", "title": "two", "date": "2009"},
                          {"id": "g", "lane": "a", "title": "two", "date": "2009"}]}
                        """);

        Program.Run run = Program.english().run("check", file);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(line.indexOf("notice: ") + 8)))
                .containsExactly(
                        "2 events rest on no source: f, g", "1 event rests on one source only: e",
                        "1 excerpt is not found as written: e (missing)", "1 source is quoted by no event: u",
                        "1 source has no document to check with: u", "1 link leads back in time: e → f",
                        "1 event looks the same as another: g → f");
        assertThat(run.err()).endsWith("nenpyo: 0 of 1 excerpt found; 1 missing\n");
    }

    @Test
    void holdsExcerptsAgainstAnotherEdition() throws IOException {
        Path file = withEvidence();
        Path edition = Program.file(folder, "b.html",
                "<html><p>同じ文。ＡＩ協力。<p>2014年3月に第1回の包括的な対話を行った。<p>首脳会談で合意した。");

        Program.Run run = Program.english().run("check", file, "--against", edition, "--source", "s");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                e[0] moved
                e[1] stands
                e[2] changed: “2013” → “2014”; “4” → “3”
                e[3] stands
                e[4] went
                """);
        assertThat(run.err()).isEqualTo("nenpyo: 2 stand, 1 moved, 1 changed, 1 went, 0 cannot be told\n");
        assertThat(Program.english().run("check", file, "--against", edition).errLines().getFirst())
                .contains("say with --source");
        assertThat(Program.english().run("check", file, "--against", edition, "--source", "x").code())
                .isEqualTo(2);
        assertThat(Program.english()
                .run("check", file, "--against", folder.resolve("no"), "--source", "s")
                .code())
                .isEqualTo(3);
        assertThat(
                Program.english().run("check", file, "--json", "--against", edition, "--source", "s").out())
                .contains("\"verdict\":\"changed\"", "{\"quoted\":\"4\",\"there\":\"3\"}");
    }

    /** Excerpts of every status, and documents that cannot be used. */
    private Path withEvidence() throws IOException {
        Program.file(folder, "a.txt", "首脳会談で合意した。同じ文。ＡＩ協力。\n2013年3月に第1回の包括的な対話を行った。同じ文。");
        return Program.file(folder, "x.json",
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "sources": [{"id": "s", "custom": {"document": "a.txt"}},
                          {"id": "out", "type": "book", "custom": {"document": "../a.txt"}},
                          {"id": "none", "custom": {"document": "none.pdf"}}],
                         "events": [{"id": "e", "lane": "a", "title": "one", "date": "2010", "excerpts": [
                           {"source": "s", "exact": "首脳会談で合意した"}, {"source": "s", "exact": "AI 協力"},
                           {"source": "s", "exact": "2013年4月に第1回の包括的な対話を行った"}, {"source": "s", "exact": "同じ文"},
                           {"source": "s", "exact": "どこにもない"}, {"source": "out", "exact": "同じ文"},
                           {"source": "none", "exact": "同じ文"}]}]}
                        """);
    }
}
