package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void findsNothingInTheShippedTimeline() {
        Program.Run run = Program.english().run("check", Program.shipped());

        assertThat(run).isEqualTo(new Program.Run(0, "", "nenpyo: 30 events in 3 lanes; no problems\n"));
    }

    @Test
    void writesALineForEachProblemAndTheirNumberBeside() throws IOException {
        Path file = Program.withProblems(folder);

        Program.Run run = Program.english().run("check", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3)
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
}
