package nenpyo.ui;

import java.time.ZoneId;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nenpyo.drawing.Box;
import nenpyo.layout.Projected;
import nenpyo.layout.RangeCount;
import nenpyo.layout.TimeScale;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.View;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The line at the foot of the window: how much is shown and how much of it certainly, from when to when and by whose clocks, the selected event's date or the time between two, the date under the
 * pointer in both calendars, and the scale.
 */
final class StatusBar extends HBox {
    /** The pointer is nowhere over the timeline. */
    private static final double NOWHERE = Double.NaN;
    /** How often the dates follow a view that moves. */
    private static final Duration EVERY = Duration.millis(100);
    /** How long after another filter it is said how much that shows: in the frame that shows it, the words would delay it. */
    private static final Duration LATER = Duration.millis(50);

    private final ViewState state;
    private final TimelineCanvas canvas;
    private final StatusWording wording;
    private final SelectionWording selection;
    private final Label counts = part("status-counts");
    private final Label inRange = part("status-in-range");
    private final RangeCounting counting;
    private final Label range = part("status-range");
    private final Label selected = part("status-selected");
    private final Label pointer = part("status-pointer");
    private final Label scale = part("status-scale");
    private final Sparingly places = new Sparingly(EVERY, this::showPlaces);
    private final PauseTransition later = new PauseTransition(LATER);
    /** What was counted last. */
    private Filter counted;
    private @Nullable Selection told;
    private @Nullable Range placed;
    /** Seconds per px. */
    private double placedAt;
    private double pointerX = NOWHERE;

    StatusBar(ViewState state, Messages words, TimelineCanvas canvas) {
        this.state = state;
        this.canvas = canvas;
        this.counted = state.view().filter();
        this.wording = new StatusWording(words);
        this.selection = new SelectionWording(words);
        this.counting = new RangeCounting(state.timeline(),
                this::tell);
        setId("status-bar");
        getStyleClass().add("status-line");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label zone = part("status-zone");
        ZoneId clocks = state.timeline().zone().id();
        say(zone, clocks == null ? "" : words.get("figure.zone", clocks));
        getChildren().addAll(counts, inRange, range, zone, selected, between, pointer, scale);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX()));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointAt(event.getX()));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAt(NOWHERE));
        later.setOnFinished(_ -> count(state.view().filter()));
        count(counted);
        state.viewProperty().subscribe(this::show);
    }

    private static Label part(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("status-part");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        return label;
    }

    private void show(View view) {
        // Not begun anew: where filters follow one another, the words do so every so often.
        if (!view.filter().equals(counted) && later.getStatus() != PauseTransition.Status.RUNNING) {
            later.playFromStart();
        }
        if (!view.selection().equals(told)) {
            told = view.selection();
            say(selected, selection.brief(state));
        }
        double resolution = view.range().seconds() / state.arranger().plotWidth(view);
        if (!view.range().equals(placed) || resolution != placedAt) {
            placed = view.range();
            placedAt = resolution;
            places.ask();
        }
    }

    /** Counts what passes a filter, at once where that is known for whole lanes. */
    private void count(Filter filter) {
        counted = filter;
        if (filter.hasRange() || filter.events() != null) {
            counting.ask(filter);
        } else {
            counting.forget();
            counts.setText(wording.counts(state.timeline(), filter, state.timeline().count(filter)));
            say(inRange, "");
        }
    }

    /** Tells from when to when is seen, how large, and what is under the pointer. */
    private void showPlaces() {
        View view = state.view();
        double secondsPerPixel = view.range().seconds() / state.arranger().plotWidth(view);
        range.setText(wording.range(view.range(), secondsPerPixel));
        scale.setText(wording.scale(secondsPerPixel));
        showPointer();
    }

    /** Whether it tells of what is seen now. */
    boolean isSettled() {
        return places.isSettled() && later.getStatus() != PauseTransition.Status.RUNNING
                && counting.isSettled();
    }

    /** Counts nothing any more. */
    void close() {
        later.stop();
        counting.forget();
    }

    private void tell(Filter filter, RangeCount count) {
        counts.setText(wording.counts(state.timeline(), filter, count.all()));
        say(inRange, filter.hasRange() ? wording.inRange(count) : "");
    }

    private void pointAt(double x) {
        pointerX = x;
        showPointer();
    }

    private void showPointer() {
        Projected projected = canvas.projected();
        if (projected == null || !isWithin(projected.plot())) {
            say(pointer, "");
            return;
        }
        // Of the view, not of what is drawn, which is a frame behind while the view moves.
        Box plot = projected.plot();
        TimeScale now = TimeScale.over(state.view().range(), plot.left(), plot.width());
        say(pointer, wording.moment(now.at(pointerX), now.secondsPerPixel()));
    }

    private boolean isWithin(Box plot) {
        return pointerX >= plot.left() && pointerX < plot.right();
    }

    /** A part that has nothing to say takes no room. */
    private static void say(Label part, String text) {
        part.setText(text);
        part.setVisible(!text.isEmpty());
        part.setManaged(!text.isEmpty());
    }
}
