package nenpyo.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import nenpyo.drawing.Box;
import nenpyo.drawing.HitIndex;
import nenpyo.drawing.Role;
import nenpyo.layout.Cluster;
import nenpyo.layout.Metrics;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.layout.Subject;
import nenpyo.layout.TimeScale;
import nenpyo.model.CalendarRows;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/**
 * The surface that the timeline is drawn on. Whatever changes only asks for a redraw; it is drawn once, in the next layout
 * pass, however often it was asked for.
 */
final class TimelineCanvas extends Region {
    private static final double SLACK = 5;
    /** From the top of the date that the guide shows to the lanes, px: the ruler between them stays free. */
    private static final double DATE_ABOVE_LANES = 37;
    /** One, one more if that changed the view, and one to spare. */
    private static final int DRAWINGS_MOST = 3;

    private final ViewState state;
    private final Arranging arranging;
    private final Projection projection = new Projection(TextMeasurer.bundled());
    private final Faults faults;
    private final PixelCanvas canvas = new PixelCanvas();
    private final LaneHandles handles;
    private final Region focusRing = new Region();
    private final Region band = new Region();
    private final ScrollBar scrollBar = new ScrollBar();
    private @Nullable Projected projected;
    private @Nullable HitIndex hits;
    private @Nullable HitIndex lanes;
    private boolean failing;
    private boolean layingOut;
    /** The event to scroll to as soon as its lane is arranged, or −1. */
    private int awaited = -1;

    TimelineCanvas(ViewState state, Messages words, Faults faults) {
        this.state = state;
        this.faults = faults;
        this.arranging = new Arranging(state.arranger(), this::requestLayout, faults::report);
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(words.get("canvas.role"));
        setAccessibleText(state.timeline().title().in(words.language()));
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
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setId("lane-scroll");
        scrollBar.setVisible(false);
        scrollBar.valueProperty().subscribe(value -> {
            if (value.doubleValue() != state.view().scrollTop()) {
                state.scrollTo(value.doubleValue());
            }
        });
        handles = new LaneHandles(state, words);
        getChildren().addAll(canvas, handles, scrollBar, band, focusRing);
        LaneKeys.onSelected(this, state);
        state.viewProperty().subscribe(_ -> {
            // What is asked for within the layout pass is forgotten by JavaFX, until something else asks.
            if (!layingOut) {
                requestLayout();
            }
        });
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
        canvas.resizeRelocate(0, 0, width, height);
        canvas.fit(width, height, windowScale());
        focusRing.resizeRelocate(0, 0, width, height);
        layingOut = true;
        try {
            drawUntilItStands(width, height);
        } finally {
            layingOut = false;
        }
    }

    /** Drawing tells the state how much there is to scroll, and so may move the view that is drawn. */
    private void drawUntilItStands(double width, double height) {
        for (int i = 0; i < DRAWINGS_MOST; i++) {
            if (state.view().width() != width || state.view().height() != height) {
                state.resize(width, height);
            }
            View view = state.view();
            drawOrTell();
            layoutScrollBar(width);
            if (state.view().equals(view)) {
                return;
            }
        }
    }

    private void drawOrTell() {
        try {
            draw();
            failing = false;
        } catch (RuntimeException | Error e) {
            if (!failing) {
                failing = true;
                // After the layout pass, in which what shows it would not be laid out itself.
                Platform.runLater(() -> faults.report(e));
            }
        }
    }

    private void draw() {
        View view = state.view();
        Subject subject = arranging.subject(view);
        if (subject == null) {
            return;
        }
        Projected drawn = projection.project(shownOf(subject, view), view);
        canvas.paint(drawn.drawing());
        projected = drawn;
        hits = null;
        lanes = null;
        handles.resizeRelocate(0, 0, view.width(), view.height());
        handles.place(drawn, view.width());
        state.drawn(drawn.lanes());
        state.contentOverflow(drawn.contentHeight() - drawn.plot().height());
        if (awaited >= 0 && arranging.isSettled() && drawn.middles().containsKey(awaited)) {
            scrollTo(awaited);
        }
    }

    /** A lane that has just been hidden is gone at once, also from an arrangement that still has it. */
    private static Subject shownOf(Subject subject, View view) {
        return subject.only(view.filter()::shows);
    }

    private double windowScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void layoutScrollBar(double width) {
        if (projected == null) {
            return;
        }
        double overflow = projected.contentHeight() - projected.plot().height();
        scrollBar.setVisible(overflow > 0.5);
        if (!scrollBar.isVisible()) {
            return;
        }
        double barWidth = scrollBar.prefWidth(-1);
        scrollBar.resizeRelocate(width - barWidth, projected.plot().top(), barWidth,
                projected.plot().height());
        scrollBar.setMax(overflow);
        scrollBar.setVisibleAmount(overflow * projected.plot().height() / projected.contentHeight());
        scrollBar.setUnitIncrement(40);
        scrollBar.setBlockIncrement(projected.plot().height() * 0.8);
        scrollBar.setValue(state.view().scrollTop());
    }

    /** What is on the surface now; null before the first drawing. */
    @Nullable
    Projected projected() {
        return projected;
    }

    /** Scrolls the lanes so far that an event's row is in view, as soon as the rows of the view are known. */
    void reveal(int event) {
        awaited = event;
        requestLayout();
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

    /** The id of the event at a point, with a little slack around small marks. */
    Optional<String> eventAt(double x, double y) {
        return index().flatMap(hits -> hits.at(x, y, SLACK));
    }

    /** The ids of the events that a box touches. */
    Set<String> eventsIn(Box box) {
        return index().map(hits -> hits.touching(box)).orElse(Set.of());
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

    /** The id of the lane at a height, px, wherever across; none above and below the lanes. */
    Optional<String> laneAt(double y) {
        if (lanes == null && projected != null) {
            lanes = new HitIndex(projected.drawing(), Role.LANE_HEADER);
        }
        return Optional.ofNullable(lanes).flatMap(hits -> hits.at(1, y, 0));
    }

    /** What is counted at a point rather than shown singly, if anything. */
    Optional<Cluster> clusterAt(double x, double y) {
        Projected drawn = projected;
        return drawn == null || drawn.plot().distance(x, y) > 0
                ? Optional.empty()
                : drawn.clusters().stream().filter(cluster -> cluster.box().distance(x, y) == 0).findFirst();
    }

    /** Where an event is drawn, if it is. */
    Optional<Box> boxOf(String event) {
        return index().flatMap(hits -> hits.box(event));
    }

    private Optional<HitIndex> index() {
        if (hits == null && projected != null) {
            hits = new HitIndex(projected.drawing(), Role.EVENT);
        }
        return Optional.ofNullable(hits);
    }

    /** Whether nothing is under way that would still change the picture. */
    boolean isSettled() {
        return projected != null && !isNeedsLayout() && arranging.isSettled();
    }

    /** Ends the work beside the JavaFX thread. */
    void close() {
        arranging.close();
    }
}
