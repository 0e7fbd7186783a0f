package nenpyo.ui;

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
import nenpyo.app.ThemeChoice;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.View;
import nenpyo.text.Messages;

/** The menu behind the three dots: another file, language, theme, calendars. */
final class AppMenu extends MenuButton {
    private final Messages words;

    AppMenu(ViewState state, Messages words, WindowCommands commands) {
        super("⋮");
        this.words = words;
        setId("app-menu");
        getStyleClass().add("app-menu");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words.get("menu"));
        View view = state.view();
        Memory memory = commands.memory();
        getItems().addAll(open(commands), new SeparatorMenuItem(),
                choice("menu.language", "menu.language.", LanguageChoice.values(), view.language(),
                        memory::speak),
                choice("menu.theme", "menu.theme.", ThemeChoice.values(), memory.theme(), memory::dress),
                calendars(view, memory));
    }

    private MenuItem open(WindowCommands commands) {
        MenuItem open = new MenuItem(words.get("menu.open"));
        open.setId("menu-open");
        open.setAccelerator(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN));
        open.setOnAction(_ -> commands.askForFile());
        return open;
    }

    /** A menu of which one item is always chosen; its items are worded by the prefix and the value's name. */
    private <T extends Enum<T>> Menu choice(String key, String prefix, T[] values, T chosen,
            Consumer<T> choose) {
        Menu menu = new Menu(words.get(key));
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(words.get(prefix + value.name()));
            item.setId(key.replace('.', '-') + "-" + value.name());
            item.setToggleGroup(group);
            item.setSelected(value == chosen);
            item.setOnAction(_ -> choose.accept(value));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu calendars(View view, Memory memory) {
        MenuItem western = new CheckMenuItem(words.get("menu.calendar.western"));
        ((CheckMenuItem) western).setSelected(true);
        western.setDisable(true);
        CheckMenuItem era = new CheckMenuItem(words.get("menu.calendar.era"));
        era.setSelected(view.calendar().era());
        CheckMenuItem fiscal = new CheckMenuItem(words.get("menu.calendar.fiscalYear"));
        fiscal.setSelected(view.calendar().fiscalYear());
        Runnable changed = () -> memory.count(new CalendarRows(era.isSelected(), fiscal.isSelected()));
        era.setOnAction(_ -> changed.run());
        fiscal.setOnAction(_ -> changed.run());
        return new Menu(words.get("menu.calendar"), null, western, era, fiscal);
    }
}
