package nenpyo.ui;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import nenpyo.app.Settings.Panes;
import nenpyo.app.ThemeChoice;
import nenpyo.app.ZoneChoice;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** The menu behind the three dots: files, how things look, what stands beside the timeline, facts and help. */
final class AppMenu extends MenuButton {
    private final Messages words;
    private final WindowCommands commands;
    private final Memory memory;
    private final MenuItem problems;
    private Subscription following = Subscription.EMPTY;

    AppMenu(Messages words, WindowCommands commands) {
        super("⋮");
        this.words = words;
        this.commands = commands;
        this.memory = commands.memory();
        setId("app-menu");
        getStyleClass().add("app-menu");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words.get("menu"));
        problems = page("menu.problems", shifted(KeyCode.P), new ProblemPage());
        RecentMenu recent = new RecentMenu(words, commands);
        following = recent.follow();
        getItems().addAll(item("menu.new", shortcut(KeyCode.N), commands::askForNew),
                item("menu.open", shortcut(KeyCode.O), commands::askForFile), recent, new SeparatorMenuItem(),
                item("menu.print", shortcut(KeyCode.P), commands::askToPrint),
                item("menu.source", shortcut(KeyCode.R), commands::readSource), new SeparatorMenuItem(),
                languages(), themes(), calendars(), zones(), panes(), new SeparatorMenuItem(),
                page("menu.dataset", shifted(KeyCode.I), new DatasetPage()), problems,
                new SeparatorMenuItem(),
                page("menu.guide", new KeyCodeCombination(KeyCode.F1), new GuidePage()),
                page("menu.keys", new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN),
                        new KeyPage()),
                page("menu.program", null, new ProgramPage()));
    }

    /** Ends what it hears of; for a menu that nobody will see again. */
    void retire() {
        following.unsubscribe();
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination shifted(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem page(String key, @Nullable KeyCombination keys, Page page) {
        return item(key, keys, () -> commands.show(page));
    }

    /** Says how many problems there are beside the way to them. */
    void countProblems(int count) {
        problems.setText(count > 0 ? words.get("menu.problems.some", count) : words.get("menu.problems"));
    }

    private Menu languages() {
        Menu menu = new Menu(words.get("menu.language"));
        ToggleGroup group = new ToggleGroup();
        menu.getItems()
                .add(radio(group, "menu.language.SYSTEM", memory.language() == null,
                        () -> memory.speak(null)));
        for (LanguageChoice language : LanguageChoice.values()) {
            menu.getItems()
                    .add(radio(group, "menu.language." + language.name(),
                            language == memory.language(), () -> memory.speak(language)));
        }
        return menu;
    }

    private Menu themes() {
        Menu menu = new Menu(words.get("menu.theme"));
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice theme : ThemeChoice.values()) {
            menu.getItems()
                    .add(radio(group, "menu.theme." + theme.name(), theme == memory.theme(),
                            () -> memory.dress(theme)));
        }
        return menu;
    }

    private RadioMenuItem radio(ToggleGroup group, String key, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private Menu calendars() {
        CheckMenuItem western = new CheckMenuItem(words.get("menu.calendar.western"));
        western.setSelected(true);
        western.setDisable(true);
        CalendarRows shown = memory.look().calendars();
        return new Menu(words.get("menu.calendar"), null, western,
                check("menu.calendar.era", null, shown.era(),
                        on -> memory.count(new CalendarRows(on, memory.look().calendars().fiscalYear()))),
                check("menu.calendar.fiscalYear", null, shown.fiscalYear(),
                        on -> memory.count(new CalendarRows(memory.look().calendars().era(), on))));
    }

    private Menu zones() {
        Menu menu = new Menu(words.get("menu.zone"));
        ToggleGroup group = new ToggleGroup();
        ZoneChoice chosen = memory.zone();
        for (ZoneChoice zone : List.of(ZoneChoice.WRITTEN, ZoneChoice.UTC, ZoneChoice.SYSTEM)) {
            menu.getItems()
                    .add(radio(group, "menu.zone." + zone.name(), zone.equals(chosen),
                            () -> memory.setClocks(zone)));
        }
        MenuItem other = page("menu.zone.other", null, new ZonePage(memory));
        if (group.getSelectedToggle() == null) {
            other.setText(words.get("menu.zone.chosen", chosen.name()));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), other);
        return menu;
    }

    private Menu panes() {
        Panes shown = memory.settings().panes();
        CheckMenuItem detail = check("menu.panes.detail", shortcut(KeyCode.DIGIT1), shown.detail(),
                on -> panes(on, Panes::withDetail));
        CheckMenuItem overview = check("menu.panes.overview", shortcut(KeyCode.DIGIT2), shown.overview(),
                on -> panes(on, Panes::withOverview));
        following = following.and(memory.settingsProperty().subscribe(now -> {
            detail.setSelected(now.panes().detail());
            overview.setSelected(now.panes().overview());
        }));
        CheckMenuItem audit = check("menu.panes.audit", shortcut(KeyCode.DIGIT3),
                commands.audit().openProperty().get(), commands.audit().openProperty()::set);
        following = following.and(commands.audit().openProperty().subscribe(audit::setSelected));
        return new Menu(words.get("menu.panes"), null, detail, overview, audit);
    }

    private void panes(boolean on, BiFunction<Panes, Boolean, Panes> with) {
        memory.change(settings -> settings.withPanes(with.apply(settings.panes(), on)));
    }

    private CheckMenuItem check(String key, @Nullable KeyCombination keys, boolean chosen,
            Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(keys);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.accept(item.isSelected()));
        return item;
    }
}
