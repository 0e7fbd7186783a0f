package nenpyo.ui;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nenpyo.drawing.Box;
import nenpyo.layout.TimeScale;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A thin line under the pointer across a surface of time, and the date there in both calendars, no more exactly than a px is
 * wide. Nodes over the drawing: the pointer moves without anything being drawn anew.
 */
final class DateGuide extends Region {
    private static final double NOWHERE = Double.NaN;

    private final Region surface;
    private final Supplier<@Nullable Place> place;
    private final StatusWording wording;
    private final Region line = new Region();
    private final Label date = new Label();
    private double x = NOWHERE;
    private double y = NOWHERE;

    /**
     * Where a surface shows time.
     *
     * @param area in which the guide is shown, px
     * @param scale where moments lie across it
     * @param dateTop where the date is written, px
     */
    record Place(Box area, TimeScale scale, double dateTop) {}

    /**
     * @param id of the guide; the date is {@code id-date}
     * @param surface whose pointer is followed
     * @param place where it shows time now; null before its first drawing
     */
    DateGuide(String id, ViewState state, Messages words, Region surface,
            Supplier<@Nullable Place> place) {
        this.surface = surface;
        this.place = place;
        this.wording = new StatusWording(words);
        setId(id);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        line.getStyleClass().add("date-guide-line");
        date.setId(id + "-date");
        date.getStyleClass().add("date-guide-date");
        date.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(line, date);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointAt(event.getX(), event.getY()));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointAt(NOWHERE, NOWHERE));
        state.viewProperty().subscribe(_ -> follow());
    }

    private void pointAt(double newX, double newY) {
        x = newX;
        y = newY;
        follow();
    }

    private void follow() {
        Place now = place.get();
        boolean over = now != null && isOver(now.area());
        setVisible(over);
        if (now != null && over) {
            put(now);
        }
    }

    private boolean isOver(Box area) {
        return x >= area.left() && x < area.right() && y >= area.top() && y < area.bottom();
    }

    private void put(Place now) {
        Box area = now.area();
        date.setText(wording.moment(now.scale().at(x), now.scale().secondsPerPixel()));
        date.applyCss();
        double width = Math.ceil(date.prefWidth(-1));
        double left = Math.clamp(Math.rint(x - width / 2), area.left(),
                Math.max(area.left(), area.right() - width));
        resizeRelocate(0, 0, surface.getWidth(), surface.getHeight());
        line.resizeRelocate(Math.floor(x), area.top(), 1, area.height());
        date.resizeRelocate(left, now.dateTop(), width, Math.ceil(date.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        // Both are put where the pointer is, when it moves.
    }
}
