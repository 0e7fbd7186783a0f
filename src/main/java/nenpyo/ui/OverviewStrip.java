package nenpyo.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import nenpyo.drawing.Box;
import nenpyo.layout.Overview;
import nenpyo.layout.TimeScale;
import nenpyo.model.Filter;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
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
    /** Of more events than these the counting takes more time than a frame has. */
    private static final int AT_ONCE_MOST = 20_000;

    private final ViewState state;
    private final StatusWording wording;
    private final PixelCanvas canvas = new PixelCanvas();
    private final Region before = over("overview-shade");
    private final Region after = over("overview-shade");
    private final Region brush = over("overview-brush");
    private @Nullable Overview overview;
    private @Nullable Look drawn;
    /** What is being counted for; null while nothing is. */
    private @Nullable Look wanted;

    /** What the drawing depends on and may change under it. */
    private record Look(Filter filter, List<String> lanes, double width, double height, double windowScale) {}

    OverviewStrip(ViewState state, Messages words, RangeAnimation animation) {
        this.state = state;
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
        getChildren().addAll(canvas, before, after, brush,
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
        Look last = wanted == null ? drawn : wanted;
        if (last != null
                && !(last.filter.equals(view.filter()) && last.lanes.equals(view.lanes().order()))) {
            requestLayout();
        }
        putBrush(view);
    }

    @Override
    protected void layoutChildren() {
        Window window = getScene() == null ? null : getScene().getWindow();
        Look look = new Look(state.view().filter(), state.view().lanes().order(), snapSizeX(getWidth()),
                snapSizeY(getHeight()),
                window == null ? 1 : window.getRenderScaleX());
        if (look.width > 0 && look.height > 0 && !look.equals(wanted == null ? drawn : wanted)) {
            draw(look);
        }
        putBrush(state.view());
    }

    /** At once where that takes no time, or there is nothing yet; else beside the window, which shows the last one meanwhile. */
    private void draw(Look look) {
        View view = state.view();
        Overview last = overview;
        if (last == null || state.timeline().size() <= AT_ONCE_MOST) {
            show(look, made(view, look, last));
            return;
        }
        wanted = look;
        Thread.startVirtualThread(() -> {
            Overview made = made(view, look, last);
            Platform.runLater(() -> {
                if (look.equals(wanted)) {
                    show(look, made);
                }
            });
        });
    }

    private Overview made(View view, Look look, @Nullable Overview last) {
        return Overview.of(state.timeline(), view, TextMeasurer.bundled(), look.width, look.height, last);
    }

    /** Whether the strip shows what it should. */
    boolean isSettled() {
        return wanted == null;
    }

    private void show(Look look, Overview made) {
        canvas.resizeRelocate(0, 0, look.width, look.height);
        canvas.fit(look.width, look.height, look.windowScale);
        canvas.paint(made.drawing());
        wanted = null;
        overview = made;
        drawn = look;
    }

    private void putBrush(View view) {
        Extent extent = extent();
        if (extent == null) {
            return;
        }
        double height = getHeight();
        before.resizeRelocate(0, 0, extent.left, height);
        after.resizeRelocate(extent.right, 0, Math.max(0, getWidth() - extent.right), height);
        brush.resizeRelocate(extent.left, 0, extent.right - extent.left, height);
        TimeScale scale = new TimeScale(view.range().from(), 0, view.range().seconds() / getWidth());
        setAccessibleText(wording.range(view.range(), scale.secondsPerPixel()));
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
