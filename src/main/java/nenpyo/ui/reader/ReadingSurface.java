package nenpyo.ui.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import nenpyo.drawing.Ink;
import nenpyo.evidence.Place;
import nenpyo.layout.page.Page;
import nenpyo.layout.page.Viewport;
import nenpyo.layout.page.Viewport.Placed;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The lines in view. Lines that stay in view move with it; only those that come into view are shaped, so that a frame's work
 * does not depend on the length of the text.
 */
final class ReadingSurface extends Region {
    private static final double BESIDE = 40;

    /** How much of its lane's colour the ground of a passage has. */
    private static final double GROUND = 0.08;
    private static final double GROUND_LOOKED = 0.24;

    private final ReaderState state;
    private final Messages words;
    private final Map<Integer, LineNode> shown = new HashMap<>();
    private final Deque<LineNode> spare = new ArrayDeque<>();
    private final Path caret = new Path();
    private final Rectangle clip = new Rectangle();
    private @Nullable Page page;
    private double left;
    private long shaped;

    ReadingSurface(ReaderState state, Messages words) {
        this.state = state;
        this.words = words;
        setId("reader-text");
        getStyleClass().add("reader-text");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(words.get("reader.text"));
        setAccessibleHelp(words.get("reader.help"));
        caret.getStyleClass().add("reader-caret");
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        setClip(clip);
        getChildren().add(caret);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Viewport view = state.view();
        SourceText text = state.text();
        if (view == null || text == null || getWidth() <= 0 || getHeight() <= 0) {
            clear();
            return;
        }
        fit(view);
        if (view.page() != page) {
            clear();
            page = view.page();
        }
        List<Placed> visible = view.visible();
        retain(visible);
        List<LineNode> made = new ArrayList<>();
        for (Placed placed : visible) {
            LineNode node = shown.get(placed.line().start());
            if (node == null) {
                node = take(made);
                node.show(placed.line(), text.document().text(), view.page().measure() * ReaderState.SIZE);
                shaped++;
                shown.put(placed.line().start(), node);
            }
            node.relocate(left, Math.rint(placed.y()));
            node.setVisible(true);
        }
        if (!made.isEmpty()) {
            // A text tells where its characters are only once it has its font.
            getChildren().addAll(0, made);
            made.forEach(LineNode::applyCss);
        }
        shown.values().forEach(node -> mark(node, text));
        putCaret();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Breaks the lines anew where there is room for others. */
    private void fit(Viewport view) {
        double em = Math.floor(
                Math.min(ReaderState.MEASURE_MOST, (getWidth() - 2 * BESIDE) / ReaderState.SIZE) * 2) / 2;
        double measure = Math.max(4, em);
        left = Math.max(BESIDE, Math.rint((getWidth() - measure * ReaderState.SIZE) / 2));
        Page old = view.page();
        if (old.measure() != measure) {
            view.fit(old.withMeasure(measure), getHeight());
        } else if (view.height() != getHeight()) {
            view.fit(old, getHeight());
        }
    }

    private void retain(List<Placed> visible) {
        Map<Integer, LineNode> kept = new HashMap<>();
        for (Placed placed : visible) {
            LineNode node = shown.remove(placed.line().start());
            if (node != null) {
                kept.put(placed.line().start(), node);
            }
        }
        clear();
        shown.putAll(kept);
    }

    private void clear() {
        shown.values().forEach(node -> {
            node.setVisible(false);
            spare.add(node);
        });
        shown.clear();
        caret.setVisible(false);
    }

    private LineNode take(List<LineNode> made) {
        LineNode node = spare.poll();
        if (node == null) {
            node = new LineNode();
            made.add(node);
        }
        return node;
    }

    private void mark(LineNode node, SourceText text) {
        int from = node.line().start();
        int to = node.line().end();
        node.unmark();
        Passage current = state.current();
        for (Passage passage : text.passages().within(from, to)) {
            boolean looked = current != null && passage.isOf(current.event(), current.index());
            node.mark(passage.start(), passage.end(), colour(passage.ink()),
                    looked ? GROUND_LOOKED : overlaps(passage, current) ? 0 : GROUND, looked);
        }
        Hits hits = state.finding().hits();
        Place looked = state.finding().place();
        for (int i = hits.firstFrom(from); i < hits.count() && hits.start(i) < to; i++) {
            boolean isLooked = looked != null && looked.start() == hits.start(i);
            node.fill(hits.start(i), hits.end(i), isLooked ? "reader-hit-looked" : "reader-hit");
        }
        Selected selected = state.selected();
        if (selected != null && !selected.isEmpty()) {
            node.fill(selected.from(), selected.to(), "reader-selection");
        }
    }

    /** Two grounds over one another would be darker than that of the passage looked at. */
    private static boolean overlaps(Passage passage, @Nullable Passage looked) {
        return looked != null && passage.start() < looked.end() && looked.start() < passage.end();
    }

    static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue());
    }

    private void putCaret() {
        Selected selected = state.selected();
        LineNode node = selected == null ? null : nodeOf(selected.caret());
        caret.setVisible(node != null && isFocused());
        if (node != null && selected != null) {
            caret.getElements().setAll(node.caret(selected.caret()));
            caret.setLayoutX(node.getLayoutX());
            caret.setLayoutY(node.getLayoutY());
        }
    }

    private @Nullable LineNode nodeOf(int offset) {
        Page broken = page;
        return broken == null ? null : shown.get(broken.lineAt(offset).start());
    }

    /** The place of the text nearest to a point; −1 where there is no text. */
    int caretAt(double x, double y) {
        LineNode node = nodeAt(y);
        return node == null ? -1 : node.caretAt(x - left);
    }

    /** The passage under a point; null where there is none. */
    @Nullable
    Passage passageAt(double x, double y) {
        LineNode node = nodeAt(y);
        SourceText text = state.text();
        int at = node == null ? -1 : node.characterAt(x - left);
        return at < 0 || text == null ? null : text.passages().at(at);
    }

    private @Nullable LineNode nodeAt(double y) {
        LineNode nearest = null;
        double best = Double.MAX_VALUE;
        for (LineNode node : shown.values()) {
            double middle = node.getLayoutY() + ReaderState.LINE_HEIGHT / 2;
            if (Math.abs(y - middle) < best) {
                best = Math.abs(y - middle);
                nearest = node;
            }
        }
        return nearest;
    }

    /** How many lines were shaped so far. */
    long shaped() {
        return shaped;
    }

    /** The lines in view, as they are seen. */
    String visibleText() {
        return shown.values()
                .stream()
                .sorted((a, b) -> Integer.compare(a.line().start(), b.line().start()))
                .map(LineNode::written)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    /** To those who do not see it, the text is what is selected or else in view. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Selected selected = state.selected();
        int length = selected == null ? 0 : selected.to() - selected.from();
        return switch (attribute) {
            case TEXT -> length > 0 ? state.selectedWords() : visibleText();
            case SELECTION_START, CARET_OFFSET -> 0;
            case SELECTION_END -> length;
            case ROLE_DESCRIPTION -> words.get("reader.text");
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
