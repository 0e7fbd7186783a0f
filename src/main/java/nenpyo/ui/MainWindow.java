package nenpyo.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nenpyo.app.ChangeWording;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings;
import nenpyo.app.TimelineChanges;
import nenpyo.app.WindowRequest;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.View;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The window: keeps what it shows while its language or theme changes, by making its content anew. Chosen because every
 * word and colour of a pane is then final, and none can be forgotten; rejected was to bind each of them to a language.
 */
final class MainWindow implements WindowCommands, FileReading.Reader {
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256};
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** About what the system's frame takes of a small screen. */
    private static final double TITLE_BAR = 40;

    private final Stage stage;
    private final Scene scene;
    private final @Nullable FileDialogs dialogs;
    private final boolean still;
    /** Of the window, not of its content: an export goes on while that is made anew. */
    private final ExportThread exports = new ExportThread();
    private final FileReading reading;
    private Settings.Export lastExport = Settings.Export.USUAL;
    private ViewState state;
    private WindowContent content;

    /**
     * @param dialogs the file dialogs to use, or null for the system's
     */
    MainWindow(Stage stage, WindowRequest request, @Nullable FileDialogs dialogs, boolean animated) {
        this.stage = stage;
        this.dialogs = dialogs;
        this.still = !animated || Platform.getPreferences().isReducedMotion();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(new Region(), Math.min(WIDTH, screen.getWidth()),
                Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
        state = new ViewState(request.opened(), request.language(), request.theme());
        content = content();
        put();
        tellProblems();
        reading = new FileReading(request.opened(), this);
        FileDrop.on(scene, reading::open);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                content.typed(event);
            }
        });
        stage.setScene(scene);
        for (int size : ICON_SIZES) {
            stage.getIcons()
                    .add(new Image(MainWindow.class
                            .getResourceAsStream("/nenpyo/icons/app/nenpyo-" + size + ".png")));
        }
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> {
            content.divide(scene.getWidth());
            content.canvas().requestFocus();
        });
    }

    @Override
    public void speak(LanguageChoice language) {
        renew(state.view().withLanguage(language));
    }

    @Override
    public void dress(Theme theme) {
        renew(state.view().withTheme(theme));
    }

    @Override
    public void count(CalendarRows calendars) {
        renew(state.view().withCalendar(calendars));
    }

    @Override
    public void askForFile() {
        Path chosen;
        try {
            chosen = dialogs().openTimeline();
        } catch (RuntimeException e) {
            report(e);
            return;
        }
        if (chosen != null) {
            open(chosen);
        }
    }

    @Override
    public void tell(String sentence, Notices.Action... next) {
        content.notices().tell(sentence, next);
    }

    @Override
    public Settings.Export lastExport() {
        return lastExport;
    }

    @Override
    public void rememberExport(Settings.Export export) {
        lastExport = export;
    }

    @Override
    public void report(Throwable failure) {
        content.notices().report(failure);
    }

    @Override
    public Executor exports() {
        return exports;
    }

    /** Reads a file and, if it is a timeline, shows it in place of this one. */
    void open(Path file) {
        reading.open(file);
    }

    @Override
    public void opened(OpenedTimeline opened) {
        renew(state.on(opened));
        tellProblems();
    }

    @Override
    public void changed(OpenedTimeline now, TimelineChanges changes) {
        renew(state.readAnew(now));
        String sentence = new ChangeWording(words()).sentence(changes);
        int problems = now.problems().size();
        if (problems > 0) {
            content.notices().keep(words().get("problems.changed", sentence, problems));
        } else {
            tell(sentence);
        }
    }

    private void tellProblems() {
        int problems = state.opened().problems().size();
        if (problems > 0) {
            content.notices().keep(words().get("problems.opened", problems));
        }
    }

    /** Shows the same timeline in another view. */
    private void renew(View view) {
        renew(new ViewState(state.opened(), view));
    }

    /** Shows another state, everything that stays the same where it was. */
    private void renew(ViewState next) {
        double details = content.detailWidth();
        content.retire();
        state = next;
        content = content();
        put();
        content.divide(scene.getWidth(), details);
        content.canvas().requestFocus();
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
        reading.close();
        content.retire();
        exports.finish();
    }

    /** Whether the picture is still changing by itself. */
    boolean isSettled() {
        return content.isSettled();
    }
}
