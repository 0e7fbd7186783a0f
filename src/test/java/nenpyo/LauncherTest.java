package nenpyo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With which options the launcher starts Java; told by a Java that only says how it was called. */
class LauncherTest {
    private static final String PULSE = "-Djavafx.animation.pulse=120";
    private static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWindowIsDrawnAt120Hertz() throws Exception {
        assertThat(started("", "data/some file.json")).contains(PULSE, "-Xms384m")
                .endsWith("nenpyo/nenpyo.Main",
                        "data/some file.json");
        assertThat(started("")).contains(PULSE);
        assertThat(started("-Xmx300m -Dx=y")).contains(PULSE, "-Xmx300m", "-Dx=y").doesNotContain("-Xms384m");
        assertThat(started("", "bench", "x.json")).contains(PULSE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCommandStartsWithoutWhatAWindowNeeds() throws Exception {
        for (String command : List.of("check", "export", "date", "--help", "--version")) {
            assertThat(started("", command)).as(command)
                    .contains("-XX:+UseSerialGC")
                    .doesNotContain(PULSE, "-Xms384m");
        }
    }

    /** Java warns of the option where the system has none, and does not start where it is not Linux. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theHeapHasLargePagesWhereTheSystemGivesThem() throws Exception {
        Path system = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean given = Files.isReadable(system) && !Files.readString(system).contains("[never]");
        assertThat(started("").contains(LARGE_PAGES)).isEqualTo(given);
        assertThat(started("", "check")).doesNotContain(LARGE_PAGES);
    }

    /** The other two ways to a window, of which none runs here. */
    @Test
    void everyWayToAWindowIsAt120Hertz() throws IOException {
        assertThat(Path.of("src/main/launcher/nenpyo.cmd")).content().contains(PULSE);
        assertThat(Path.of("pom.xml")).content().contains("<option>" + PULSE + "</option>");
    }

    /** What Java was called with, an argument each. */
    private List<String> started(String options, String... arguments)
            throws IOException, InterruptedException {
        Path launcher = Files.createDirectories(folder.resolve("target/bin")).resolve("nenpyo");
        Files.copy(Path.of("src/main/launcher/nenpyo"), launcher, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("target/nenpyo.jar"), "");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
        List<String> line = new ArrayList<>(List.of("sh", launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment()
                .putAll(Map.of("JAVA25_HOME", folder.resolve("jdk").toString(), "NENPYO_JAVA_OPTS", options));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
