package nenpyo.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import nenpyo.app.FigureFormat;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.drawing.Box;
import nenpyo.drawing.Role;
import nenpyo.export.print.Printers;
import nenpyo.layout.Projected;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the headless platform, driven as a user would, and pictures of it. */
final class WindowUnderTest implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    private final MainWindow window;
    private final Stage stage;
    /** What the next file dialog answers; null as if the user had cancelled. */
    @Nullable
    Path saveTo;
    /** Which timeline the next file dialog chooses; null as if the user had cancelled. */
    @Nullable
    Path openFrom;
    /** Where the window looks for printers: there is none, unless a test says so. */
    Printers printers = List::of;
    /** What the next file dialog fails with, if it does. */
    @Nullable
    RuntimeException dialogFault;
    /** What was last to be shown in a program of the system's; written on another thread. */
    @Nullable
    volatile Path shown;
    /** The name that the last file dialog was opened with. */
    @Nullable
    String suggested;

    private WindowUnderTest(OpenedTimeline opened, LanguageChoice language, Theme theme, double width,
            double height, boolean animated) throws Exception {
        this(opened, inMemory(opened, language, theme), width, height, animated);
    }

    private WindowUnderTest(OpenedTimeline opened, Memory memory, double width, double height,
            boolean animated) throws Exception {
        FxToolkit.registerPrimaryStage();
        record Made(MainWindow window, Stage stage) {}
        Made made = onFx(() -> {
            Fonts.load();
            Stage shown = new Stage();
            MainWindow main = new MainWindow(shown, opened, memory, new Answers(),
                    () -> printers.find(), animated);
            shown.setX(0);
            shown.setY(0);
            shown.setWidth(width);
            shown.setHeight(height);
            shown.show();
            return new Made(main, shown);
        });
        window = made.window;
        stage = made.stage;
        settle();
    }

    /** The shipped timeline in a window of a size in px. */
    static WindowUnderTest shipped(LanguageChoice language, Theme theme, double width, double height)
            throws Exception {
        return new WindowUnderTest(Datasets.shipped(), language, theme, width, height, false);
    }

    /** The shipped timeline in a window that moves as it does for users. */
    static WindowUnderTest animated(double width, double height) throws Exception {
        return new WindowUnderTest(Datasets.shipped(), LanguageChoice.JA, Theme.LIGHT, width, height, true);
    }

    static WindowUnderTest of(OpenedTimeline opened, LanguageChoice language, Theme theme, double width,
            double height) throws Exception {
        return new WindowUnderTest(opened, language, theme, width, height, false);
    }

    /** A window that remembers what it is given to remember, so that another can be opened with the same. */
    static WindowUnderTest remembering(OpenedTimeline opened, Memory memory, double width, double height)
            throws Exception {
        return new WindowUnderTest(opened, memory, width, height, false);
    }

    /** What a window remembers that was asked for a language and a theme, and forgets with it. */
    private static Memory inMemory(OpenedTimeline opened, LanguageChoice language, Theme theme) {
        WindowRequest request = new WindowRequest(opened, language,
                theme == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT, LanguageChoice.EN);
        return new Memory(Settings.USUAL, request, new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {});
    }

    /** The file dialogs of a user who has made up their mind. */
    private final class Answers implements FileDialogs {
        @Override
        public @Nullable Path saveFigure(String suggestedName, FigureFormat format) {
            suggested = suggestedName + format.ending();
            return answer(saveTo);
        }

        @Override
        public @Nullable Path saveTable(String suggestedName) {
            suggested = suggestedName;
            return answer(saveTo);
        }

        @Override
        public @Nullable Path saveTimeline(String suggestedName) {
            suggested = suggestedName;
            return answer(saveTo);
        }

        @Override
        public @Nullable Path openTimeline() {
            return answer(openFrom);
        }

        @Override
        public void show(Path file) {
            shown = file;
        }

        private @Nullable Path answer(@Nullable Path file) {
            if (dialogFault != null) {
                throw dialogFault;
            }
            return file;
        }
    }

    MainWindow window() {
        return window;
    }

    ViewState state() {
        return window.state();
    }

    /** Runs on the JavaFX thread and waits for the result. */
    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** Does something on the JavaFX thread, then waits until nothing changes any more. */
    void act(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
        settle();
    }

    /** Waits until arranging, animation and layout have come to rest. */
    void settle() {
        try {
            for (int quiet = 0; quiet < 3;) {
                WaitForAsyncUtils.waitForFxEvents(2);
                WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(window::isSettled));
                quiet++;
            }
        } catch (TimeoutException e) {
            throw new AssertionError("the window does not come to rest", e);
        }
    }

    /** A point of the timeline's surface, where the robot's mouse goes. */
    Point2D onScreen(double x, double y) {
        return onFx(() -> window.canvas().localToScreen(x, y));
    }

    /** A picture of the whole scene, at any size. */
    BufferedImage picture() {
        return picture(stage);
    }

    private static BufferedImage picture(Window of) {
        return onFx(() -> {
            WritableImage image = of.getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            return picture;
        });
    }

    /** Writes a picture to {@code target/screenshots}. */
    void screenshot(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(picture(), "png", folder.resolve(name + ".png").toFile());
    }

    /** The dialog in front of the window. */
    Stage dialog() {
        return onFx(() -> Window.getWindows()
                .stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(other -> stage.equals(other.getOwner()))
                .findFirst()
                .orElseThrow());
    }

    /** Writes a picture of the window with the dialog in front of it, as a user sees them. */
    void screenshotWithDialog(String name) throws IOException {
        Stage dialog = dialog();
        BufferedImage both = picture();
        java.awt.Graphics2D graphics = both.createGraphics();
        graphics.drawImage(picture(dialog), (int) (dialog.getX() - stage.getX()),
                (int) (dialog.getY() - stage.getY()), null);
        graphics.dispose();
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(both, "png", folder.resolve(name + ".png").toFile());
    }

    /** Writes a picture of the pop-up that lies over the window. */
    void screenshotOfPopup(String name) throws IOException {
        Window popup = onFx(() -> Window.getWindows()
                .stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow());
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(picture(popup), "png", folder.resolve(name + ".png").toFile());
    }

    Stage stage() {
        return stage;
    }

    /** A control of the window by its id. */
    <T extends Node> T the(String id, Class<T> type) {
        return robot.from(stage.getScene().getRoot()).lookup("#" + id).queryAs(type);
    }

    /** The texts of all labels of a style class, from top to bottom. */
    List<String> texts(String styleClass) {
        return onFx(() -> stage.getScene()
                .getRoot()
                .lookupAll("." + styleClass)
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    /** Clicks into the timeline's surface. */
    void click(double x, double y) {
        robot.clickOn(onScreen(x, y));
        settle();
    }

    /** Sends the wheel to a place of the timeline's surface: the robot can hold no keys beside it. */
    void wheel(double x, double y, double deltaX, double deltaY, boolean shift) {
        act(() -> {
            Point2D scene = window.canvas().localToScene(x, y);
            Event.fireEvent(window.canvas(), wheel(scene, deltaX, deltaY, shift));
        });
    }

    /** A turn of the wheel at a point of the scene. */
    static ScrollEvent wheel(Point2D at, double deltaX, double deltaY, boolean shift) {
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), shift, false,
                false, false, false, false, deltaX, deltaY, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    /** Sends a pinch to a place of the timeline's surface. */
    void pinch(double x, double y, double factor) {
        act(() -> {
            Point2D scene = window.canvas().localToScene(x, y);
            Event.fireEvent(window.canvas(), new ZoomEvent(ZoomEvent.ZOOM, scene.getX(), scene.getY(),
                    scene.getX(), scene.getY(), false, false, false, false, false, false, factor, factor,
                    null));
        });
    }

    /** Presses, moves and releases the primary button over the timeline's surface, with keys held: the robot can hold none. */
    void drag(Point2D from, Point2D to, boolean shift, boolean shortcut) {
        act(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, from, shift, shortcut, true);
            mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), shift, shortcut, false);
            mouse(MouseEvent.MOUSE_DRAGGED, to, shift, shortcut, false);
        });
    }

    /** Lets go of the button that {@link #drag} holds. */
    void release(Point2D at, boolean shift, boolean shortcut) {
        act(() -> mouse(MouseEvent.MOUSE_RELEASED, at, shift, shortcut, false));
    }

    /** Clicks an event on the timeline's surface with keys held. */
    void click(String event, boolean shift, boolean shortcut) {
        Box box = box(event);
        Point2D at = new Point2D(box.left() + 5, (box.top() + box.bottom()) / 2);
        act(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, at, shift, shortcut, true);
            mouse(MouseEvent.MOUSE_RELEASED, at, shift, shortcut, true);
            mouse(MouseEvent.MOUSE_CLICKED, at, shift, shortcut, true);
        });
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, boolean shift, boolean shortcut,
            boolean still) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        Point2D scene = window.canvas().localToScene(at);
        Point2D screen = window.canvas().localToScreen(at);
        Event.fireEvent(window.canvas(),
                new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                        MouseButton.PRIMARY, 1, shift, shortcut && !mac, false, shortcut && mac,
                        type != MouseEvent.MOUSE_RELEASED, false, false, true, false, still, null));
    }

    /** Asks for the menu at a place of the timeline's surface. */
    void askForMenu(double x, double y) {
        act(() -> {
            Point2D scene = window.canvas().localToScene(x, y);
            Point2D screen = window.canvas().localToScreen(x, y);
            Event.fireEvent(window.canvas(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    scene.getX(), scene.getY(), screen.getX(), screen.getY(), false, null));
        });
    }

    /** The menu that is open. */
    static ContextMenu menu() {
        return onFx(() -> (ContextMenu) Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    /** Chooses an item of the menu that is open. */
    void choose(String item) {
        act(() -> {
            ContextMenu menu = menu();
            menu.getItems()
                    .stream()
                    .filter(it -> item.equals(it.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
        });
    }

    /** Presses a key with Shift held, where the focus is. */
    void shift(KeyCode key) {
        act(() -> stage.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, true, false, false,
                        false)));
    }

    /** Waits until a node of an id is seen or no longer seen. */
    void awaitVisible(String id, boolean visible) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> onFx(() -> stage.getScene().lookup("#" + id).isVisible() == visible));
    }

    /** Clicks a node with Ctrl or ⌘ held: the robot can hold none. */
    void shortcutClick(Node node) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        act(() -> node.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5, MouseButton.PRIMARY, 1,
                false, !mac, false, mac, true, false, false, true, false, true, null)));
    }

    /** Presses a key with Ctrl or ⌘ held, where the focus is. */
    void shortcut(KeyCode key) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        act(() -> stage.getScene()
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, !mac, false, mac)));
    }

    /** Waits until the bar below says something with a part. */
    void awaitNotice(String part) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> notice().contains(part));
        settle();
    }

    /** Waits until the frame of the window names a timeline. */
    void awaitTitle(String part) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(() -> stage.getTitle().contains(part)));
        settle();
    }

    /** The moment at a px of the timeline's surface. */
    Moment momentAt(double x) {
        return onFx(() -> projected().scale().at(x));
    }

    /** What is on the timeline's surface. */
    Projected projected() {
        return Objects.requireNonNull(onFx(() -> window.canvas().projected()));
    }

    /** The keys of all groups of the drawing that have a role. */
    Set<String> drawn(Role role) {
        return groups(projected().drawing().root()).filter(group -> group.role() == role)
                .map(nenpyo.drawing.Node.Group::key)
                .collect(Collectors.toSet());
    }

    /** Every text of the drawing. */
    List<String> drawnTexts() {
        return nodes(projected().drawing().root()).filter(nenpyo.drawing.Node.TextRun.class::isInstance)
                .map(node -> ((nenpyo.drawing.Node.TextRun) node).text())
                .toList();
    }

    private static Stream<nenpyo.drawing.Node.Group> groups(nenpyo.drawing.Node node) {
        return nodes(node).filter(nenpyo.drawing.Node.Group.class::isInstance)
                .map(nenpyo.drawing.Node.Group.class::cast);
    }

    private static Stream<nenpyo.drawing.Node> nodes(nenpyo.drawing.Node node) {
        List<nenpyo.drawing.Node> children = switch (node) {
            case nenpyo.drawing.Node.Group group -> group.children();
            case nenpyo.drawing.Node.Clip clip -> clip.children();
            default -> List.of();
        };
        return Stream.concat(Stream.of(node), children.stream().flatMap(WindowUnderTest::nodes));
    }

    /** The box of an event on the timeline's surface. */
    Box box(String event) {
        return onFx(() -> window.canvas().targets().boxOf(event).orElseThrow());
    }

    /** What the slip says, or nothing; nothing also before the first layout of a content that was made anew. */
    String notice() {
        return onFx(() -> {
            @Nullable
            Node slip = stage.getScene().lookup("#notices");
            return slip != null && slip.isVisible() ? ((Labeled) slip.lookup("#notice")).getText() : "";
        });
    }

    @Override
    public void close() {
        Platform.setImplicitExit(false);
        onFx(() -> {
            stage.hide();
            return true;
        });
        window.close();
    }
}
