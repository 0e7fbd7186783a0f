package nenpyo.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.util.Subscription;
import nenpyo.app.Settings;
import nenpyo.text.Messages;

/** The files that were opened last, each to be opened again. */
final class RecentMenu extends Menu {
    private final Messages words;
    private final WindowCommands commands;

    RecentMenu(Messages words, WindowCommands commands) {
        super(words.get("menu.recent"));
        this.words = words;
        this.commands = commands;
        setId("menu-recent");
    }

    /** Lists them from now on, until the subscription ends. */
    Subscription follow() {
        return commands.memory().settingsProperty().subscribe(this::list);
    }

    private void list(Settings settings) {
        List<Path> files = settings.recent();
        getItems().setAll(files.stream().map(this::item).toList());
        setDisable(files.isEmpty());
        if (!files.isEmpty()) {
            MenuItem clear = new MenuItem(words.get("menu.recent.clear"));
            clear.setId("menu-recent-clear");
            clear.setOnAction(_ -> commands.memory().change(Settings::withoutRecent));
            getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(words.get("menu.recent.file", file.getFileName(), folder(file)));
        // An underscore in a file's name is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> commands.openRecent(file));
        return item;
    }

    /** Its folder, short where it is within the user's own. */
    private static String folder(Path file) {
        Path folder = file.getParent();
        Path home = Path.of(System.getProperty("user.home", ""));
        return folder != null && folder.startsWith(home) && !home.toString().isEmpty()
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : String.valueOf(folder);
    }
}
