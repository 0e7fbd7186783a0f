package nenpyo.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import nenpyo.drawing.Box;
import nenpyo.layout.Metrics;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.layout.Subject;
import nenpyo.layout.TimeScale;
import nenpyo.model.CalendarRows;
import nenpyo.model.LaneStacking;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import nenpyo.ui.picture.Painted;
import nenpyo.ui.picture.Sight;
import nenpyo.ui.picture.TimelinePicture;
import nenpyo.ui.picture.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The surface that the timeline is drawn on. Whatever changes only asks for a redraw; it is drawn once, in the next layout
 * pass, however often it was asked for.
 */
final class TimelineCanvas extends Region {
    /** From the top of the date that the guide shows to the lanes, px: the ruler between them stays free. */
    private static final double DATE_ABOVE_LANES = 37;
    private final ViewState state;
    private final Arranging arranging;
    private final Faults faults;
    private final TimelinePicture picture;
    private final CanvasTargets targets = new CanvasTargets();
    private final LaneHandles handles;
    private final NothingShown nothing;
    private final String title;
    private final Region focusRing = new Region();
    private final Region band = new Region();
    private final LaneScroll scroll;
    private @Nullable Projected projected;
    private boolean failing;
    private boolean layingOut;
    private final SeenEvents seen = new SeenEvents();
    /** The event to scroll to as soon as its lane is arranged, or −1. */
    private int awaited = -1;

    TimelineCanvas(ViewState state, Messages words, Faults faults) {
        this.state = state;
        this.faults = faults;
        this.arranging = new Arranging(state.arranger(), this::arrived, this::missing);
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(words.get("canvas.role"));
        title = state.timeline().title().in(words.language());
        setAccessibleText(title);
        setAccessibleHelp(words.get("canvas.help"));
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        band.setId("selection-band");
        band.getStyleClass().add("selection-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        band.setVisible(false);
        setMinSize(Metrics.HEADER_WIDTH + 120, Metrics.axisHeight(CalendarRows.USUAL) + 80);
        scroll = new LaneScroll(state);
        handles = new LaneHandles(state, words);
        nothing = new NothingShown(state, words);
        picture = new TimelinePicture(new Projection(TextMeasurer.bundled()), new Looking());
        getChildren().addAll(picture, handles, nothing, scroll, band, focusRing);
        LaneKeys.onSelected(this, state);
        state.viewProperty().subscribe(this::follow);
        state.expected().property().subscribe(this::expect);
        sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (width <= 0 || height <= 0) {
            return;
        }
        focusRing.resizeRelocate(0, 0, width, height);
        layingOut = true;
        try {
            if (state.view().width() != width || state.view().height() != height) {
                state.resize(width, height);
            }
            View view = state.view();
            boolean isOfOthers = seen.areOthersIn(view);
            Subject subject = isOfOthers ? arranging.awaited(view) : arranging.subject(view);
            if (subject != null && (!isOfOthers || arranging.isSettled())) {
                Sight sight = new Sight(subject, view, windowScale());
                if (isOfOthers) {
                    picture.beginAhead(sight);
                }
                seen.ask(view);
                picture.show(sight);
            }
        } finally {
            layingOut = false;
        }
    }

    private void follow(View before, View now) {
        // What is asked for within the layout pass is forgotten by JavaFX, until something else asks.
        if (layingOut) {
            return;
        }
        requestLayout();
        // Not what comes many times in a frame, as a wheel's turns do: what has begun is finished before the last of them.
        boolean isFiltered = !now.filter().equals(before.filter());
        if (isFiltered) {
            seen.filter(now);
        }
        if (isFiltered || isStackedOtherwise(before.lanes(), now.lanes())) {
            begin(now);
        }
    }

    /** Begins to draw a view, or to arrange what it needs. */
    private void begin(View view) {
        Subject subject = arranging.subject(view);
        if (subject != null && arranging.isSettled()) {
            picture.beginAhead(new Sight(subject, view, windowScale()));
        }
    }

    private void arrived() {
        requestLayout();
        if (seen.areOthersIn(state.view())) {
            begin(state.view());
        }
    }

    /** Draws what there is in the place of what could not be arranged. */
    private void missing(Throwable cause) {
        requestLayout();
        faults.report(cause);
    }

    private static boolean isStackedOtherwise(LaneStacking before, LaneStacking now) {
        return !now.order().equals(before.order()) || !now.collapsed().equals(before.collapsed());
    }

    private void expect(@Nullable View next) {
        Subject subject = next == null ? null : arranging.ready(next);
        picture.expect(next == null || subject == null ? null : new Sight(subject, next, windowScale()));
    }

    /** Puts what lies over the picture where that has it, and takes note of what is there. */
    private final class Looking implements Viewer {
        @Override
        public void seen(Projected exact) {
            // Also within the layout pass, and so it changes nothing else.
            View view = state.view();
            handles.resizeRelocate(0, 0, view.width(), view.height());
            handles.place(exact, view.width());
            nothing.place(exact);
        }

        @Override
        public void drawn(Projected exact) {
            failing = false;
            projected = exact;
            targets.look(exact);
            place(exact);
            if (awaited >= 0 && arranging.isSettled() && exact.middles().containsKey(awaited)) {
                scrollTo(awaited);
            }
        }

        @Override
        public void moved(Projected wide) {
            seen(wide);
            place(wide);
        }

        private void place(Projected drawn) {
            View view = state.view();
            setAccessibleText((title + " " + nothing.said()).strip());
            scroll.fit(drawn, view.width(), view.scrollTop());
            state.drawn(drawn.lanes());
            state.contentOverflow(drawn.contentHeight() - drawn.plot().height());
        }

        /** Tells once why nothing can be drawn, however often it is tried. */
        @Override
        public void failed(Throwable cause) {
            if (!failing) {
                failing = true;
                faults.report(cause);
            }
        }
    }

    private double windowScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    /** What is on the surface now; null before the first drawing. */
    @Nullable
    Projected projected() {
        return projected;
    }

    /** What was painted of what is on the surface now, be it moved or exact; null before the first drawing. */
    @Nullable
    Painted painted() {
        return picture.painted();
    }

    /** Scrolls the lanes so far that an event's row is in view, as soon as the rows of the view are known. */
    void reveal(int event) {
        awaited = event;
        if (isSettled()) {
            scrollTo(event);
        }
    }

    /** Scrolls the lanes so far that an event's row is in view. */
    private void scrollTo(int event) {
        Projected drawn = projected;
        Double middle = drawn == null ? null : drawn.middles().get(event);
        awaited = middle == null ? event : -1;
        if (drawn == null || middle == null) {
            return;
        }
        double margin = Metrics.ROW_HEIGHT;
        double above = drawn.plot().top() + margin - middle;
        double below = middle - (drawn.plot().bottom() - margin);
        if (above > 0) {
            state.scroll(-above);
        } else if (below > 0) {
            state.scroll(below);
        }
    }

    /** What lies where on the surface. */
    CanvasTargets targets() {
        return targets;
    }

    /** Where the surface shows time, with the date over the lowest row of the axis; null before the first drawing. */
    DateGuide.@Nullable Place place() {
        if (projected == null) {
            return null;
        }
        Box plot = projected.plot();
        // Of the view, not of what is drawn, which is a frame behind while the view moves.
        TimeScale now = TimeScale.over(state.view().range(), plot.left(), plot.width());
        return new DateGuide.Place(new Box(plot.left(), 0, plot.right(), plot.bottom()), now,
                plot.top() - DATE_ABOVE_LANES);
    }

    /** Lays a node over the drawing, under the focus ring. */
    void lay(Node node) {
        getChildren().add(getChildren().size() - 1, node);
    }

    /** Shows the band that is being drawn around events, or none for null. */
    void band(@Nullable Box box) {
        band.setVisible(box != null);
        if (box != null) {
            Box inside = box.intersection(new Box(0, 0, getWidth(), getHeight()));
            band.resizeRelocate(inside.left(), inside.top(), inside.width(), inside.height());
        }
    }

    /** Whether nothing is under way that would still change the picture. */
    boolean isSettled() {
        return !isNeedsLayout() && picture.isSettled() && arranging.isSettled();
    }

    /** Whether a movement that begins now moves what is painted already. */
    boolean isReadyToMove() {
        return isSettled() && picture.isReadyToMove();
    }

    /** Whether the view is seen, be it moved or exact. */
    boolean isCurrent() {
        return !isNeedsLayout() && seen.isAsked(state.view()) && picture.isCurrent();
    }

    /** Ends the work beside the JavaFX thread. */
    void close() {
        arranging.close();
        picture.close();
    }
}
