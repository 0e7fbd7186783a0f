package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An export that is killed, with no chance to clear up, leaves the old file or the new one, whole; what else it leaves, the
 * next one clears.
 */
class KilledExportTest {
    private static final int ROUNDS = 4;
    private static final List<String> FILES = List.of("out.svg", "out.pdf", "out.png");

    @TempDir
    private Path folder;

    @Test
    void leavesWholeFilesWheneverItEnds() throws Exception {
        Path timeline = Files.copy(Path.of("src/test/resources/golden/small.json"), folder.resolve("t.json"));
        Set<String> whole = new TreeSet<>();
        List<String> once = new ArrayList<>(List.of("once", timeline.toString()));
        once.addAll(FILES);
        assertThat(ChildJvm.start(ExportsInChild.class, folder, List.of(), once).waitFor()).isZero();
        for (String file : FILES) {
            whole.add(hash(folder.resolve(file)));
            // What is to be replaced is another file.
            Files.writeString(folder.resolve(file), "old");
            whole.add(hash(folder.resolve(file)));
        }
        List<String> arguments = new ArrayList<>(List.of("again", timeline.toString()));
        arguments.addAll(FILES);
        Random moment = new Random(20211120);
        for (int round = 0; round < ROUNDS; round++) {
            Process child = ChildJvm.start(ExportsInChild.class, folder, List.of(), arguments);
            assertThat(child.inputReader().readLine()).isEqualTo("exported");
            child.waitFor(moment.nextInt(400), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            for (String file : FILES) {
                assertThat(whole).as("%s in round %d", file, round).contains(hash(folder.resolve(file)));
            }
        }
        assertThat(ChildJvm.start(ExportsInChild.class, folder, List.of(), once).waitFor()).isZero();
        assertThat(names()).containsExactlyInAnyOrder("t.json", "out.svg", "out.pdf", "out.png");
    }

    @Test
    void isClearedAwayButForWhatALiveOneWrites() throws Exception {
        Process[] writers = {writer("out.png"), writer("out.png"), writer("out.png")};
        assertThat(names()).filteredOn(name -> name.startsWith(".nenpyo-")).hasSize(3);
        writers[0].destroyForcibly().waitFor();
        writers[1].destroyForcibly().waitFor();
        assertThat(names()).as("what the killed ones leave").hasSize(4);

        Program.Run good = Program.english()
                .run("export", Program.shipped(), "-o", folder.resolve("out.png"));

        assertThat(good).isEqualTo(new Program.Run(0, "", ""));
        assertThat(names()).hasSize(3).contains("out.png", "beside.txt");
        writers[2].getOutputStream().close();
        assertThat(writers[2].waitFor()).isZero();
        assertThat(names()).containsExactlyInAnyOrder("out.png", "beside.txt");
        assertThat(folder.resolve("out.png")).hasContent("half the other half");
    }

    /** One that has written half of a file, and goes on when told to. */
    private Process writer(String target) throws Exception {
        Process writer = ChildJvm.start(HalfWritten.class, folder, List.of(), List.of(target));
        assertThat(writer.inputReader().readLine()).isEqualTo("half");
        return writer;
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
