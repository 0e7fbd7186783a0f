package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** That a panorama is painted from the view outwards, every pixel once, and looks as if painted at once. */
class WidePictureTest {
    private static final int BARE = 0x01020304;
    private static final int SEEN = 0x04030201;

    @Provide
    Arbitrary<WidePicture> pictures() {
        return Arbitraries.of(1.0, 1.25, 1.5)
                .flatMap(scale -> Arbitraries.doubles()
                        .between(0, 0.9)
                        .flatMap(place -> Arbitraries.of(0.35, 1.0)
                                .map(beside -> bare(Sights.of(Sights.view(place, 0.1), scale), beside))));
    }

    private static WidePicture bare(Sight sight, double beside) {
        Panorama panorama = Sights.panorama(sight, beside);
        PixelSheet sheet = new PixelSheet(sight.pixels(panorama.wide().drawing().width()),
                sight.pixels(panorama.wide().plot().bottom()));
        Arrays.fill(sheet.pixels(), BARE);
        return new WidePicture(panorama, sheet);
    }

    private static void paint(WidePicture picture) {
        picture.begin();
        while (picture.paintMore()) {
            assertThat(picture.isWhole()).isFalse();
        }
        assertThat(picture.isWhole()).isTrue();
    }

    @Property(tries = 12)
    void theFinishedSheetIsTheDrawingPaintedAtOnce(@ForAll @From("pictures") WidePicture picture) {
        paint(picture);

        PixelSheet atOnce = new PixelSheet(picture.sheet().width(), picture.sheet().height());
        atOnce.paint(picture.panorama().wide().drawing(), picture.panorama().asked().scale(),
                Progress.UNSEEN);
        assertThat(picture.sheet().pixels()).isEqualTo(atOnce.pixels());
    }

    @Property(tries = 12)
    void theViewIsPaintedFirstThenWhatIsBesideItAndEveryColumnOnce(
            @ForAll @From("pictures") WidePicture picture) {
        double scale = picture.panorama().asked().scale();
        Panorama.Place view = picture.panorama().place(picture.panorama().asked().view());
        PixelSheet sheet = picture.sheet();
        picture.begin();
        int least = takeNew(sheet, 0, 0)[1];
        assertThat(least).isEqualTo((int) Math.round(picture.panorama().wide().plot().left() * scale));
        int from = (int) Math.round(view.left() * scale);
        int to = from;
        boolean more = true;
        while (more) {
            boolean wasPainted = picture.isViewPainted();
            assertThat(picture.shows(view)).isEqualTo(wasPainted);
            more = picture.paintMore();
            int[] fresh = takeNew(sheet, from, to);
            assertThat(fresh[0] == to || fresh[1] == from).as("next to what is painted").isTrue();
            if (!wasPainted) {
                assertThat(fresh[0]).as("the view, left to right").isEqualTo(to);
            }
            from = Math.min(from, fresh[0]);
            to = Math.max(to, fresh[1]);
        }
        assertThat(from).isEqualTo(least);
        assertThat(to).isEqualTo(sheet.width());
    }

    /** The one run of columns that have just been painted, in full; what was painted before is not touched again. */
    private static int[] takeNew(PixelSheet sheet, int from, int to) {
        int first = sheet.width();
        int end = 0;
        for (int x = 0; x < sheet.width(); x++) {
            int here = 0;
            for (int y = 0; y < sheet.height(); y++) {
                int i = y * sheet.width() + x;
                if (sheet.pixels()[i] != BARE && sheet.pixels()[i] != SEEN) {
                    here++;
                    sheet.pixels()[i] = SEEN;
                }
            }
            assertThat(here).isIn(0, sheet.height());
            if (here > 0) {
                assertThat(x >= from && x < to).as("painted twice").isFalse();
                assertThat(first == sheet.width() || x == end).as("one run").isTrue();
                first = Math.min(first, x);
                end = x + 1;
            }
        }
        assertThat(first).isLessThan(end);
        return new int[]{first, end};
    }

    @Property(tries = 60)
    void whatIsShownOfItIsPainted(@ForAll @DoubleRange(min = -4, max = 8) double beyond,
            @ForAll @DoubleRange(min = 0.4, max = 6) double closer,
            @ForAll @IntRange(min = 6, max = 12) int slices) {
        WidePicture picture = bare(Sights.of(Sights.view(0.5, 0.1), 1.25), 1);
        Sight asked = picture.panorama().asked();
        picture.begin();
        for (int i = 0; i < slices && picture.paintMore(); i++) {
            assertThat(picture.isWhole()).isFalse();
        }
        PixelSheet sheet = picture.sheet();
        int end = sheet.width();
        while (end > 0 && sheet.pixels()[end - 1] == BARE) {
            end--;
        }
        double width = (asked.view().width() - picture.panorama().wide().plot().left()) / closer;
        double right = (end - beyond) / asked.scale();
        Panorama.Place place = new Panorama.Place(right - width, right, closer);
        if (picture.shows(place)) {
            Division division = Division.of(asked, picture.panorama().wide().plot());
            int[] shown = new int[division.across() * sheet.height()];
            Composition.stretch(sheet, division.left(), picture.width(), shown, division.across(),
                    place.left() * asked.scale(), closer);
            assertThat(Arrays.stream(shown).noneMatch(pixel -> pixel == BARE)).isTrue();
        }
    }

    @Example
    void whatIsTooCoarseOrTooFineIsNotShown() {
        WidePicture picture = bare(Sights.of(Sights.view(0.5, 0.1), 1), 1);
        paint(picture);
        Panorama.Place view = picture.panorama().place(picture.panorama().asked().view());

        assertThat(picture.shows(view)).isTrue();
        assertThat(picture.shows(new Panorama.Place(view.left(), view.right(), 6.1))).isFalse();
        assertThat(picture.shows(new Panorama.Place(view.left(), view.right(), 0.39))).isFalse();
        assertThat(picture.room(view).left()).isBetween(0.99, 1.01);
        assertThat(picture.room(view).right()).isBetween(0.99, 1.01);
    }
}
