package nenpyo.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureRequest;
import nenpyo.app.OpenTimeline;
import nenpyo.drawing.Drawing;
import nenpyo.export.PixelMarks;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The canvas shows the marks that the files show, characters that the fonts lack among them. */
class CanvasAgreementTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void showsWhatTheFilesShow() throws Exception {
        for (String file : List.of("data/japan-us-space-cyber-ai.json",
                "src/test/resources/golden/small.json")) {
            Drawing figure = new ExportImage(OpenTimeline.open(Path.of(file))).figure(
                    new FigureRequest(List.of(), null, null, LanguageChoice.JA, Theme.LIGHT, 900, null));
            PixelMarks.assertShown(figure, painted(figure, 2), 2);
        }
    }

    private static BufferedImage painted(Drawing drawing, double scale) {
        return WindowUnderTest.onFx(() -> {
            PixelCanvas canvas = new PixelCanvas();
            Stage stage = new Stage();
            stage.setScene(new Scene(canvas, 400, 400));
            canvas.fit(drawing.width(), drawing.height(), scale);
            canvas.paint(drawing);
            SnapshotParameters asAWindow = new SnapshotParameters();
            asAWindow.setTransform(new Scale(scale, scale));
            WritableImage shot = canvas.snapshot(asAWindow, null);
            BufferedImage image = new BufferedImage((int) shot.getWidth(), (int) shot.getHeight(),
                    BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
                }
            }
            return image;
        });
    }
}
