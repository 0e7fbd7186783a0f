package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data, options and version give the same bytes, wherever and whenever it is. */
class SameFilesTest {
    private static final List<String> FILES = List.of("out.svg", "out.pdf", "out.png");

    @TempDir
    private Path folder;

    @Test
    void areMadeInEveryZoneLocaleAndFolder() throws Exception {
        Path here = in("here", "-Duser.timezone=Asia/Tokyo", "-Duser.language=ja", "-Duser.country=JP");
        Path there = in("there in the heat, 別の所", "-Duser.timezone=America/New_York", "-Duser.language=tr",
                "-Duser.name=another", "-Duser.country=TR");
        for (String file : FILES) {
            assertThat(Files.size(here.resolve(file))).as(file).isGreaterThan(20_000);
            assertThat(there.resolve(file)).as(file).hasSameBinaryContentAs(here.resolve(file));
        }
    }

    private Path in(String name, String... options) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        Path timeline = Files.copy(Program.shipped(), place.resolve(name + ".json"));
        Files.setLastModifiedTime(timeline, FileTime.from(Instant.ofEpochSecond(name.length() * 1_000_000L)));
        List<String> arguments = new ArrayList<>(List.of("once", timeline.toString()));
        arguments.addAll(FILES);
        Process child = ChildJvm.start(ExportsInChild.class, place, List.of(options), arguments);
        assertThat(child.inputReader().lines().toList()).containsExactly("exported");
        assertThat(child.waitFor()).isZero();
        return place;
    }
}
