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

        assertThat(done).hasValue(2);
    }

    @Test
    void whatIsAskedForOnceIsDoneOnce() throws Exception {
        AtomicInteger later = new AtomicInteger();
        WindowUnderTest.onFx(() -> {
            new Sparingly(Duration.millis(1), done::incrementAndGet).ask();
            Sparingly after = new Sparingly(Duration.millis(100), later::incrementAndGet);
            after.ask();
            after.ask();
            return done;
        });

        // By then the first has come to the end of its pause, too.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> later.get() == 2);

        assertThat(done).hasValue(1);
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
