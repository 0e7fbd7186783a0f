package nenpyo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetFolderTest {
    @TempDir
    private Path top;
    private Path folder;

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectories(top.resolve("data"));
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources/a.txt"), "inside");
        Files.writeString(top.resolve("secret.txt"), "outside");
        Files.createDirectories(top.resolve("data-2"));
        Files.writeString(top.resolve("data-2/b.txt"), "beside");
    }

    @Test
    void findsAFileInside() throws IOException {
        assertThat(new DatasetFolder(folder).resolve("sources/a.txt")).hasContent("inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "sources/../../secret.txt", "sources/../sources/a.txt",
        "/etc/passwd",
        "C:\\a.txt", "C:a.txt", "sources\\a.txt", "", "sources//a.txt", "a\u0000.txt", "../data-2/b.txt"})
    void refusesWhatIsNoPathInside(String document) {
        assertThatThrownBy(() -> new DatasetFolder(folder).resolve(document))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesLinksOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), top.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("beside"), top.resolve("data-2"));
        Files.createSymbolicLink(folder.resolve("within.txt"), folder.resolve("sources/a.txt"));
        assertThatThrownBy(() -> new DatasetFolder(folder).resolve("link.txt"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> new DatasetFolder(folder).resolve("beside/b.txt"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(new DatasetFolder(folder).resolve("within.txt")).hasContent("inside");
    }

    @Test
    void missesWhatIsNoFile() {
        assertThatThrownBy(() -> new DatasetFolder(folder).resolve("sources/b.txt"))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> new DatasetFolder(folder).resolve("sources"))
                .isInstanceOf(NoSuchFileException.class);
    }
}
