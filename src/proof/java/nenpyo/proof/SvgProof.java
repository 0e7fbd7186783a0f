package nenpyo.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nenpyo.app.FigureFormat;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.model.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser shows of our SVG what our PNG shows. */
class SvgProof {
    /** Pixels per px: Java puts each glyph on a whole pixel, a browser does not, which counts for less in larger ones. */
    private static final double SCALE = 3;
    /** By how much the channels, 0 to 255, may differ in the mean: letters are smoothed otherwise. */
    private static final double MEAN_MOST = 2;
    /** The share of pixels that may be far off. */
    private static final double FAR_MOST = 0.005;
    private static final int FAR = 96;

    @TempDir
    private Path folder;

    static Stream<Arguments> figures() {
        return Stream.of(arguments(Figures.SHIPPED, FigureFormat.SVG, Theme.LIGHT),
                arguments(Figures.SHIPPED, FigureFormat.SVG_OUTLINES, Theme.DARK),
                arguments(Figures.SMALL, FigureFormat.SVG, Theme.DARK),
                arguments(Figures.DATES, FigureFormat.SVG, Theme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void looksLikeThePng(Path timeline, FigureFormat format, Theme theme) throws Exception {
        Tool chromium = Tool.onPath("chromium", "chromium-browser", "google-chrome");
        BufferedImage ours = ImageIO.read(new ByteArrayInputStream(
                Figures.bytes(timeline, FigureFormat.PNG, new PdfPaper.Endless(), theme, 1000, SCALE, false)));
        Path svg = Files.write(folder.resolve("figure.svg"),
                Figures.bytes(timeline, format, new PdfPaper.Endless(), theme, 1000, SCALE, false));
        Path shot = folder.resolve("shot.png");
        chromium.run("--headless", "--no-sandbox", "--hide-scrollbars", "--disable-lcd-text", "--font-render-hinting=none",
                "--force-device-scale-factor=1", "--user-data-dir=" + folder.resolve("chromium"),
                "--window-size=" + ours.getWidth() + "," + (ours.getHeight() + 200), "--screenshot=" + shot,
                svg.toUri().toString());
        BufferedImage theirs = ImageIO.read(shot.toFile());
        long sum = 0;
        long far = 0;
        for (int y = 0; y < ours.getHeight(); y++) {
            for (int x = 0; x < ours.getWidth(); x++) {
                int most = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    int off = Math.abs((ours.getRGB(x, y) >> shift & 0xFF) - (theirs.getRGB(x, y) >> shift & 0xFF));
                    sum += off;
                    most = Math.max(most, off);
                }
                far += most > FAR ? 1 : 0;
            }
        }
        double pixels = (double) ours.getWidth() * ours.getHeight();
        System.out.println("proof: " + timeline.getFileName() + " " + format + " mean " + sum / (3 * pixels) + ", far "
                + far / pixels);
        assertThat(sum / (3 * pixels)).as("mean difference of the channels").isLessThan(MEAN_MOST);
        assertThat(far / pixels).as("share of pixels far off").isLessThan(FAR_MOST);
    }
}
