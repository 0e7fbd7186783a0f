package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFileDialogsTest {
    @TempDir
    private Path folder;

    @Test
    void anImageIsNamedAsOne() {
        assertThat(SystemFileDialogs.named(folder.resolve("a.png"), ".png"))
                .isEqualTo(folder.resolve("a.png"));
        assertThat(SystemFileDialogs.named(folder.resolve("A.PNG"), ".png"))
                .isEqualTo(folder.resolve("A.PNG"));
        assertThat(SystemFileDialogs.named(folder.resolve("a"), ".png")).isEqualTo(folder.resolve("a.png"));
        assertThat(SystemFileDialogs.named(folder.resolve("v1.2"), ".png"))
                .isEqualTo(folder.resolve("v1.2.png"));
    }

    @Test
    void noFileIsReplacedThatTheUserWasNotAskedAbout() throws Exception {
        Files.createFile(folder.resolve("a.png"));
        assertThat(SystemFileDialogs.named(folder.resolve("a"), ".png")).isEqualTo(folder.resolve("a"));
    }
}
