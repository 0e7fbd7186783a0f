package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureOutput;
import nenpyo.app.FigureRequest;
import nenpyo.app.OpenTimeline;
import nenpyo.drawing.Drawing;
import nenpyo.export.pdf.PdfDump;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.lettering.Lettering;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;

/** A small figure in each format is what it was; {@code src/test/resources/golden/README.md} says how it is renewed. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean RENEW = "renew".equals(System.getProperty("nenpyo.golden"));
    private static final String ADVICE = """
            %s is no longer what the program makes. If it is meant to be otherwise, look at the figure and renew all with
            mvn test -Dtest=GoldenTest -Dnenpyo.golden=renew""";
    private static final Pattern FONT = Pattern.compile("base64,([A-Za-z0-9+/=]+)\\)");
    /** By how much the channels may differ in the mean. */
    private static final double MEAN_MOST = 1.5;

    @Test
    void anSvg() throws Exception {
        String svg = new String(figure(FigureFormat.SVG), StandardCharsets.UTF_8);
        text("figure.svg", FONT.matcher(svg).replaceAll(font -> "sha256 " + hash(font.group(1)) + ")"));
    }

    @Test
    void aPdf() throws Exception {
        text("figure.pdf.txt", PdfDump.of(figure(FigureFormat.PDF)));
    }

    @Test
    void aPng() throws Exception {
        byte[] made = figure(FigureFormat.PNG);
        Path golden = FOLDER.resolve("figure.png");
        if (RENEW) {
            Files.write(golden, made);
        }
        assertThat(golden).as(ADVICE, golden).exists();
        BufferedImage was = ImageIO.read(golden.toFile());
        BufferedImage is = ImageIO.read(new ByteArrayInputStream(made));
        assertThat(List.of(is.getWidth(), is.getHeight())).as(ADVICE, golden)
                .isEqualTo(List.of(was.getWidth(), was.getHeight()));
        assertThat(difference(was, is)).as(ADVICE, golden).isLessThan(MEAN_MOST);
    }

    private static void text(String name, String made) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (RENEW) {
            Files.writeString(golden, made);
        }
        assertThat(golden).as(ADVICE, golden).exists();
        assertThat(made).as(ADVICE, golden).isEqualTo(Files.readString(golden));
    }

    private static byte[] figure(FigureFormat format) throws Exception {
        var opened = OpenTimeline.open(FOLDER.resolve("small.json"));
        Drawing figure = new ExportImage(opened).figure(
                new FigureRequest(List.of(), null, null, Set.of(), LanguageChoice.BOTH, Theme.LIGHT, 640,
                        null, null,
                        new FigureParts(true, true, true)));
        FigureOutput output = new FigureOutput(format, 1, new PdfPaper.Endless(), PdfOptions.USUAL_MARGIN,
                opened.timeline().creator(),
                Lettering.bundled());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportImage.write(PagedFigure.of(Unversioned.of(figure)), output, out);
        return out.toByteArray();
    }

    private static String hash(String base64) {
        try {
            byte[] font = Base64.getDecoder().decode(base64);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(font));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math
                            .abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
