package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of the events whose excerpts came out one way or another. */
class ExportStatusTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "首脳会談で合意した。");
        Files.writeString(folder.resolve("t.json"),
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}],
                         "sources": [{"id": "s", "custom": {"document": "a.txt"}}, {"id": "lost", "custom": {"document": "b.txt"}}],
                         "events": [
                          {"id": "good", "lane": "a", "title": "good", "date": "2001", "excerpts": [{"source": "s", "exact": "会談で合意した"}]},
                          {"id": "bad", "lane": "a", "title": "bad", "date": "2002", "excerpts": [{"source": "s", "exact": "火星への旅"}]},
                          {"id": "mute", "lane": "a", "title": "mute", "date": "2003"},
                          {"id": "lost", "lane": "a", "title": "lost", "date": "2004", "excerpts": [{"source": "lost", "exact": "x"}]}]}
                        """);
    }

    @Test
    void showsThoseAloneAndSaysByWhat() {
        assertThat(export("en", "--status", "missing").out())
                .contains(">bad<", ">1 event<", "Only events by outcome of the excerpts: Missing<")
                .doesNotContain(">good<", ">mute<", ">lost<");
        assertThat(export("ja", "--status", "no-excerpt", "--status", "found").out())
                .contains(">good<", ">mute<", "抜粋の照合結果が「文書どおり・抜粋なし」の出来事のみ")
                .doesNotContain(">bad<", ">lost<");
        assertThat(export("en").out()).contains(">good<", ">bad<", ">mute<").doesNotContain("outcome of");
    }

    @Test
    void saysTheWholeFilterInWords() {
        assertThat(export("en", "--status=found", "--status=missing", "--from=2001", "--to=2002", "--lane=a",
                "--no-title").out())
                .contains(
                        "A only · Only events by outcome of the excerpts: Found, Missing · 1 Jan 2001 – 31 Dec 2002");
    }

    @Test
    void tellsOfDocumentsAndOfNothingLeft() {
        Program.Run run = export("en", "--status", "ambiguous");

        assertThat(run.out()).contains("Only events by outcome of the excerpts: Ambiguous")
                .doesNotContain(">good<");
        assertThat(run.errLines()).hasSize(2)
                .last()
                .asString()
                .contains("No event is among what was asked for");
        assertThat(run.errLines()).first().asString().contains("b.txt");
    }

    private Program.Run export(String language, String... options) {
        Program.Run run = Program.english()
                .run(Stream.concat(
                        Stream.of("export", folder.resolve("t.json"), "-o", "-", "--format=svg",
                                "--lang", language),
                        List.of(options).stream()).toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }
}
