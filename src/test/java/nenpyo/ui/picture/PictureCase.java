package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nenpyo.layout.Projected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A picture in a window of its own, at rest before each test, and without a failure that none was told of after it. */
abstract class PictureCase {
    static final Sight SIGHT = Sights.of(Sights.view(0.4, 0.1), 1);

    final ViewerRecord viewer = new ViewerRecord();
    /** What no picture can be made of. */
    volatile @Nullable Sight refused;
    final Patience patience;
    final TimelinePicture picture;
    private final Stage stage = onFx(Stage::new);

    /** @param patience of the picture */
    PictureCase(Patience patience) {
        this.patience = patience;
        picture = onFx(() -> new TimelinePicture(Sights.PROJECTION, this::project, patience, viewer));
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Makes an exact picture, on the painter's thread. */
    Projected project(Sight sight) {
        if (sight.equals(refused)) {
            throw new IllegalStateException("no picture of this");
        }
        return Sights.PROJECTION.project(sight.shown(), sight.view());
    }

    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    static void await(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(state));
    }

    @BeforeEach
    void openAtRest() throws Exception {
        onFx(() -> {
            stage.setScene(new Scene(new Pane(picture), Sights.WIDTH, Sights.HEIGHT));
            stage.show();
            picture.show(SIGHT);
            return null;
        });
        await(picture::isReadyToMove);
    }

    @AfterEach
    void close() {
        onFx(() -> {
            picture.close();
            stage.close();
            return null;
        });
        assertThat(viewer.failures).isEmpty();
    }

    /** The pixels on the surface; for the JavaFX thread. */
    int[] seen() {
        return ViewerRecord.pixels(picture);
    }
}
