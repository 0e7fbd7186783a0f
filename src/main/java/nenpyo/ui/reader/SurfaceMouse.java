package nenpyo.ui.reader;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import nenpyo.evidence.Place;
import org.jspecify.annotations.Nullable;

/**
 * The mouse over the text: a drag selects, and scrolls where it leaves the view; twice clicked is a word, thrice a sentence; a
 * click on a passage selects its event; the wheel scrolls.
 */
final class SurfaceMouse {
    /** px that a hand may tremble in a click. */
    private static final double CLICK = 3;
    /** px beyond the edge for each px that a frame scrolls. */
    private static final double PULL = 6;

    private final ReaderState state;
    private final ReadingSurface surface;
    private final Function<Passage, String> titles;
    private final Consumer<Passage> chosen;
    private final Tooltip title = new Tooltip();
    private @Nullable Passage titled;
    private double pressX;
    private double pressY;
    private double x;
    private double y;
    private boolean dragging;
    private final AnimationTimer pulling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pull();
        }
    };

    /**
     * @param titles what the events of passages are called
     * @param chosen told of a passage that was clicked
     */
    SurfaceMouse(ReaderState state, ReadingSurface surface, Function<Passage, String> titles,
            Consumer<Passage> chosen) {
        this.state = state;
        this.surface = surface;
        this.titles = titles;
        this.chosen = chosen;
        surface.addEventHandler(ScrollEvent.SCROLL, event -> {
            scroll(-event.getDeltaY());
            event.consume();
        });
        surface.setOnMousePressed(this::pressed);
        surface.setOnMouseDragged(this::dragged);
        surface.setOnMouseReleased(this::released);
        surface.setOnMouseMoved(event -> hover(surface.passageAt(event.getX(), event.getY())));
        surface.setOnMouseExited(_ -> hover(null));
        surface.setCursor(Cursor.TEXT);
    }

    private void scroll(double px) {
        state.move(() -> {
            if (state.view() != null) {
                state.view().scrollBy(px);
            }
        });
    }

    private void hover(@Nullable Passage passage) {
        if (Objects.equals(passage, titled)) {
            return;
        }
        titled = passage;
        surface.setCursor(passage == null ? Cursor.TEXT : Cursor.HAND);
        if (passage == null) {
            Tooltip.uninstall(surface, title);
        } else {
            title.setText(titles.apply(passage));
            Tooltip.install(surface, title);
        }
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressX = event.getX();
        pressY = event.getY();
        dragging = false;
        int at = surface.caretAt(pressX, pressY);
        Selected old = state.selected();
        if (at < 0) {
            return;
        }
        if (event.isShiftDown() && old != null) {
            state.select(old.to(at));
        } else if (event.getClickCount() == 1) {
            state.select(Selected.at(at));
        } else {
            select(at, event.getClickCount());
        }
        event.consume();
    }

    private void select(int at, int clicks) {
        SourceText text = state.text();
        if (text != null) {
            String words = text.document().text();
            Place place = clicks == 2 ? Units.word(words, at) : Units.sentence(words, at);
            state.select(new Selected(place.start(), place.end()));
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || state.selected() == null) {
            return;
        }
        x = event.getX();
        y = event.getY();
        if (!dragging && Math.hypot(x - pressX, y - pressY) < CLICK) {
            return;
        }
        dragging = true;
        extend();
        if (y < 0 || y > surface.getHeight()) {
            pulling.start();
        } else {
            pulling.stop();
        }
        event.consume();
    }

    private void extend() {
        Selected old = state.selected();
        int at = surface.caretAt(x, y);
        if (old != null && at >= 0) {
            state.select(old.to(at));
        }
    }

    private void pull() {
        scroll((y < 0 ? y : y - surface.getHeight()) / PULL);
        extend();
    }

    private void released(MouseEvent event) {
        pulling.stop();
        if (event.getButton() == MouseButton.PRIMARY && !dragging && event.getClickCount() == 1
                && !event.isShiftDown()) {
            Passage passage = surface.passageAt(event.getX(), event.getY());
            if (passage != null) {
                chosen.accept(passage);
            }
        }
        dragging = false;
    }
}
