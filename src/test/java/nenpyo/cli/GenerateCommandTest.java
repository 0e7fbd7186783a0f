package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesATimelineThatCheckFindsNothingIn() {
        Path file = folder.resolve("a.json");

        Program.Run run = Program.english().run("generate", "--events", 3000, "--seed", -5, "-o", file);

        assertThat(run).isEqualTo(
                new Program.Run(0, "", "nenpyo: 3,000 invented events were written to " + file + ".\n"));
        Program.Run check = Program.english().run("check", file);
        assertThat(check.code()).isZero();
        assertThat(check.err()).contains("3,000 events in 12 lanes; no problems");
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void writesTheSameToStandardOutput() throws IOException {
        Path file = folder.resolve("a.json");
        Program.english().run("generate", "--events=50", "-o", file);

        Program.Run run = Program.japanese().run("generate", "--events=50", "--seed=1", "-o", "-");

        assertThat(run).isEqualTo(new Program.Run(0, Files.readString(file), ""));
    }

    @Test
    void replacesAFileOnlyWhereForced() throws IOException {
        Path file = Program.file(folder, "mine.json", "mine");

        Program.Run run = Program.english().run("generate", "--events=1", "-o", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is there already");
        assertThat(file).hasContent("mine");
        assertThat(Program.english().run("generate", "--events=1", "-o", file, "--force").code()).isZero();
        assertThat(Files.readString(file)).contains("nenpyo-timeline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --events 0 -o a | --events must be from 1 to 5,000,000.
            --events 5000001 -o a | --events must be from 1 to 5,000,000.
            --events many -o a | --events: “many” is no whole number
            --events 1 --seed 0.5 -o a | --seed: “0.5” is no whole number
            -o a | Something is missing: --events N.
            --events 1 | Something is missing: -o FILE.
            """)
    void saysWhatItCannotDo(String arguments, String sentence) {
        Program.Run run = Program.english().run((Object[]) ("generate " + arguments).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().getFirst()).isEqualTo("nenpyo: " + sentence);
    }

    @Test
    void saysWhyItCannotWrite() {
        assertThat(Program.english().run("generate", "--events=1", "-o", folder.resolve("none/a.json")).err())
                .contains("There is no folder " + folder.resolve("none"));
        assertThat(folder).isEmptyDirectory();
    }
}
