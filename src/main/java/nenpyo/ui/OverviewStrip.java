package nenpyo.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import nenpyo.drawing.Box;
import nenpyo.layout.Overview;
import nenpyo.layout.TimeScale;
import nenpyo.model.Filter;
import nenpyo.model.LaneStacking;
import nenpyo.model.Range;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import nenpyo.ui.picture.LatePicture;
import org.jspecify.annotations.Nullable;

/**
 * The whole timeline in a strip below it, and over it the brush: a frame around the range in view. The strip is drawn anew
 * only for another filter, order of lanes or size; the brush are nodes of their own, which follow every frame.
 */
final class OverviewStrip extends Region {
    private static final double HEIGHT = 76;
    /** Where the date under the pointer is written, px. */
    private static final double DATE_TOP = 3;
    private static final double BRUSH_LEAST = 8;
    /** Above the brush, px: what moves with every frame must not touch the lanes, or the window is painted as a whole. */
    private static final double BRUSH_TOP = 4;
    /** How often what a screen reader says follows a view that moves. */
    private static final Duration EVERY = Duration.millis(100);

    private final ViewState state;
    private final StatusWording wording;
    private final Sparingly dates = new Sparingly(EVERY, this::tellDates);
    /** Another language or theme has a strip of its own. */
    private final View first;
    private final LatePicture<Look, Overview> picture;
    private final Region before = over("overview-shade");
    private final Region after = over("overview-shade");
    private final Region brush = over("overview-brush");
    private @Nullable Overview overview;
    /** The last that was made, whose counts the next one uses again; of the picture's own thread. */
    private @Nullable Overview made;
    private @Nullable Look asked;

    /** What the drawing depends on and may change under it. */
    private record Look(Filter filter, List<String> lanes, double width, double height, double windowScale) {
        /** A view of that look; language and theme are those of another. */
        View of(View like) {
            return like.withFilter(filter).withLanes(new LaneStacking(lanes, Set.of(), Map.of()));
        }
    }

    OverviewStrip(ViewState state, Messages words, RangeAnimation animation, Faults faults) {
        this.state = state;
        this.first = state.view();
        this.wording = new StatusWording(words);
        setId("overview");
        getStyleClass().add("overview");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(words.get("overview.role"));
        setAccessibleHelp(words.get("overview.help"));
        brush.setId("overview-brush");
        picture = new LatePicture<>("nenpyo-overview", this::make, Overview::drawing, this::show,
                faults::report);
        getChildren().addAll(picture, before, after, brush,
                new DateGuide("overview-guide", state, words, this, this::place));
        new BrushInput(state, this, animation);
        new BrushKeys(state, this, animation);
        state.viewProperty().subscribe(this::follow);
        sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> requestLayout());
    }

    private DateGuide.@Nullable Place place() {
        TimeScale scale = scale();
        return scale == null
                ? null
                : new DateGuide.Place(new Box(0, 0, getWidth(), getHeight()), scale, DATE_TOP);
    }

    private static Region over(String styleClass) {
        Region region = new Region();
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.getStyleClass().add(styleClass);
        return region;
    }

    private void follow(View view) {
        if (asked != null
                && !(asked.filter.equals(view.filter()) && asked.lanes.equals(view.lanes().order()))) {
            requestLayout();
        }
        putBrush();
    }

    @Override
    protected void layoutChildren() {
        Window window = getScene() == null ? null : getScene().getWindow();
        Look look = new Look(state.view().filter(), state.view().lanes().order(), snapSizeX(getWidth()),
                snapSizeY(getHeight()),
                window == null ? 1 : window.getRenderScaleX());
        if (look.width > 0 && look.height > 0 && !look.equals(asked)) {
            asked = look;
            picture.ask(look, look.windowScale);
        }
        putBrush();
    }

    private Overview make(Look look) {
        Overview next = Overview.of(state.timeline(), look.of(first), TextMeasurer.bundled(), look.width,
                look.height, made);
        made = next;
        return next;
    }

    private void show(Overview now) {
        overview = now;
        putBrush();
    }

    /** Whether nothing is under way that would still change the picture. */
    boolean isSettled() {
        return picture.isSettled() && dates.isSettled();
    }

    /** Ends the work beside the JavaFX thread. */
    void close() {
        picture.close();
    }

    private void putBrush() {
        Extent extent = extent();
        if (extent == null) {
            return;
        }
        double height = getHeight() - BRUSH_TOP;
        before.resizeRelocate(0, BRUSH_TOP, extent.left, height);
        after.resizeRelocate(extent.right, BRUSH_TOP, Math.max(0, getWidth() - extent.right), height);
        brush.resizeRelocate(extent.left, BRUSH_TOP, extent.right - extent.left, height);
        dates.ask();
    }

    private void tellDates() {
        Range range = state.view().range();
        setAccessibleText(wording.range(range, range.seconds() / getWidth()));
    }

    /** Where the brush is seen, px: within the strip, and never too narrow for the hand. */
    record Extent(double left, double right) {}

    /** Where the brush is; null before the first drawing. */
    @Nullable
    Extent extent() {
        TimeScale scale = scale();
        if (scale == null) {
            return null;
        }
        double width = getWidth();
        double left = Math.clamp(scale.x(state.view().range().from()), 0, width);
        double right = Math.clamp(scale.x(state.view().range().to()), 0, width);
        double missing = Math.max(0, BRUSH_LEAST - (right - left));
        left = Math.clamp(left - missing / 2, 0, Math.max(0, width - BRUSH_LEAST));
        return new Extent(left, Math.min(width, Math.max(right, left + BRUSH_LEAST)));
    }

    /** Where moments lie across the strip; null before the first drawing. */
    @Nullable
    TimeScale scale() {
        return overview == null ? null : overview.scale();
    }
}
