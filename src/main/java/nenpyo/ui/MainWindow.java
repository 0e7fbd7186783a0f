package nenpyo.ui;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.SettingsFile;
import nenpyo.app.ShippedData;
import nenpyo.app.TimelineChanges;
import nenpyo.export.print.Printers;
import nenpyo.model.EventSet;
import nenpyo.model.View;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The window: keeps what it shows while its language or theme changes, by making its content anew. Chosen because every
 * word and colour of a pane is then final, and none can be forgotten; rejected was to bind each of them to a language.
 */
final class MainWindow implements WindowCommands, FileCommands.Shower {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** About what the system's frame takes of a small screen. */
    private static final double TITLE_BAR = 40;

    private final Stage stage;
    private final Scene scene;
    private final Memory memory;
    private final @Nullable FileDialogs dialogs;
    private final Printers printers;
    private final boolean still;
    private final FileCommands files;
    private final WindowWork work = new WindowWork(this, this::limit);
    private final ProblemNotices problems = new ProblemNotices(this::shown, this::notices);
    private ViewState state;
    private WindowContent content;
    /** What lies over the timeline; null while nothing does. */
    private @Nullable Page page;

    /**
     * @param opened what to show first
     * @param dialogs the file dialogs to use, or null for the system's
     * @param printers where printers are looked for
     */
    MainWindow(Stage stage, OpenedTimeline opened, Memory memory, @Nullable FileDialogs dialogs,
            Printers printers, boolean animated) {
        this.stage = stage;
        this.memory = memory;
        this.dialogs = dialogs;
        this.printers = printers;
        this.still = !animated || Platform.getPreferences().isReducedMotion();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(new Region(), Math.min(WIDTH, screen.getWidth()),
                Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
        Look look = memory.look();
        OpenedTimeline first = opened.in(look.zone());
        ViewState usual = new ViewState(first, look.language(), look.theme());
        state = look.of(usual.view()).equals(usual.view())
                ? usual
                : new ViewState(first, look.of(usual.view()));
        work.check(first);
        content = content();
        put();
        problems.tellOfOpened();
        rememberFile();
        work.evidence().evidenceProperty().subscribe(problems::tellOfDocuments);
        files = new FileCommands(opened, this, memory, this::dialogs, this::words);
        FileDrop.on(scene, this::open);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                content.typed(event);
            }
        });
        memory.lookProperty().subscribe((_, now) -> renew(now.of(state.view())));
        stage.setScene(scene);
        WindowIcons.put(stage);
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        new WindowPlace(stage, memory);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> {
            content.split().divide(scene.getWidth());
            content.canvas().requestFocus();
        });
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public WindowWork work() {
        return work;
    }

    @Override
    public void readSource() {
        content.readSource();
    }

    @Override
    public void askForFile() {
        files.askForFile();
    }

    @Override
    public void openRecent(Path file) {
        files.openRecent(file);
    }

    @Override
    public void askForNew() {
        files.askForNew();
    }

    private void limit(@Nullable EventSet events) {
        state.limit(events);
    }

    @Override
    public void show(Page shown) {
        page = shown;
        content.show(
                shown.sheet(shown().withMore(ProblemNotices.ofDocuments(evidence().evidence())), words()));
    }

    @Override
    public void pageClosed() {
        page = null;
    }

    @Override
    public void tell(Notice notice) {
        content.notices().show(notice);
    }

    @Override
    public void report(Throwable failure) {
        content.notices().report(failure);
    }

    @Override
    public void askToPrint() {
        content.askToPrint();
    }

    @Override
    public Printers printers() {
        return printers;
    }

    /** Reads a file and, if it is a timeline, shows it in place of this one. */
    void open(Path file) {
        files.open(file);
    }

    @Override
    public void opened(OpenedTimeline opened) {
        page = null;
        work.turnTo(opened);
        renew(NextState.of(opened.in(memory.look().zone()), state));
        rememberFile();
        problems.tellOfOpened();
    }

    @Override
    public void changed(OpenedTimeline now, TimelineChanges changes) {
        work.check(now);
        renew(NextState.readAnew(now.in(memory.look().zone()), state));
        problems.tellOf(changes);
    }

    /** The one that comes with the program is always there, and needs no place on the list. */
    private void rememberFile() {
        Path file = state.opened().file();
        if (!file.equals(ShippedData.timeline())) {
            memory.change(settings -> settings.withRecent(file));
        }
    }

    /** Tells what could not be used of the settings, if anything could not. */
    void tellOf(SettingsFile.Reading remembered) {
        if (remembered.note(words()).isPresent()) {
            problems.tellOf(remembered);
        }
    }

    private OpenedTimeline shown() {
        return state.opened();
    }

    private Notices notices() {
        return content.notices();
    }

    /** Shows the same timeline in another view, by the clocks that are to be gone by, with what the user is being told. */
    private void renew(View view) {
        Notice told = content.notices().shown();
        renew(new ViewState(state.opened().in(memory.look().zone()), view));
        if (told != null) {
            tell(told);
        }
    }

    /** Shows another state, everything that stays the same where it was. */
    private void renew(ViewState next) {
        double details = content.split().detailWidth();
        content.retire();
        state = next;
        content = content();
        put();
        content.split().divide(scene.getWidth(), details);
        // Before that the panes have no children, and the timeline could not take the focus.
        content.root().applyCss();
        content.canvas().requestFocus();
        if (page != null) {
            show(page);
        }
    }

    private WindowContent content() {
        Messages words = words();
        return new WindowContent(state, words, dialogs(), still, this);
    }

    private FileDialogs dialogs() {
        return dialogs == null ? new SystemFileDialogs(stage, words()) : dialogs;
    }

    private void put() {
        scene.setRoot(content.root());
        Themes.apply(scene, state.view().theme());
        Messages words = words();
        String title = state.timeline().title().in(words.language());
        stage.setTitle(title.isBlank() ? words.get("app.name") : title + " — " + words.get("app.name"));
    }

    private Messages words() {
        return Messages.in(Locale.forLanguageTag(state.view().language().primary()));
    }

    Stage stage() {
        return stage;
    }

    ViewState state() {
        return state;
    }

    TimelineCanvas canvas() {
        return content.canvas();
    }

    /** Ends what goes on beside the JavaFX thread, exports when they are finished; not for that thread. */
    void close() {
        files.close();
        content.retire();
        work.close();
    }

    /** Whether the picture is still changing by itself. */
    boolean isSettled() {
        return content.isSettled() && work.isSettled();
    }
}
