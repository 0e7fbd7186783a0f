package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nenpyo.app.Settings;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.model.CalendarRows;
import nenpyo.model.DisplayZone;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is remembered, and what comes of it, without a window. */
class MemoryTest {
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final List<Settings> kept = new ArrayList<>();

    private Memory memory(Settings settings, @Nullable LanguageChoice language, @Nullable ThemeChoice theme) {
        return new Memory(settings,
                new WindowRequest(Datasets.shipped(), language, theme, LanguageChoice.JA), system, kept::add);
    }

    @Test
    void nothingChosenIsAsTheSystemHasIt() {
        Memory memory = memory(Settings.USUAL, null, null);
        assertThat(memory.look()).isEqualTo(
                new Look(LanguageChoice.JA, Theme.LIGHT, CalendarRows.USUAL, DisplayZone.AS_WRITTEN));
        assertThat(memory.language()).isNull();
        system.set(ColorScheme.DARK);
        assertThat(memory.look().theme()).isEqualTo(Theme.DARK);
        assertThat(kept).isEmpty();
    }

    @Test
    void whatIsChosenIsKeptAndStaysWhenTheSystemChanges() {
        Memory memory = memory(Settings.USUAL, null, null);
        List<Look> looks = new ArrayList<>();
        memory.lookProperty().subscribe((_, now) -> looks.add(now));
        memory.speak(LanguageChoice.EN);
        memory.dress(ThemeChoice.LIGHT);
        memory.count(new CalendarRows(false, true));
        system.set(ColorScheme.DARK);

        Settings chosen = Settings.USUAL.withLanguage(LanguageChoice.EN)
                .withTheme(ThemeChoice.LIGHT)
                .withCalendars(new CalendarRows(false, true));
        assertThat(kept).hasSize(3).last().isEqualTo(chosen);
        assertThat(looks).hasSize(2)
                .last()
                .isEqualTo(new Look(LanguageChoice.EN, Theme.LIGHT, new CalendarRows(false, true),
                        DisplayZone.AS_WRITTEN));
        assertThat(memory(chosen, null, null).look()).isEqualTo(looks.getLast());
    }

    @Test
    void whatTheCommandLineAsksForHoldsUntilSomethingIsChosenAndIsNotKept() {
        Settings remembered = Settings.USUAL.withLanguage(LanguageChoice.JA).withTheme(ThemeChoice.LIGHT);
        Memory memory = memory(remembered, LanguageChoice.BOTH, ThemeChoice.DARK);
        assertThat(memory.look()).isEqualTo(
                new Look(LanguageChoice.BOTH, Theme.DARK, CalendarRows.USUAL, DisplayZone.AS_WRITTEN));
        memory.count(new CalendarRows(true, true));
        assertThat(memory.settings()).isEqualTo(remembered.withCalendars(new CalendarRows(true, true)));

        memory.dress(ThemeChoice.LIGHT);
        assertThat(memory.look().theme()).isEqualTo(Theme.LIGHT);
        assertThat(memory.language()).isEqualTo(LanguageChoice.BOTH);
        memory.speak(null);
        assertThat(memory.look().language()).isEqualTo(LanguageChoice.JA);
        assertThat(kept).last().extracting(Settings::language).isNull();
    }

    @Test
    void onlyWhatChangesIsKept() {
        Memory memory = memory(Settings.USUAL, null, null);
        memory.change(s -> s.withExport(Settings.Export.USUAL));
        assertThat(kept).isEmpty();
        Settings.Export whole = Settings.Export.USUAL.withExtent(Settings.Export.Extent.WHOLE);
        memory.change(s -> s.withExport(whole));
        assertThat(kept).containsExactly(memory.settings());
        assertThat(memory.settings().export()).isEqualTo(whole);
    }
}
