package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTimelineTest {
    @TempDir
    Path folder;

    /** A hash, not only twice the same: another machine or JDK must come to it, too. */
    @Test
    void theSameRequestGivesTheSameBytesEverywhere() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GenerateTimeline.write(2000, 42, out);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray())))
                .isEqualTo("9f57e8187454809c7cf76ce144d0fd082808f8b04857884dad1ee532fa8d3e0d");
        Path file = folder.resolve("a.json");
        GenerateTimeline.write(2000, 42, file, false);
        assertThat(file).hasBinaryContent(out.toByteArray());
    }

    @Test
    void opensWithoutAProblem() throws Exception {
        Path file = folder.resolve("a.json");
        GenerateTimeline.write(10_000, -3, file, false);

        OpenedTimeline opened = OpenTimeline.open(file);

        assertThat(opened.problems()).isEmpty();
        assertThat(opened.timeline().size()).isEqualTo(10_000);
        assertThat(opened.timeline().lanes()).hasSize(12);
        assertThat(opened.links().pairs()).hasSizeGreaterThan(1000);
    }

    /** What was made and is kept would show in the heap, now and then swept while it is written. */
    @Test
    void collectsNothing() throws Exception {
        long[] bytes = {0};
        long[] most = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] b, int offset, int length) {
                long before = bytes[0];
                bytes[0] += length;
                if (before >> 23 != bytes[0] >> 23) {
                    most[0] = Math.max(most[0], heap());
                }
            }
        };
        long before = heap();

        GenerateTimeline.write(200_000, 1, counting);

        assertThat(bytes[0]).isGreaterThan(50_000_000);
        assertThat(most[0]).isPositive();
        assertThat(most[0] - before).isLessThan(8_000_000);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
