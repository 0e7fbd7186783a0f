package nenpyo.ui.reader;

import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nenpyo.layout.page.Carets;
import nenpyo.layout.page.Line;
import nenpyo.layout.page.Page;
import nenpyo.layout.page.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the text: arrows, Page Up, Page Down and the space bar scroll, Home and End go to its ends; with Shift they
 * select, from the caret or, where there is none yet, from the passage looked at or the first line in view.
 */
final class SurfaceKeys {
    private final ReaderState state;

    SurfaceKeys(ReaderState state) {
        this.state = state;
    }

    /** Does what a key does, if it does anything. */
    boolean press(KeyEvent event) {
        Viewport view = state.view();
        if (view == null || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        return event.isShiftDown() ? select(event.getCode(), view) : scroll(event.getCode(), view);
    }

    private boolean scroll(KeyCode key, Viewport view) {
        double page = Math.max(view.lineHeight(), view.height() - view.lineHeight());
        Runnable movement = switch (key) {
            case UP -> () -> view.scrollBy(-view.lineHeight());
            case DOWN -> () -> view.scrollBy(view.lineHeight());
            case PAGE_UP -> () -> view.scrollBy(-page);
            case PAGE_DOWN, SPACE -> () -> view.scrollBy(page);
            case HOME -> () -> view.scrollTo(0);
            case END -> view::scrollToEnd;
            case LEFT, RIGHT -> () -> step(key == KeyCode.LEFT ? -1 : 1, view);
            default -> null;
        };
        if (movement != null) {
            state.move(movement);
        }
        return movement != null;
    }

    /** Moves the caret, where there is one. */
    private void step(int direction, Viewport view) {
        Selected selected = state.selected();
        if (selected != null) {
            int to = selected.isEmpty()
                    ? stepped(selected.caret(), direction)
                    : direction < 0 ? selected.from() : selected.to();
            state.select(Selected.at(to));
            view.follow(to);
        }
    }

    private int stepped(int from, int direction) {
        String text = text();
        return direction < 0 ? Carets.before(text, from) : Carets.after(text, from);
    }

    private String text() {
        return Objects.requireNonNull(state.text()).document().text();
    }

    private boolean select(KeyCode key, Viewport view) {
        Selected from = start(view);
        Integer to = switch (key) {
            case LEFT -> stepped(from.caret(), -1);
            case RIGHT -> stepped(from.caret(), 1);
            case UP -> lined(view.page(), from.caret(), -1);
            case DOWN -> lined(view.page(), from.caret(), 1);
            case PAGE_UP -> paged(view, from.caret(), -1);
            case PAGE_DOWN -> paged(view, from.caret(), 1);
            case HOME -> view.page().lineAt(from.caret()).start();
            case END -> view.page().lineAt(from.caret()).textEnd();
            default -> null;
        };
        if (to == null) {
            return false;
        }
        state.select(from.to(to));
        state.move(() -> view.follow(to));
        return true;
    }

    private Selected start(Viewport view) {
        Selected selected = state.selected();
        if (selected != null) {
            return selected;
        }
        Passage looked = state.current();
        boolean seen = looked != null
                && view.visible()
                        .stream()
                        .anyMatch(placed -> placed.line().start() <= looked.start()
                                && looked.start() < placed.line().end());
        return Selected.at(looked != null && seen ? looked.start() : view.start());
    }

    /** The same column on the line below (1) or above (−1). */
    private static int lined(Page page, int from, int direction) {
        Line line = page.lineAt(from);
        @Nullable
        Line to = direction < 0 ? page.before(line) : page.after(line);
        if (to == null) {
            return direction < 0 ? 0 : line.textEnd();
        }
        return Math.min(to.start() + from - line.start(), Math.max(to.start(), to.textEnd() - 1));
    }

    private static int paged(Viewport view, int from, int direction) {
        int lines = Math.max(1, (int) (view.height() / view.lineHeight()) - 1);
        int to = from;
        for (int i = 0; i < lines; i++) {
            to = lined(view.page(), to, direction);
        }
        return to;
    }
}
