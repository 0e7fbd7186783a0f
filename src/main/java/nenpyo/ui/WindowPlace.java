package nenpyo.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import nenpyo.app.Settings;
import org.jspecify.annotations.Nullable;

/** Puts a window where it was the last time, if it can still be reached there, and remembers where it is. */
final class WindowPlace {
    /** How much of the title bar must be on a screen for a hand to take hold of it, px. */
    private static final double GRIP_WIDTH = 120;
    private static final double GRIP_HEIGHT = 30;
    /** Some systems put a window's frame a little outside of the screen. */
    private static final double FRAME = 8;
    /** A window that is made greater reports its new size before it says that it is maximised. */
    private static final Duration REST = Duration.millis(400);

    private final Stage stage;
    private final Memory memory;
    private final PauseTransition rest = new PauseTransition(REST);

    WindowPlace(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
        Settings.Window was = memory.settings().window();
        if (was != null) {
            put(reachable(was, screens()));
        }
        rest.setOnFinished(_ -> remember());
        for (Observable part : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty())) {
            part.addListener(_ -> rest.playFromStart());
        }
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> {
            rest.stop();
            remember();
        });
    }

    /** The working areas of all screens, that of the first one first. */
    private static List<Rectangle2D> screens() {
        Screen primary = Screen.getPrimary();
        return Stream.concat(Stream.of(primary),
                Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                .map(Screen::getVisualBounds)
                .toList();
    }

    /**
     * Where a window can be reached: where it was, or in the middle of the first screen, where its own is gone. Along a side
     * that is longer than its screen it fills that, from edge to edge.
     *
     * @param screens their working areas, at least one
     */
    static Settings.Window reachable(Settings.Window was, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double across = Math.min(was.x() + was.width(), screen.getMaxX())
                    - Math.max(was.x(), screen.getMinX());
            if (across >= GRIP_WIDTH && was.y() >= screen.getMinY() - FRAME
                    && was.y() + GRIP_HEIGHT <= screen.getMaxY()) {
                boolean wider = was.width() > screen.getWidth();
                boolean higher = was.height() > screen.getHeight();
                return new Settings.Window(wider ? screen.getMinX() : was.x(),
                        higher ? screen.getMinY() : was.y(),
                        wider ? screen.getWidth() : was.width(), higher ? screen.getHeight() : was.height(),
                        was.maximised());
            }
        }
        Rectangle2D first = screens.getFirst();
        double width = Math.min(was.width(), first.getWidth());
        double height = Math.min(was.height(), first.getHeight());
        return new Settings.Window(first.getMinX() + (first.getWidth() - width) / 2,
                first.getMinY() + (first.getHeight() - height) / 2, width, height, was.maximised());
    }

    private void put(Settings.Window place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /** Of a maximised window the place is kept that it goes back to. */
    private void remember() {
        if (stage.isIconified() || stage.isFullScreen() || !isSomewhere()) {
            return;
        }
        Settings.@Nullable Window before = memory.settings().window();
        Settings.Window now = stage.isMaximized() && before != null
                ? new Settings.Window(before.x(), before.y(), before.width(), before.height(), true)
                : new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                        stage.isMaximized());
        memory.change(settings -> settings.withWindow(now));
    }

    private boolean isSomewhere() {
        return Double.isFinite(stage.getX() + stage.getY()) && stage.getWidth() > 0 && stage.getHeight() > 0;
    }
}
