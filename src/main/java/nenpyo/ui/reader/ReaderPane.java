package nenpyo.ui.reader;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nenpyo.layout.page.Viewport;
import nenpyo.text.Messages;

/**
 * The reader as a pane: what is read and the ways through it above, the text with its scroll bar and the strip of places, and
 * a line that says where one is. It asks for a layout when its state changes; all that is seen is put there.
 */
public final class ReaderPane extends BorderPane {
    /** Over the text, beside the strip and the scroll bar. */
    private static final Insets FIND_MARGIN = new Insets(8, 44, 0, 8);

    private final ReaderState state;
    private final Messages words;
    private final ReaderActions actions;
    private final ReadingSurface surface;
    private final PlaceStrip strip;
    private final ScrollBar bar = new ScrollBar();
    private final FindBar find;
    private final ReaderHead head;
    private final ReaderStatus status;
    private final SurfaceKeys keys;
    private final ContextMenu menu = new ContextMenu();
    private final Subscription following;
    /** While the bar is put where the view is, it moves nothing. */
    private boolean putting;

    public ReaderPane(ReaderState state, Messages words, ReaderHost host) {
        this.state = state;
        this.words = words;
        actions = new ReaderActions(state, host);
        surface = new ReadingSurface(state, words);
        strip = new PlaceStrip(state, words);
        find = new FindBar(state, words, surface::requestFocus);
        head = new ReaderHead(state, words, actions, find::open);
        status = new ReaderStatus(state, words);
        keys = new SurfaceKeys(state);
        setId("reader");
        getStyleClass().add("reader");
        setMinHeight(120);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setId("reader-bar");
        bar.valueProperty().subscribe((_, now) -> scrollTo(now.doubleValue()));
        HBox.setHgrow(surface, Priority.ALWAYS);
        HBox body = new HBox(surface, strip, bar);
        body.getStyleClass().add("reader-body");
        setTop(head);
        StackPane.setAlignment(find, Pos.TOP_RIGHT);
        StackPane.setMargin(find, FIND_MARGIN);
        setCenter(new StackPane(body, find));
        setBottom(status);
        new SurfaceMouse(state, surface, passage -> host.title(passage.event()), actions::choose);
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
        surface.focusedProperty().subscribe(_ -> surface.requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        following = Subscription.combine(state.movesProperty().subscribe(_ -> changed()),
                state.textProperty().subscribe(_ -> changed()),
                state.currentProperty().subscribe(_ -> changed()),
                state.selectedProperty().subscribe(_ -> changed()),
                state.finding().hitsProperty().subscribe(_ -> changed()),
                state.finding().currentProperty().subscribe(_ -> changed()));
    }

    private void changed() {
        head.update();
        find.update();
        status.update();
        surface.requestLayout();
        strip.requestLayout();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The surface breaks its lines in its own layout: only then is it known how much there is.
        surface.layout();
        Viewport view = state.view();
        putting = true;
        bar.setDisable(view == null || view.range() <= 0);
        if (view != null && !bar.isPressed()) {
            bar.setMax(Math.max(1, view.range()));
            double range = Math.max(1, view.range());
            bar.setVisibleAmount(view.height() / (range + view.height()) * range);
            bar.setUnitIncrement(view.lineHeight());
            bar.setBlockIncrement(view.height());
            bar.setValue(view.position());
        }
        putting = false;
    }

    private void scrollTo(double position) {
        Viewport view = state.view();
        if (!putting && view != null) {
            state.move(() -> view.scrollTo(position));
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.F3;
        if (!typing && isTaken(event)) {
            event.consume();
        }
    }

    private boolean isTaken(KeyEvent event) {
        if (event.getCode() == KeyCode.F3) {
            state.finding().step(event.isShiftDown() ? -1 : 1);
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            return true;
        }
        if (event.getTarget() != surface) {
            return event.isShortcutDown() && command(event);
        }
        if (event.getCode() == KeyCode.CONTEXT_MENU
                || (event.isShiftDown() && event.getCode() == KeyCode.F10)) {
            menu().show(surface, surface.localToScreen(40, 40).getX(),
                    surface.localToScreen(40, 40).getY());
            return true;
        }
        return event.isShortcutDown() ? command(event) : keys.press(event);
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case F -> find.open();
            case C -> {
                if (event.isShiftDown()) {
                    return false;
                }
                actions.copy();
            }
            case E -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                actions.quote();
            }
            case A -> selectAll();
            case G -> state.finding().step(event.isShiftDown() ? -1 : 1);
            case DOWN -> actions.step(1);
            case UP -> actions.step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void selectAll() {
        SourceText text = state.text();
        if (text != null) {
            state.select(new Selected(0, text.document().text().length()));
        }
    }

    private void escape() {
        Selected selected = state.selected();
        if (find.isVisible()) {
            find.close();
        } else if (selected != null && !selected.isEmpty()) {
            state.select(null);
        } else {
            actions.close();
        }
    }

    private void showMenu(ContextMenuEvent event) {
        menu().show(surface, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private ContextMenu menu() {
        Selected selected = state.selected();
        boolean some = selected != null && !selected.isEmpty();
        menu.getItems()
                .setAll(item("reader.copy", some, actions::copy), item("reader.quote", some, actions::quote),
                        new SeparatorMenuItem(), item("reader.find", true, find::open),
                        item("reader.previous", state.neighbour(-1) != null, () -> actions.step(-1)),
                        item("reader.next", state.neighbour(1) != null, () -> actions.step(1)));
        menu.hide();
        return menu;
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key.replace('.', '-') + "-item");
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Takes the focus, so that the text can be read by keys. */
    public void focus() {
        surface.requestFocus();
    }

    /** Shows where words are typed that are to be found. */
    public void find() {
        find.open();
    }

    /** Hears of nothing any more; for a pane that nobody will see again. */
    public void retire() {
        following.unsubscribe();
    }
}
