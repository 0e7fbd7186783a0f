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

/** An export that is killed, with no chance to clear up, leaves the old file or the new one, whole. */
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
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
