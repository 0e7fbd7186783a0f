package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedDataTest {
    private static final Path SHIPPED = Path.of("data/japan-us-space-cyber-ai.json");

    @TempDir
    Path folder;

    @Test
    void isFoundInTheFolderOfTheClasses() throws Exception {
        assertThat(ShippedData.timeline()).hasSameBinaryContentAs(SHIPPED);
        assertThat(ShippedData.timeline().resolveSibling("sources/defense-of-japan-2021-III-2-2-1.ja.txt"))
                .exists();
        assertThat(OpenTimeline.open(ShippedData.timeline()).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nenpyo.jar", "a b/年表 100% #1.jar"})
    void isFoundInsideAJar(String name) throws Exception {
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.getParent());
        pack(jar);

        Path inside = ShippedData.at(URI.create("jar:" + jar.toUri() + "!" + ShippedData.TIMELINE).toURL());

        assertThat(Files.readAllBytes(inside)).isEqualTo(Files.readAllBytes(SHIPPED));
        OpenedTimeline opened = OpenTimeline.open(inside);
        assertThat(opened.timeline().size()).isEqualTo(30);
        assertThat(opened.problems()).isEmpty();
        inside.getFileSystem().close();
    }

    private static void pack(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream to = new JarOutputStream(out)) {
            to.putNextEntry(new JarEntry(ShippedData.TIMELINE.substring(1)));
            Files.copy(SHIPPED, to);
            to.closeEntry();
        }
    }
}
