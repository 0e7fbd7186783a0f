package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsKeeperTest {
    @TempDir
    private Path folder;

    @Test
    void theLastThatWasGivenIsInTheFileAtTheEnd() {
        SettingsFile file = new SettingsFile(folder);
        Settings last = Settings.USUAL.withTheme(ThemeChoice.DARK);
        try (SettingsKeeper keeper = new SettingsKeeper(file, Settings.USUAL, SettingsKeeperTest::fail)) {
            keeper.accept(Settings.USUAL.withTheme(ThemeChoice.LIGHT));
            keeper.accept(last);
        }
        assertThat(file.read().settings()).isEqualTo(last);
    }

    @Test
    void whatTheFileHoldsAlreadyIsNotWritten() {
        SettingsFile file = new SettingsFile(folder);
        try (SettingsKeeper keeper = new SettingsKeeper(file, Settings.USUAL, SettingsKeeperTest::fail)) {
            keeper.accept(Settings.USUAL);
        }
        assertThat(file.file()).doesNotExist();
    }

    @Test
    void aDiskThatRefusesIsToldOfOnceAndTriedAgain() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "no folder");
        List<IOException> faults = new CopyOnWriteArrayList<>();
        SettingsFile file = new SettingsFile(taken);
        CountDownLatch told = new CountDownLatch(1);
        SettingsKeeper keeper = new SettingsKeeper(file, Settings.USUAL, fault -> {
            faults.add(fault);
            told.countDown();
        });
        keeper.accept(Settings.USUAL.withTheme(ThemeChoice.DARK));
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        keeper.accept(Settings.USUAL.withTheme(ThemeChoice.LIGHT));
        keeper.close();
        assertThat(faults).hasSize(1);
    }

    private static void fail(IOException e) {
        throw new AssertionError(e);
    }
}
