package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes no more, as a limit on the size of files plays it: of a child that knows of nothing. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "png"})
    void endsWithASentenceAndTheOldFileAsItWas(String ending) throws Exception {
        Path target = Files.writeString(folder.resolve("out." + ending), "old");
        // Eight kilobytes; the JVM's own notes of its doings are more.
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", "LC_ALL=C; export LC_ALL; ulimit -f 16; exec \"$@\"", "limited"));
        command.addAll(
                ChildJvm.command(ExportsInChild.class, List.of("-XX:-UsePerfData", "-Duser.language=en"),
                        List.of("once", Program.shipped().toAbsolutePath().toString(), target.toString())));
        Process child = new ProcessBuilder(command).start();
        assertThat(child.errorReader().lines().filter(line -> line.startsWith("nenpyo: ")).toList())
                .singleElement()
                .asString()
                .startsWith("nenpyo: " + target)
                .contains("File too large")
                .endsWith("choose another place.");
        assertThat(child.waitFor()).isEqualTo(3);
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
    }
}
