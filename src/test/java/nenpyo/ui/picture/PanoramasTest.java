package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nenpyo.export.raster.PixelSheet;
import nenpyo.model.View;
import org.junit.jupiter.api.Test;

/** Which of two panoramas is looked at, and when its sheet is free for another. */
class PanoramasTest {
    private static final View START = Sights.view(0.4, 0.1);
    private static final View LATER = Sights.moved(START, 0.7);

    private final List<PixelSheet> freed = new ArrayList<>();
    private final Panoramas panoramas = new Panoramas(freed::add);

    private static WidePicture begun(View view) {
        Sight sight = Sights.of(view, 1);
        Panorama panorama = Sights.panorama(sight, 1);
        PixelSheet sheet = new PixelSheet(sight.pixels(panorama.wide().drawing().width()),
                sight.pixels(panorama.wide().plot().bottom()));
        WidePicture picture = new WidePicture(panorama, sheet);
        picture.begin();
        while (!picture.isViewPainted()) {
            picture.paintMore();
        }
        return picture;
    }

    private static WidePicture whole(View view) {
        WidePicture picture = begun(view);
        while (picture.paintMore()) {
            assertThat(picture.isWhole()).isFalse();
        }
        return picture;
    }

    @Test
    void theOneBeforeStandsInUntilTheNextShowsTheView() {
        WidePicture before = whole(START);
        panoramas.take(before);
        panoramas.ended(before);
        assertThat(panoramas.best(Sights.of(START, 1))).isSameAs(before);

        WidePicture next = begun(LATER);
        panoramas.take(next);

        Sight reached = Sights.of(Sights.moved(START, 0.4), 1);
        assertThat(next.shows(reached.view())).isFalse();
        assertThat(panoramas.best(reached)).isSameAs(before);
        assertThat(panoramas.isMoreComing()).isTrue();
        assertThat(panoramas.best(Sights.of(LATER, 1))).isSameAs(next);
        assertThat(freed).containsExactly(before.sheet());
    }

    @Test
    void aSheetIsFreeOnceNobodyLooksAtItOrPaintsOnIt() {
        WidePicture first = begun(START);
        panoramas.take(first);
        panoramas.best(Sights.of(START, 1));
        Sight unlike = Sights.of(START.withFilter(Sights.withoutALane()), 1);

        assertThat(panoramas.best(unlike)).isNull();
        assertThat(freed).as("still painted on").isEmpty();
        panoramas.ended(first);
        assertThat(freed).containsExactly(first.sheet());
        assertThat(panoramas.isReady()).isFalse();
    }
}
