package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nenpyo.Main;
import nenpyo.app.GenerateTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of 240 million pixels, which as a whole would take twice the memory that the program has here. */
class LargePngTest {
    private static final int WIDTH = 60_000;
    private static final int HEIGHT = 4_000;
    private static final int WHITE = 0xFFFFFFFF;
    /** Every so many columns, one is looked at. */
    private static final int EVERY = 100;

    @TempDir
    private Path folder;

    @Test
    void isWrittenWithinHalfAGigabyteOfHeap() throws Exception {
        Path timeline = folder.resolve("t.json");
        GenerateTimeline.write(100_000, 1, timeline, false);

        Process child = ChildJvm.start(Main.class, folder, List.of("-Xmx512m"),
                List.of("export", timeline.toString(), "-o", "large.png", "--width", "60000", "--height",
                        "4000", "--fonts", "bundled"));

        assertThat(child.waitFor()).isZero();
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(folder.resolve("large.png").toFile())) {
            reader.setInput(in, true);
            assertThat(reader.getWidth(0)).isEqualTo(WIDTH);
            assertThat(reader.getHeight(0)).isEqualTo(HEIGHT);
            BufferedImage columns = columns(reader);
            assertThat(columns.getHeight()).isEqualTo(HEIGHT);
            assertThat(columns.getRGB(0, 0)).isEqualTo(WHITE);
            List<Integer> blank = new ArrayList<>();
            for (int x = 0; x < columns.getWidth(); x++) {
                if (inked(columns, x, 0, HEIGHT) == 0) {
                    blank.add(x * EVERY);
                }
            }
            assertThat(blank).as("columns of nothing but background").isEmpty();
            assertThat(inked(columns, 0, columns.getWidth(), HEIGHT - 60, HEIGHT)).as("the note at the foot")
                    .isPositive();
            assertThat(inked(columns, columns.getWidth() / 2, columns.getWidth(), 60, HEIGHT - 60))
                    .as("events in the right half")
                    .isGreaterThan(10_000);
        } finally {
            reader.dispose();
        }
    }

    /** All rows, one after the other, of which only some pixels are kept. */
    private static BufferedImage columns(ImageReader reader) throws Exception {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(new Rectangle(0, 0, WIDTH, HEIGHT));
        param.setSourceSubsampling(EVERY, 1, 0, 0);
        return reader.read(0, param);
    }

    private static long inked(BufferedImage image, int x, int top, int bottom) {
        return IntStream.range(top, bottom).filter(y -> image.getRGB(x, y) != WHITE).count();
    }

    private static long inked(BufferedImage image, int left, int right, int top, int bottom) {
        return IntStream.range(left, right).mapToLong(x -> inked(image, x, top, bottom)).sum();
    }
}
