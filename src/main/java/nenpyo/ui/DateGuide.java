package nenpyo.ui;

import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nenpyo.drawing.Box;
import nenpyo.layout.Projected;
import nenpyo.layout.TimeScale;
import nenpyo.text.Messages;

/**
 * A thin line across axis and lanes under the pointer, and on the axis the date there in both calendars, no more exactly than
 * a px is wide. Nodes over the drawing: the pointer moves without anything being drawn anew.
 */
final class DateGuide extends Region {
    /** Over the lowest row of the axis, its ruler left free. */
    private static final double ABOVE_LANES = 15;
    private static final double NOWHERE = Double.NaN;

    private final ViewState state;
    private final TimelineCanvas canvas;
    private final StatusWording wording;
    private final Region line = new Region();
    private final Label date = new Label();
    private double x = NOWHERE;
    private double y = NOWHERE;

    DateGuide(ViewState state, Messages words, TimelineCanvas canvas) {
        this.state = state;
        this.canvas = canvas;
        this.wording = new StatusWording(words);
        setId("date-guide");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        line.getStyleClass().add("date-guide-line");
        date.setId("date-guide-date");
        date.getStyleClass().add("date-guide-date");
        date.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(line, date);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointAt(event.getX(), event.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAt(NOWHERE, NOWHERE));
        state.viewProperty().subscribe(_ -> follow());
        canvas.lay(this);
    }

    private void pointAt(double newX, double newY) {
        x = newX;
        y = newY;
        follow();
    }

    private void follow() {
        Projected projected = canvas.projected();
        boolean over = projected != null && isOver(projected.plot());
        setVisible(over);
        if (projected != null && over) {
            put(projected.plot());
        }
    }

    private boolean isOver(Box plot) {
        return x >= plot.left() && x < plot.right() && y >= 0 && y < plot.bottom();
    }

    private void put(Box plot) {
        // Of the view, not of what is drawn, which is a frame behind while the view moves.
        TimeScale now = TimeScale.over(state.view().range(), plot.left(), plot.width());
        date.setText(wording.moment(now.at(x), now.secondsPerPixel()));
        date.applyCss();
        double width = Math.ceil(date.prefWidth(-1));
        double height = Math.ceil(date.prefHeight(-1));
        double left = Math.clamp(Math.rint(x - width / 2), plot.left(),
                Math.max(plot.left(), plot.right() - width));
        resizeRelocate(0, 0, canvas.getWidth(), canvas.getHeight());
        line.resizeRelocate(Math.floor(x), 0, 1, plot.bottom());
        date.resizeRelocate(left, plot.top() - height - ABOVE_LANES, width, height);
    }

    @Override
    protected void layoutChildren() {
        // Both are put where the pointer is, when it moves.
    }
}
