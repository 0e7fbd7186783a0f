package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nenpyo.export.raster.PixelSheet;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static final Sight NOW = Sights.of(Sights.view(0.4, 0.1), 1);
    private static final Sight NEXT = Sights.filtered(NOW);
    private static final Sight OTHER = Sights.of(Sights.moved(NOW.view(), 1), 1);

    private final List<PixelSheet> given = new ArrayList<>();
    private final Expectation expectation = new Expectation(given::add);

    private static Exact picture(Sight sight) {
        return new Exact(sight, Sights.PROJECTION.project(sight.shown(), sight.view()), new PixelSheet(1, 1));
    }

    @Test
    void itsPictureIsHandedOverOnceToWhoAsksForJustThat() {
        Exact next = picture(NEXT);
        assertThat(expectation.expect(NEXT)).isTrue();
        assertThat(expectation.expect(NEXT)).as("it is being made").isFalse();
        expectation.take(next);

        assertThat(expectation.claim(NEXT)).isSameAs(next);
        assertThat(expectation.claim(NEXT)).isNull();
        assertThat(given).isEmpty();
    }

    @Test
    void whatIsNotNeededIsGivenBack() {
        Exact next = picture(NEXT);
        expectation.expect(NEXT);
        expectation.take(next);
        assertThat(expectation.expect(null)).isFalse();
        assertThat(given).containsExactly(next.sheet());

        Exact passed = picture(NEXT);
        expectation.expect(NEXT);
        expectation.take(passed);
        assertThat(expectation.claim(OTHER)).isNull();
        assertThat(given).containsExactly(next.sheet(), passed.sheet());

        Exact late = picture(NEXT);
        expectation.expect(OTHER);
        expectation.take(late);
        assertThat(given).containsExactly(next.sheet(), passed.sheet(), late.sheet());
        assertThat(expectation.claim(NEXT)).isNull();
    }
}
