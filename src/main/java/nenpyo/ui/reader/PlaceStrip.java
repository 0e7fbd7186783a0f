package nenpyo.ui.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import nenpyo.layout.page.Viewport;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The whole document in a strip beside the scroll bar: where excerpts stand, on the left in their lanes' colours, and where the
 * words that are sought do, on the right. However many there are, a row of pixels is looked up once.
 */
final class PlaceStrip extends Region {
    private static final double WIDTH = 16;
    private static final double MIDDLE = 10;
    /** px: how high a mark is, and one that is looked at. */
    private static final double MARK = 3;
    private static final double LOOKED = 5;

    private final ReaderState state;
    private @Nullable Look shown;

    /** What the marks depend on: while one scrolls they stay, but for heights that become known. */
    private record Look(Passages passages, Hits hits, @Nullable Passage looked, double height,
            double range) {}

    PlaceStrip(ReaderState state, Messages words) {
        this.state = state;
        setId("reader-strip");
        getStyleClass().add("reader-strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.get("reader.strip"));
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
    }

    private void go(MouseEvent event) {
        Viewport view = state.view();
        if (view != null) {
            double share = Math.clamp(event.getY() / getHeight(), 0, 1);
            double height = view.range() + view.height();
            state.move(() -> view.scrollTo(share * height - view.height() / 2));
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        Viewport view = state.view();
        SourceText text = state.text();
        Look look = new Look(view == null || text == null ? Passages.NONE : text.passages(),
                state.finding().hits(), state.current(), getHeight(), view == null ? 0 : view.range());
        if (look.equals(shown)) {
            return;
        }
        shown = look;
        getChildren().clear();
        if (view != null && text != null && getHeight() > 0) {
            markPassages(view, text.passages());
            markHits(view);
        }
    }

    private void markPassages(Viewport view, Passages passages) {
        Map<Color, Path> byColour = new LinkedHashMap<>();
        List<Passage> all = passages.all();
        for (double y = 0; y < getHeight(); y += MARK) {
            int first = passages.firstFrom(view.offsetAt(y / getHeight()));
            if (first < all.size() && all.get(first).start() < view.offsetAt((y + MARK) / getHeight())) {
                Color colour = ReadingSurface.colour(all.get(first).ink());
                add(byColour.computeIfAbsent(colour, PlaceStrip::path), 2, MIDDLE - 1, y + MARK / 2);
            }
        }
        getChildren().addAll(byColour.values());
        Passage looked = state.current();
        if (looked != null) {
            Path path = path(ReadingSurface.colour(looked.ink()));
            path.setStrokeWidth(LOOKED);
            add(path, 0, WIDTH, Math.rint(view.share(looked.start()) * getHeight()));
            getChildren().add(path);
        }
    }

    private void markHits(Viewport view) {
        Hits hits = state.finding().hits();
        Path path = new Path();
        path.getStyleClass().setAll("reader-strip-hit");
        path.setStrokeWidth(2);
        for (double y = 0; hits.count() > 0 && y < getHeight(); y += 2) {
            int first = hits.firstFrom(view.offsetAt(y / getHeight()));
            if (first < hits.count() && hits.start(first) < view.offsetAt((y + 2) / getHeight())) {
                add(path, MIDDLE, WIDTH - 1, y + 1);
            }
        }
        getChildren().add(path);
    }

    private static Path path(Color colour) {
        Path path = new Path();
        path.setStroke(colour);
        path.setStrokeWidth(MARK - 0.5);
        return path;
    }

    private static void add(Path path, double from, double to, double y) {
        path.getElements().addAll(new MoveTo(from + 1, y), new LineTo(to - 1, y));
        path.setManaged(false);
        path.setMouseTransparent(true);
    }
}
