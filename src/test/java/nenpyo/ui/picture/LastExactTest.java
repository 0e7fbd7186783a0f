package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nenpyo.export.raster.PixelSheet;
import org.junit.jupiter.api.Test;

class LastExactTest {
    private final List<PixelSheet> givenBack = new ArrayList<>();
    private final LastExact last = new LastExact(givenBack::add);

    private static Exact picture(double place) {
        Sight sight = Sights.of(Sights.view(place, 0.1), 1);
        return new Exact(sight, Sights.PROJECTION.project(sight.shown(), sight.view()), new PixelSheet(2, 2));
    }

    @Test
    void aSheetIsGivenBackOnePictureAfterTheOneThatTookItsPlace() {
        List<Exact> pictures = List.of(picture(0), picture(0.1), picture(0.2), picture(0.3));

        laidOut(pictures.get(0));
        laidOut(pictures.get(1));
        assertThat(givenBack).as("JavaFX may still read the first").isEmpty();

        laidOut(pictures.get(2));
        assertThat(givenBack).containsExactly(pictures.get(0).sheet());

        laidOut(pictures.get(3));
        assertThat(givenBack).containsExactly(pictures.get(0).sheet(), pictures.get(1).sheet());
    }

    private void laidOut(Exact picture) {
        last.layOut();
        last.replace(picture);
    }

    @Test
    void ofTwoThatComeWithinAFrameTheOneBeforeMayStillBeRead() {
        Exact read = picture(0);
        Exact between = picture(0.1);
        laidOut(read);
        laidOut(between);
        last.replace(picture(0.2));
        assertThat(givenBack).as("the frame of the first may go on").isEmpty();

        laidOut(picture(0.3));
        assertThat(givenBack).containsExactly(between.sheet());
    }

    @Test
    void itIsOfOneView() {
        Exact picture = picture(0.5);
        assertThat(last.isOf(picture.sight())).isFalse();
        assertThat(last.picture()).isNull();

        last.replace(picture);

        assertThat(last.isOf(picture.sight())).isTrue();
        assertThat(last.isOf(picture(0.6).sight())).isFalse();
        assertThat(last.picture()).isSameAs(picture);
    }
}
