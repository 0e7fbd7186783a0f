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
    void clearsWhatADeadWriterLeftHoweverMany() throws IOException {
        for (int i = 0; i < 150; i++) {
            Files.writeString(folder.resolve(".nenpyo-%016x.tmp".formatted(i)), "left");
        }
        AtomicFile.write(file, out -> out.write('n'));
        assertOnly(file);
    }

    @Test
    void leavesWhatALiveWriterIsAt() throws IOException {
        AtomicFile.write(file, out -> {
            out.write('1');
            out.flush();
            AtomicFile.write(folder.resolve("b.json"), other -> other.write('2'));
            AtomicFile.write(folder.resolve("c.json"), other -> other.write('3'));
        });
        assertThat(file).hasContent("1");
        assertOnly(file, folder.resolve("b.json"), folder.resolve("c.json"));
    }

    @Test
    void touchesNothingThatIsNotOurs() throws IOException {
        Path[] others = {Files.writeString(folder.resolve(".a.json.0.tmp"), "x"),
            Files.writeString(folder.resolve("nenpyo-0123456789abcdef.tmp"), "x"),
            Files.writeString(folder.resolve(".nenpyo-0123456789abcdef.tmp.bak"), "x"),
            Files.writeString(folder.resolve(".nenpyo-notes.tmp"), "x"),
            Files.createDirectory(folder.resolve(".nenpyo-0123456789abcdef.tmp")),
            Files.createSymbolicLink(folder.resolve(".nenpyo-00000000000000aa.tmp"), file), file};
        AtomicFile.write(file, out -> out.write('n'));
        assertThat(file).hasContent("n");
        assertOnly(others);
    }

    /** The name of the temporary file does not grow with the target's, which may be as long as a name can be. */
    @Test
    void writesAFileOfTheLongestName() throws IOException {
        Path longest = folder.resolve("a".repeat(250) + ".json");
        AtomicFile.write(longest, out -> out.write('n'));
        assertThat(longest).hasContent("n");
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
