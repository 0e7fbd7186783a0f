package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeOld() throws IOException {
        file = Files.writeString(folder.resolve("a.json"), "old");
    }

    @Test
    void replacesAFile() throws IOException {
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertOnly(file);
    }

    @Test
    void makesAFile() throws IOException {
        AtomicFile.write(folder.resolve("b.json"), out -> out.write('b'));
        assertThat(folder.resolve("b.json")).hasContent("b");
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("full");
        })).hasMessage("full");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IllegalStateException("bug");
        })).hasMessage("bug");
        assertThat(file).hasContent("old");
        assertOnly(file);
    }

    @Test
    void leavesNothingBehindWhenTheTargetCannotBeReplaced() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("dir.json"));
        Files.writeString(occupied.resolve("child"), "x");
        assertThatThrownBy(() -> AtomicFile.write(occupied, out -> out.write('x')))
                .isInstanceOf(IOException.class);
        assertOnly(file, occupied);
    }

    @Test
    void doesNotTouchWhatAnotherWriterLeft() throws IOException {
        Path left = Files.writeString(folder.resolve(".a.json.0.tmp"), "left");
        AtomicFile.write(file, out -> out.write('n'));
        assertThat(left).hasContent("left");
        assertOnly(file, left);
    }

    @Test
    void followsALinkAndKeepsPermissions() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        AtomicFile.write(link, out -> out.write('n'));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    private void assertOnly(Path... files) throws IOException {
        try (var list = Files.list(folder)) {
            assertThat(list).containsExactlyInAnyOrder(files);
        }
    }
}
