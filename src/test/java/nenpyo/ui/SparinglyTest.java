package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** That what is asked for again and again is done at once, then only now and then, and in the end. */
class SparinglyTest {
    private final AtomicInteger done = new AtomicInteger();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theFirstIsDoneAtOnceAndTheRestAsOne() throws Exception {
        assertThat(afterAsking(5, Duration.millis(200))).isEqualTo(1);

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> done.get() > 1);
        assertThat(onceMoreAfter(Duration.millis(500))).isEqualTo(2);
    }

    @Test
    void whatIsAskedForOnceIsDoneOnce() throws Exception {
        assertThat(afterAsking(1, Duration.millis(1))).isEqualTo(1);

        assertThat(onceMoreAfter(Duration.millis(100))).isEqualTo(1);
    }

    /** How often it has been done once another one of a longer pause has been done twice. */
    private int onceMoreAfter(Duration longer) throws Exception {
        AtomicInteger times = new AtomicInteger();
        WindowUnderTest.onFx(() -> {
            Sparingly other = new Sparingly(longer, times::incrementAndGet);
            other.ask();
            other.ask();
            return times;
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> times.get() == 2);
        return done.get();
    }

    /** How often it is done when asked so often in one go. */
    private int afterAsking(int times, Duration pause) {
        return WindowUnderTest.onFx(() -> {
            Sparingly sparingly = new Sparingly(pause, done::incrementAndGet);
            for (int i = 0; i < times; i++) {
                sparingly.ask();
            }
            return done.get();
        });
    }
}
