package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is begun ahead and waited for by the pulse that shows it. */
class JoinedPictureTest extends PictureCase {
    private static final Sight FILTERED = Sights.filtered(SIGHT);

    JoinedPictureTest() {
        super(new Patience(TimeUnit.SECONDS.toNanos(20)));
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
