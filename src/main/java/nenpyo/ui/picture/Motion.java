package nenpyo.ui.picture;

import java.util.List;
import nenpyo.model.Range;
import nenpyo.ui.picture.Panorama.Place;
import org.jspecify.annotations.Nullable;

/** Where a view goes, and the panoramas for that: which there are, and when another one is asked for. For the JavaFX thread. */
final class Motion {
    private final PanoramaPainter painter;
    private final Panoramas panoramas;
    private Course course = Course.REST;
    /** The range that was wanted a frame before, from which the course was taken; null at first. */
    private @Nullable Range before;
    /** Whether a panorama was asked for whose view is not painted yet. */
    private boolean awaited;

    /** @param sheets what panoramas are painted on */
    Motion(PanoramaPainter painter, Sheets sheets) {
        this.painter = painter;
        this.panoramas = new Panoramas(sheets::giveBack);
    }

    /**
     * A panorama and where a view lies in it.
     *
     * @param place of the view
     */
    record Found(WidePicture picture, Place place) {
        /** Whether all of the view is painted, and can be shown as large as it is asked for. */
        boolean isShown() {
            return picture.shows(place);
        }

        /** The parts of the view, with what is below the plot from an exact picture. */
        List<Part> parts(Exact last) {
            Sight sight = last.sight();
            Division division = Division.of(sight, picture.panorama().wide().plot());
            return List.of(
                    division.headers(picture,
                            to -> Composition.copy(picture.sheet(), 0, 0, to, division.left())),
                    division.plot(this, to -> writePlot(to, division, sight.scale())),
                    division.legend(last));
        }

        private void writePlot(int[] target, Division division, double scale) {
            int across = division.across();
            if (place.enlarged() == 1) {
                int start = Math.clamp(Math.round(place.left() * scale), division.left(),
                        picture.width() - across);
                Composition.copy(picture.sheet(), start, 0, target, across);
            } else {
                Composition.stretch(picture.sheet(), division.left(), picture.width(), target, across,
                        place.left() * scale, place.enlarged());
            }
        }
    }

    /**
     * Takes note of where the view goes; another arrangement of the same range tells nothing of that, unless it rests.
     *
     * @param last the range until now
     */
    void follow(Range last, Range next, boolean isAtRest) {
        if (!last.equals(next) || isAtRest) {
            course = Course.between(last, next);
            before = last;
        }
    }

    /** The best panorama for a view; null if there is none that looks like it. */
    @Nullable
    Found find(Sight now) {
        WidePicture picture = panoramas.best(now);
        return picture == null ? null : new Found(picture, picture.panorama().place(now.view()));
    }

    /**
     * Makes ready for a movement, wherever it will go, from an exact picture.
     *
     * @param urgent whether nothing else can be shown meanwhile
     */
    void prepare(Exact last, boolean urgent) {
        course = Course.REST;
        askMore(last.sight(), last, find(last.sight()), urgent);
    }

    /**
     * Asks for another panorama if what there is will not do.
     *
     * @param found the best that there is
     * @param urgent whether nothing else can be shown meanwhile
     */
    void askMore(Sight now, Exact last, @Nullable Found found, boolean urgent) {
        if (awaited || found != null && isEnough(now, found)) {
            return;
        }
        awaited = true;
        Range from = before;
        Sight around = course == Course.FARTHER && from != null
                ? now.at(Course.onward(from, now.view().range()))
                : now;
        painter.ask(new PanoramaPainter.Around(around, last.projected().plot(), course, urgent));
    }

    private boolean isEnough(Sight now, Found found) {
        return found.isShown() && course.isFine(found.place.enlarged()) && panoramas.isNewestOf(now.subject())
                && (panoramas.isMoreComing()
                        || found.picture.isWhole() && course.isEnough(found.picture.room(found.place)));
    }

    /** Takes a panorama that was asked for and is painted as far as its view. */
    void take(WidePicture picture) {
        awaited = false;
        panoramas.take(picture);
    }

    /** Takes note that the panorama that was asked for will not come. */
    void takeNone() {
        awaited = false;
    }

    /** Takes note that nothing more is painted of a panorama. */
    void ended(WidePicture picture) {
        panoramas.ended(picture);
    }

    /** Whether a panorama is there and nothing more is painted of it. */
    boolean isReady() {
        return !awaited && panoramas.isReady();
    }
}
