package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import nenpyo.layout.Projected;
import nenpyo.model.View;
import org.junit.jupiter.api.Test;

/** What is seen while the view moves, and when it has come to rest. */
class TimelinePictureTest extends PictureCase {
    private static final View START = SIGHT.view();

    /** Of exact pictures. */
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayBeMade = new Semaphore(1000);

    TimelinePictureTest() {
        super(new Patience(0));
    }

    @Override
    Projected project(Sight sight) {
        begun.release();
        mayBeMade.acquireUninterruptibly();
        return super.project(sight);
    }

    @Test
    void whatIsAtRestIsTheDrawingItself() {
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(SIGHT));
    }

    @Test
    void aPanBeyondWhatIsPaintedKeepsWhatWasSeenUntilTheNewIsThere() throws Exception {
        Sight far = Sights.of(Sights.moved(START, 4), 1);
        int[] before = onFx(this::seen);
        int[] after = Sights.exactly(far);

        onFx(() -> {
            picture.show(far);
            assertThat(picture.isCurrent()).isFalse();
            assertThat(seen()).isEqualTo(before);
            return null;
        });
        await(() -> {
            if (!picture.isCurrent()) {
                assertThat(seen()).isEqualTo(before);
            }
            return picture.isSettled();
        });
        assertThat(onFx(this::seen)).isEqualTo(after);
    }

    @Test
    void whatIsPaintedMovesAtOnceAndComesToRestExactly() throws Exception {
        Sight near = Sights.of(Sights.moved(START, 0.3), 1);

        int[] moving = onFx(() -> {
            picture.show(near);
            assertThat(picture.isCurrent()).isTrue();
            assertThat(picture.isSettled()).isFalse();
            return seen();
        });
        assertStaysPut(moving, near);
        await(picture::isSettled);

        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(near));
    }

    @Test
    void anotherArrangementOfWhatIsSeenInMotionCostsNoFrame() throws Exception {
        View near = Sights.moved(START, 0.3);
        onFx(() -> {
            picture.show(Sights.of(near, 1));
            Image before = surface();
            picture.show(Sights.of(near, 1));
            assertThat(picture.isCurrent()).isTrue();
            assertThat(surface()).isSameAs(before);
            return null;
        });
        await(picture::isSettled);

        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(Sights.of(near, 1)));
    }

    @Test
    void anArrangementThatComesWhileTheExactPictureIsMadeHasOneOfItsOwn() throws Exception {
        View near = Sights.moved(START, 0.3);
        Sight later = Sights.of(near, 1);
        mayBeMade.drainPermits();
        int before = begun.availablePermits();
        onFx(() -> {
            picture.show(Sights.of(near, 1));
            return null;
        });
        assertThat(begun.tryAcquire(before + 1, 20, TimeUnit.SECONDS)).as("it has come to rest").isTrue();
        onFx(() -> {
            picture.show(later);
            return null;
        });
        mayBeMade.release(1000);
        await(picture::isSettled);

        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(later));
    }

    @Test
    void backAtTheExactPictureWhatComesOfElsewhereChangesNothing() throws Exception {
        int[] exact = onFx(this::seen);
        mayBeMade.drainPermits();
        onFx(() -> {
            picture.show(Sights.of(Sights.moved(START, 4), 1));
            picture.show(SIGHT);
            assertThat(picture.isSettled()).isTrue();
            return null;
        });
        mayBeMade.release(1000);
        await(picture::isReadyToMove);

        assertThat(onFx(picture::isSettled)).isTrue();
        assertThat(onFx(this::seen)).isEqualTo(exact);
    }

    /** In motion the headers are those of the view, and the legend is the one that was there before. */
    private static void assertStaysPut(int[] moving, Sight sight) {
        Division division = Division.of(sight, Sights.PROJECTION.project(sight.shown(), sight.view()).plot());
        int[] now = Sights.exactly(sight);
        int[] before = Sights.exactly(SIGHT);
        for (int i = 0; i < moving.length; i++) {
            if (i / division.width() >= division.bottom()) {
                assertThat(moving[i]).as("legend").isEqualTo(before[i]);
            } else if (i % division.width() < division.left()) {
                assertThat(moving[i]).as("headers").isEqualTo(now[i]);
            }
        }
    }

    /** What is on the surface where the plot is; for the JavaFX thread. */
    private Image surface() {
        return ((ImageView) List.copyOf(picture.lookupAll("ImageView")).get(1)).getImage();
    }

    @Test
    void fartherThanIsPaintedWhatWasSeenBeforeIsSeenAgain() throws Exception {
        for (double share : List.of(0.8, 0.4, 0.2, 0.1)) {
            onFx(() -> {
                picture.show(Sights.of(Sights.view(0.5 - share / 2, share), 1));
                return null;
            });
            await(picture::isReadyToMove);
        }
        onFx(() -> {
            picture.show(Sights.of(Sights.view(0.1, 0.8), 1));
            assertThat(picture.isCurrent()).isTrue();
            return null;
        });
        await(picture::isSettled);
    }

    @Test
    void aFilterChangedWhileItMovesEndsExact() throws Exception {
        View moved = Sights.moved(START, 0.3);
        Sight filtered = Sights.of(Sights.moved(moved, 0.1).withFilter(Sights.withoutALane()), 1);

        onFx(() -> {
            picture.show(Sights.of(moved, 1));
            picture.show(filtered);
            picture.show(Sights.of(Sights.moved(moved, 0.2), 1));
            picture.show(filtered);
            return null;
        });
        await(picture::isSettled);

        int[] exact = Sights.exactly(filtered);
        assertThat(onFx(this::seen)).isEqualTo(exact);
        await(picture::isReadyToMove);
        assertThat(onFx(this::seen)).as("and stays").isEqualTo(exact);
        assertThat(Arrays.equals(exact, Sights.exactly(Sights.of(moved, 1)))).isFalse();
    }

    @Test
    void whatWasExpectedIsSeenAtOnceWhenItIsAskedFor() throws Exception {
        Sight filtered = Sights.filtered(SIGHT);
        int[] before = onFx(this::seen);
        expectAndAwait(filtered);
        assertThat(onFx(this::seen)).as("not before").isEqualTo(before);

        onFx(() -> {
            picture.show(filtered);
            assertThat(picture.isSettled()).isTrue();
            assertThat(seen()).isEqualTo(Sights.exactly(filtered));
            return null;
        });
        await(() -> viewer.drawn.getLast().lanes().size() == filtered.shown().lanes().size());
    }

    @Test
    void whatIsBeingMadeAlreadyIsNotMadeTwice() throws Exception {
        Sight filtered = Sights.filtered(SIGHT);
        mayBeMade.drainPermits();
        int before = begun.availablePermits();
        onFx(() -> {
            picture.expect(filtered);
            return null;
        });
        assertThat(begun.tryAcquire(before + 1, 20, TimeUnit.SECONDS)).isTrue();
        onFx(() -> {
            picture.show(filtered);
            return null;
        });
        mayBeMade.release(1000);
        await(picture::isReadyToMove);

        assertThat(begun.availablePermits()).as("begun since").isZero();
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(filtered));
    }

    @Test
    void whatIsExpectedDoesNotDisplaceWhatIsWanted() throws Exception {
        Sight selected = Sights.of(START.withSelected("e1"), 1);
        mayBeMade.drainPermits();
        int before = begun.availablePermits();
        onFx(() -> {
            picture.show(Sights.filtered(SIGHT));
            return null;
        });
        assertThat(begun.tryAcquire(before + 1, 20, TimeUnit.SECONDS)).isTrue();
        onFx(() -> {
            picture.show(selected);
            picture.expect(Sights.filtered(selected));
            picture.expect(null);
            return null;
        });
        mayBeMade.release(1000);
        await(picture::isSettled);

        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(selected));
    }

    @Test
    void whatWasAskedForIsSeenThoughSomethingElseIsByThen() throws Exception {
        Sight filtered = Sights.filtered(SIGHT);
        mayBeMade.drainPermits();
        int before = begun.availablePermits();
        onFx(() -> {
            picture.expect(filtered);
            return null;
        });
        assertThat(begun.tryAcquire(before + 1, 20, TimeUnit.SECONDS)).isTrue();
        onFx(() -> {
            picture.show(filtered);
            picture.show(Sights.of(START.withSelected("e1"), 1));
            return null;
        });
        mayBeMade.release();
        await(() -> Arrays.equals(seen(), Sights.exactly(filtered)));
        mayBeMade.release(1000);
        await(picture::isSettled);
    }

    @Test
    void whatIsExpectedAgainIsSeenAtOnceToo() throws Exception {
        Sight filtered = Sights.filtered(SIGHT);
        expectAndAwait(filtered);
        onFx(() -> {
            picture.expect(null);
            return null;
        });
        expectAndAwait(filtered);
        onFx(() -> {
            picture.show(filtered);
            assertThat(picture.isSettled()).isTrue();
            return null;
        });
    }

    @Test
    void whatIsNoLongerExpectedChangesNothing() throws Exception {
        int[] before = onFx(this::seen);
        expectAndAwait(Sights.filtered(SIGHT));
        onFx(() -> {
            picture.expect(null);
            return null;
        });
        Sight near = Sights.of(Sights.moved(START, 0.3), 1);
        onFx(() -> {
            assertThat(seen()).isEqualTo(before);
            picture.show(near);
            assertThat(picture.isCurrent()).as("it moves as ever").isTrue();
            return null;
        });
        await(picture::isSettled);
        assertThat(onFx(this::seen)).isEqualTo(Sights.exactly(near));
    }

    @Test
    void whatCannotBeMadeIsToldOfWhenItIsAskedFor() throws Exception {
        Sight filtered = Sights.filtered(SIGHT);
        refused = filtered;
        expectAndAwait(filtered);
        assertThat(viewer.failures).isEmpty();

        onFx(() -> {
            picture.show(filtered);
            return null;
        });
        await(picture::isSettled);
        assertThat(viewer.failures).hasSize(1);
        viewer.failures.clear();
    }

    /** Lets something be expected and its picture be made. */
    private void expectAndAwait(Sight sight) throws Exception {
        int before = begun.availablePermits();
        onFx(() -> {
            picture.expect(sight);
            return null;
        });
        assertThat(begun.tryAcquire(before + 1, 20, TimeUnit.SECONDS)).isTrue();
        begun.release(before + 1);
        await(picture::isReadyToMove);
    }

    @Test
    void backAtTheExactPictureThatThereIsItIsSeenAtOnce() {
        int[] exact = onFx(this::seen);
        onFx(() -> {
            picture.show(Sights.of(Sights.moved(START, 0.2), 1));
            assertThat(seen()).isNotEqualTo(exact);
            picture.show(SIGHT);
            assertThat(picture.isSettled()).isTrue();
            assertThat(seen()).isEqualTo(exact);
            return null;
        });
    }
}
