package nenpyo.ui;

import java.time.ZoneId;
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
    private @Nullable Filter counted;
    private @Nullable Selection told;
    private @Nullable Range placed;
    /** Seconds per px. */
    private double placedAt;
    private double pointerX = NOWHERE;

    StatusBar(ViewState state, Messages words, TimelineCanvas canvas) {
        this.state = state;
        this.canvas = canvas;
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
        if (!view.filter().equals(counted)) {
            counted = view.filter();
            if (view.filter().hasRange() || view.filter().events() != null) {
                counting.ask(view.filter());
            } else {
                counting.forget();
                counts.setText(wording.counts(state.timeline(), view.filter(),
                        state.timeline().count(view.filter())));
                say(inRange, "");
            }
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
        return places.isSettled();
    }

    private void tell(RangeCount count) {
        counts.setText(wording.counts(state.timeline(), state.view().filter(), count.all()));
        say(inRange, state.view().filter().hasRange() ? wording.inRange(count) : "");
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
