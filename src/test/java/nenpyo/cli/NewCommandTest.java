package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesAStartThatCheckFindsNothingIn() {
        Path file = folder.resolve("a.json");

        Program.Run run = Program.english().run("new", file);

        assertThat(run).isEqualTo(new Program.Run(0, "", "nenpyo: " + file
                + " was written. Edit it, look at it with “nenpyo " + file + "”, check it with “nenpyo check "
                + file + "”.\n"));
        assertThat(Program.english().run("check", file).code()).isZero();
        assertThat(folder).isDirectoryContaining(f -> f.equals(file));
    }

    @Test
    void commentsInTheUsersLanguageOrTheOneAskedFor() {
        Program.japanese().run("new", folder.resolve("ja.json"));
        Program.japanese().run("new", "--lang=en", folder.resolve("en.json"));
        Program.english().run("new", folder.resolve("ja2.json"), "--lang", "ja");

        assertThat(folder.resolve("ja.json")).content().contains("書き始め");
        assertThat(folder.resolve("en.json")).content().contains("A start for your own");
        assertThat(folder.resolve("ja2.json")).hasSameBinaryContentAs(folder.resolve("ja.json"));
    }

    @Test
    void replacesAFileOnlyWhereForced() throws IOException {
        Path file = Program.file(folder, "mine.json", "mine");

        Program.Run run = Program.english().run("new", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("nenpyo: " + file
                + " is there already: choose another name, or overwrite it with --force.");
        assertThat(file).hasContent("mine");
        assertThat(Program.english().run("new", file, "--force").code()).isZero();
        assertThat(Files.readString(file)).contains("nenpyo-timeline");
    }

    @Test
    void saysWhyItCannotWrite() {
        assertThat(Program.english().run("new", folder, "--force").code()).isEqualTo(3);
        Program.Run run = Program.english().run("new", folder.resolve("none/a.json"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no folder " + folder.resolve("none"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void commentsInOneLanguageOnly() {
        Program.Run run = Program.english().run("new", folder.resolve("a.json"), "--lang=both");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errLines().getFirst()).isEqualTo("nenpyo: --lang: “both” is none of ja, en");
        assertThat(folder).isEmptyDirectory();
    }
}
