package nenpyo.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nenpyo.app.Settings.Panes;
import nenpyo.evidence.Place;
import nenpyo.text.Messages;
import nenpyo.ui.audit.AuditDock;
import nenpyo.ui.audit.AuditPane;
import nenpyo.ui.evidence.EvidenceSummary;
import nenpyo.ui.evidence.StatusChip;
import org.jspecify.annotations.Nullable;

/**
 * Everything inside the window for one state of a timeline, in one language and theme: the bar above, the timeline, the
 * details beside it, the whole in brief and a line of facts below. When language, theme or file changes, the window makes another.
 */
final class WindowContent {
    private static final double DETAIL_WIDTH_LEAST = 240;

    private final TimelineCanvas canvas;
    private final RangeAnimation animation;
    private final CanvasInput input;
    private final ImageExport export;
    private final Notices notices;
    private final DetailSplit split;
    private final OverviewStrip overview;
    private final DetailPane detail;
    private final SourceReading reading;
    private final AuditPane audit;
    private final AuditDock dock;
    private final AppMenu menu;
    private final Memory memory;
    private final Hyperlink problems = new Hyperlink();
    private final TopBar bar;
    private final StatusBar status;
    private final StatusChip statuses;
    private final EvidenceSummary evidence;
    private final Messages words;
    private final SheetLayer root;
    private final Subscription remembered;

    /**
     * @param dialogs the file dialogs to use
     * @param still whether the view jumps where it would move
     * @param commands what the window itself can be asked for
     */
    WindowContent(ViewState state, Messages words, FileDialogs dialogs, boolean still,
            WindowCommands commands) {
        this.words = words;
        notices = new Notices(words, commands::show);
        canvas = new TimelineCanvas(state, words, notices);
        animation = new RangeAnimation(state, still);
        input = new CanvasInput(state, canvas, animation);
        export = new ImageExport(state, words, dialogs, commands);
        TextClipboard clipboard = new SystemClipboard();
        detail = new DetailPane(state, words, input, clipboard, commands.evidence(), this::readSource);
        detail.setMinWidth(DETAIL_WIDTH_LEAST);
        EventActions actions = new EventActions(state, words, input, clipboard, this::readDetail,
                commands::tell);
        canvas.lay(new DateGuide("date-guide", state, words, canvas, canvas::place));
        HoverCard card = new HoverCard(state, words, canvas, commands.evidence());
        CanvasMenus menus = new CanvasMenus(state, words, canvas, actions, export);
        memory = commands.memory();
        ReaderSplit above = new ReaderSplit(notices.over(new Island(canvas)), memory);
        reading = new SourceReading(state, words, input, clipboard, commands, above, canvas::requestFocus);
        split = new DetailSplit(above, detail, memory);
        audit = new AuditPane(commands.audit(), commands.evidence(), state.timeline(), words,
                new AuditDoor(event -> select(event, state, commands), canvas::requestFocus, clipboard,
                        dialogs, commands));
        dock = new AuditDock(split, audit);
        overview = new OverviewStrip(state, words, animation, notices);
        overview.managedProperty().bind(overview.visibleProperty());
        menu = new AppMenu(words, commands);
        statuses = new StatusChip(commands.statusFilter(), commands.evidence(), words, Themes.stylesheet());
        evidence = new EvidenceSummary(commands.evidence(), words,
                () -> commands.audit().openProperty().set(true));

        // The bar comes first: the focus goes from part to part in the order they are added.
        bar = new TopBar(state, words, input, export::ask, menu, statuses);
        BorderPane parts = new BorderPane();
        export.copyOnKeys(parts);
        new CanvasKeys(state, parts, canvas, input, actions, menus, card, commands.statusFilter(),
                bar::askForExport);
        parts.setTop(bar);
        parts.setCenter(dock);
        status = statusBar(state, words, commands);
        parts.setBottom(new VBox(overview, new Island(status)));
        parts.getStyleClass().add("window");
        root = new SheetLayer(parts, commands::pageClosed);
        remembered = memory.settingsProperty()
                .subscribe(settings -> arrange(settings.panes()))
                .and(statuses.follow())
                .and(evidence.follow())
                .and(detail.follow())
                .and(audit.follow())
                .and(commands.audit().openProperty().subscribe(dock::show))
                .and(commands.audit().openProperty().subscribe((_, open) -> turnTo(open)))
                .and(commands.evidence()
                        .evidenceProperty()
                        .subscribe(checked -> count(state.opened().problems().size()
                                + (checked == null ? 0 : checked.problems().size()))));
    }

    /** The line of facts, and in it a way to the problems where there are some. */
    private StatusBar statusBar(ViewState state, Messages words, WindowCommands commands) {
        StatusBar bar = new StatusBar(state, words, canvas);
        problems.setId("status-problems");
        problems.getStyleClass().add("status-part");
        problems.setMinWidth(Hyperlink.USE_PREF_SIZE);
        problems.managedProperty().bind(problems.visibleProperty());
        problems.setOnAction(_ -> commands.show(new ProblemPage()));
        bar.getChildren().addAll(1, List.of(problems, evidence));
        return bar;
    }

    /** Says how many problems there are. */
    private void count(int number) {
        problems.setText(words.get("problems.count", number));
        problems.setVisible(number > 0);
        menu.countProblems(number);
    }

    private void arrange(Panes panes) {
        split.showDetail(panes.detail());
        overview.setVisible(panes.overview());
    }

    /** Selects an event and brings it into view, whatever hides it. */
    private void select(int event, ViewState state, WindowCommands commands) {
        state.admit(event);
        if (!state.passes(event)) {
            commands.statusFilter().clear();
        }
        detail.select(event);
    }

    /** Moves the focus to the details, and shows them if they are hidden. */
    private void readDetail() {
        memory.change(settings -> settings.withPanes(settings.panes().withDetail(true)));
        detail.focus();
    }

    /** The audit that was just opened gets the focus. */
    private void turnTo(boolean auditOpen) {
        if (auditOpen) {
            audit.focus();
        } else {
            canvas.requestFocus();
        }
    }

    private void readSource(String event, int index, @Nullable Place place) {
        reading.show(event, index, place);
    }

    /** Opens the document of the selected event. */
    void readSource() {
        reading.show();
    }

    /** Asks what to print. */
    void askToPrint() {
        export.askToPrint(canvas);
    }

    /** Shows a page over everything. */
    void show(Sheet sheet) {
        root.show(sheet);
    }

    /** What the scene shows. */
    Parent root() {
        return root;
    }

    TimelineCanvas canvas() {
        return canvas;
    }

    /** Where the user is told what was done and what went wrong. */
    Notices notices() {
        return notices;
    }

    /** A character typed anywhere but in a text field. */
    void typed(KeyEvent event) {
        if (!root.isOpen()) {
            input.typed(event);
        }
    }

    /** How the width is divided between the timeline and its details. */
    DetailSplit split() {
        return split;
    }

    /** Whether the picture is still changing by itself. */
    boolean isSettled() {
        return canvas.isSettled() && overview.isSettled() && bar.isSettled() && status.isSettled()
                && !animation.isMoving() && export.isSettled();
    }

    /** Ends what goes on beside the JavaFX thread. */
    void retire() {
        remembered.unsubscribe();
        reading.retire();
        menu.retire();
        animation.stop();
        canvas.close();
        overview.close();
        status.close();
    }
}
