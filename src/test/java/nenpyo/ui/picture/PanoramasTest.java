package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    private void lookAt(WidePicture picture) {
        panoramas.take(picture);
        panoramas.ended(picture);
        assertThat(panoramas.best(picture.panorama().asked())).isSameAs(picture);
    }

    @Test
    void onTheWayBackWhatIsCoarserIsSeenAgain() {
        WidePicture farthest = whole(Sights.view(0.05, 0.9));
        WidePicture half = whole(Sights.view(0.3, 0.4));
        WidePicture notHalf = whole(Sights.view(0.35, 0.3));
        WidePicture closest = whole(Sights.view(0.45, 0.1));
        List.of(farthest, half, notHalf, closest).forEach(this::lookAt);

        assertThat(freed).as("no octave coarser than what comes after it").containsExactly(notHalf.sheet());
        assertThat(panoramas.best(Sights.of(Sights.view(0.3, 0.4), 1))).isSameAs(half);
        assertThat(panoramas.best(Sights.of(Sights.view(-0.1, 1.2), 1))).isSameAs(farthest);
        assertThat(panoramas.best(Sights.of(Sights.view(0.45, 0.1), 1))).isSameAs(closest);

        lookAt(whole(Sights.view(0.2, 0.6)));
        assertThat(freed).as("finer than what is looked at").contains(half.sheet(), closest.sheet());
    }

    @Test
    void theWayBackHasAnEndAndIsForgottenWithItsLook() {
        List<WidePicture> closer = Stream.of(0.9, 0.4, 0.18, 0.08)
                .map(share -> whole(Sights.view(0.5 - share / 2, share)))
                .toList();
        closer.forEach(this::lookAt);
        assertThat(freed).containsExactly(closer.getFirst().sheet());

        View unlike = Sights.view(0.45, 0.1).withFilter(Sights.withoutALane());
        assertThat(panoramas.best(Sights.of(unlike, 1))).isNull();
        assertThat(freed).containsExactlyInAnyOrderElementsOf(
                closer.stream().map(WidePicture::sheet).toList());
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
