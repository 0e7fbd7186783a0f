package nenpyo.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nenpyo.app.Settings;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.app.ZoneChoice;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers, and the look that comes of it, of what the command line asked for and of what the system
 * does now. What the command line asked for holds until the user chooses something else, and is not remembered. No node
 * is known. For the JavaFX thread.
 */
final class Memory {
    private final Consumer<Settings> keeper;
    private final LanguageChoice systemLanguage;
    private final ObservableValue<ColorScheme> systemColours;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Settings> settings;
    private @Nullable LanguageChoice askedLanguage;
    private @Nullable ThemeChoice askedTheme;
    private @Nullable ZoneChoice askedZone;

    /**
     * @param settings what was remembered from the last time
     * @param request what was asked for this time
     * @param systemColours whether the system is light or dark
     * @param keeper given the settings whenever they have changed
     */
    Memory(Settings settings, WindowRequest request, ObservableValue<ColorScheme> systemColours,
            Consumer<Settings> keeper) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.keeper = keeper;
        this.systemLanguage = request.systemLanguage();
        this.askedLanguage = request.language();
        this.askedTheme = request.theme();
        this.askedZone = request.zone();
        this.systemColours = systemColours;
        systemColours.subscribe(_ -> update());
    }

    /** What is remembered. */
    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    Settings settings() {
        return settings.get();
    }

    /** Remembers something else. */
    void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings());
        if (!changed.equals(settings())) {
            settings.set(changed);
            keeper.accept(changed);
        }
        update();
    }

    /** Chooses a language; null for the system's. */
    void speak(@Nullable LanguageChoice language) {
        askedLanguage = null;
        change(s -> s.withLanguage(language));
    }

    /** Chooses the colours. */
    void dress(ThemeChoice theme) {
        askedTheme = null;
        change(s -> s.withTheme(theme));
    }

    /** Chooses the calendars of the axis. */
    void count(CalendarRows calendars) {
        change(s -> s.withCalendars(calendars));
    }

    /** Chooses whose clocks times of day are shown by. */
    void setClocks(ZoneChoice zone) {
        askedZone = null;
        change(s -> s.withZone(zone));
    }

    /** The time zone that was chosen. */
    ZoneChoice zone() {
        return askedZone == null ? settings().zone() : askedZone;
    }

    /** The language that was chosen; null for the system's. */
    @Nullable
    LanguageChoice language() {
        return askedLanguage == null ? settings().language() : askedLanguage;
    }

    /** The colours that were chosen. */
    ThemeChoice theme() {
        return askedTheme == null ? settings().theme() : askedTheme;
    }

    /** How things look now; changes with every choice, and with the system where that was chosen. */
    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    Look look() {
        return look.get();
    }

    private void update() {
        LanguageChoice chosen = language();
        Theme theme = theme().theme(systemColours.getValue() == ColorScheme.DARK);
        look.set(new Look(chosen == null ? systemLanguage : chosen, theme, settings().calendars(),
                zone().zone()));
    }
}
