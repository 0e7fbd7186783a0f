package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is begun ahead and waited for by the pulse that shows it. */
class JoinedPictureTest {
    private static final Sight SIGHT = Sights.of(Sights.view(0.4, 0.1), 1);
    private static final Sight FILTERED = Sights.filtered(SIGHT);

    private final ViewerRecord viewer = new ViewerRecord();
    private final Patience patience = new Patience(TimeUnit.SECONDS.toNanos(20));
    private volatile @Nullable Sight refused;
    private final TimelinePicture picture = onFx(() -> new TimelinePicture(Sights.PROJECTION, this::project,
            patience, viewer));
    private final Stage stage = onFx(Stage::new);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Projected project(Sight sight) {
        if (sight.equals(refused)) {
            throw new IllegalStateException("no picture of this");
        }
        return Sights.PROJECTION.project(sight.shown(), sight.view());
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static void await(Callable<Boolean> state) throws Exception {
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
    private int[] seen() {
        return ViewerRecord.pixels(picture);
    }

    @Test
    void isSeenInThePulseThatAsksForIt() throws Exception {
        assertThat(Arrays.equals(Sights.exactly(SIGHT), Sights.exactly(FILTERED))).isFalse();
        int tellings = viewer.drawn.size();
        onFx(() -> {
            picture.beginAhead(FILTERED);
            picture.show(FILTERED);
            assertThat(picture.isSettled()).isTrue();
            assertThat(seen()).isEqualTo(Sights.exactly(FILTERED));
            assertThat(viewer.seen.getLast().lanes()).hasSameSizeAs(FILTERED.shown().lanes());
            return null;
        });
        await(picture::isReadyToMove);
        assertThat(viewer.drawn).as("told once").hasSize(tellings + 1);
        assertThat(viewer.drawn.getLast().lanes()).hasSameSizeAs(FILTERED.shown().lanes());
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(FILTERED));
    }

    @Test
    void withoutPatienceIsSeenWhenItIsThere() throws Exception {
        onFx(() -> {
            patience.waitedInVain();
            picture.beginAhead(FILTERED);
            picture.show(FILTERED);
            assertThat(picture.isSettled()).isFalse();
            return null;
        });
        await(picture::isSettled);
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(FILTERED));
        assertThat(onFx(patience::now)).as("it was quick enough").isPositive();
    }

    @Test
    void whatIsAskedForInsteadIsSeen() throws Exception {
        Sight selected = Sights.of(SIGHT.view().withSelected("e1"), 1);
        onFx(() -> {
            picture.beginAhead(FILTERED);
            picture.show(selected);
            return null;
        });
        await(picture::isReadyToMove);
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(selected));
    }

    @Test
    void whatWasBegunForNothingIsThereWhenItIsWantedAfterAll() throws Exception {
        onFx(() -> {
            picture.beginAhead(FILTERED);
            return null;
        });
        await(picture::isReadyToMove);
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(SIGHT));
        onFx(() -> {
            picture.show(FILTERED);
            assertThat(picture.isSettled()).isTrue();
            return null;
        });
    }

    @Test
    void whatCannotBeMadeIsToldOfOnce() throws Exception {
        refused = FILTERED;
        onFx(() -> {
            picture.beginAhead(FILTERED);
            picture.show(FILTERED);
            return null;
        });
        await(picture::isSettled);
        assertThat(viewer.failures).hasSize(1);
        viewer.failures.clear();
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(SIGHT));
    }
}
