package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.export.FigureParts;
import nenpyo.export.print.PaperSides;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    private Path temporary;
    private Path folder;
    private SettingsFile file;
    private Settings chosen;

    @BeforeEach
    void choose() {
        folder = temporary.resolve("config/nenpyo");
        file = new SettingsFile(folder);
        chosen = new Settings(LanguageChoice.BOTH, ThemeChoice.DARK, new CalendarRows(false, true),
                new Settings.Window(-8, 0.5, 1280, 800, true), new Settings.Panes(0.66, false, false, 0.4),
                new Settings.Export(Extent.SELECTION,
                        new FigureMeasures(FigureSize.OWN, 1234, 567.5, 33.3, 12, 0.5),
                        LanguageChoice.EN, Theme.PRINT, FigureFormat.SVG, new FigureParts(false, false, true),
                        new PaperChoice("210x99mm", 7.5, 1.25, 80), FontChoice.BUNDLED, "{title}-{lang}"),
                new PrintSettings("Büro 2", PaperSides.SHORT_EDGE,
                        Settings.Export.USUAL.withFormat(FigureFormat.PDF)
                                .withPaper(new PaperChoice("a3", 0))),
                List.of(folder.resolve("日本 \"a\".json"), folder.resolve("b.json")),
                new ZoneChoice("Asia/Tokyo"));
    }

    @Test
    void remembersEverything() throws IOException {
        file.write(chosen);

        assertThat(file.read()).isEqualTo(new SettingsFile.Reading(file.file(), chosen, List.of(), null));
        assertThat(file.read().note(ENGLISH)).isEmpty();

        file.write(Settings.USUAL.withWindow(chosen.window()));

        assertThat(file.read().settings()).isEqualTo(Settings.USUAL.withWindow(chosen.window()));
    }

    @Test
    void beginsWithTheUsual() {
        assertThat(file.read())
                .isEqualTo(new SettingsFile.Reading(file.file(), Settings.USUAL, List.of(), null));
        assertThat(folder).doesNotExist();
    }

    @Test
    void keepsWhatItDoesNotKnow() throws IOException {
        put("{\"later\": {\"a\": [1.50e+3, null, true, {}, []]}, \"window\": {\"screen\": \"left\", \"x\": 3},"
                + " \"theme\": \"dark\"}");

        file.write(chosen);

        assertThat(Files.readString(file.file()).replaceAll("\\s+", ""))
                .contains("\"later\":{\"a\":[1.50e+3,null,true,{},[]]}", "\"screen\":\"left\"", "\"x\":-8");
        assertThat(file.read().settings()).isEqualTo(chosen);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"language|\"fr\"", "language|3",
        "theme|\"LIGHT\"", "theme|[]",
        "calendars|true", "calendars.era|{\"era\": 1}",
        "window.width|{\"x\": 1, \"y\": 1, \"width\": 0, \"height\": 5}",
        "window.x|{\"x\": 1e999, \"y\": 1, \"width\": 9, \"height\": 5}", "panes.divider|{\"divider\": 1}",
        "panes.divider|{\"divider\": -0.5}", "export.scale|{\"scale\": \"2\"}", "export.scale|{\"scale\": 9}",
        "export.extent|{\"extent\": \"galaxy\"}", "export.size|{\"size\": \"letter\"}",
        "export.width|{\"width\": 0}",
        "export.height|{\"height\": 1e9}", "export.language|{\"language\": \"fr\"}",
        "export.theme|{\"theme\": \"system\"}", "export.frame|{\"frame\": -1}",
        "export.paper|{\"paper\": \"a4\", \"letters\": 0.01}", "export.name|{\"name\": 3}",
        "print.sides|{\"sides\": \"three\"}", "print.figure.fonts|{\"figure\": {\"fonts\": \"mine\"}}",
        "recent|\"a.json\"", "recent[0]|[7]", "recent[0]|[\"relative.json\"]", "recent[0]|[\"\\u0000\"]"})
    void passesOverWhatCannotBeUsed(String name, String value) throws IOException {
        String field = name.replaceAll("[.\\[].*", "");
        String other = field.equals("theme") ? "\"language\": \"ja\"" : "\"theme\": \"dark\"";
        put("{\"" + field + "\": " + value + ", " + other + "}");

        SettingsFile.Reading reading = file.read();

        assertThat(reading.unusable()).containsExactly(name);
        assertThat(reading.settings())
                .isEqualTo(field.equals("theme")
                        ? Settings.USUAL.withLanguage(LanguageChoice.JA)
                        : Settings.USUAL.withTheme(ThemeChoice.DARK));
        assertThat(reading.note(ENGLISH)).hasValueSatisfying(
                note -> assertThat(note).contains(name, "settings.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"theme\": \"dark\", \"language\": \"ja", "{\"theme\": \"dark\"} more",
        "{\"theme\": \"dark\"} 7",
        "{\"theme\": \"dark\", x}", "{\"theme\": \"dark\", \"recent\": [\"a\""})
    void keepsWhatStandsBeforeTheFault(String text) throws IOException {
        put(text);

        SettingsFile.Reading reading = file.read();

        assertThat(reading.settings()).isEqualTo(Settings.USUAL.withTheme(ThemeChoice.DARK));
        assertThat(reading.failure()).isNotNull();
        assertThat(reading.note(ENGLISH)).hasValueSatisfying(
                note -> assertThat(note).contains("settings.json").doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "\u0000", "no"})
    void isAsUsualWhereNothingCanBeRead(String text) throws IOException {
        put(text);

        assertThat(file.read().settings()).isEqualTo(Settings.USUAL);
        assertThat(file.read().failure()).isNotNull();
    }

    @Test
    void isAsUsualWhereTheFileCannotEvenBeOpenedOrIsHostile() throws IOException {
        put("[".repeat(100_000));
        assertThat(file.read().failure()).isNotNull();
        Files.write(file.file(), new byte[]{'{', '"', (byte) 0xFF});
        assertThat(file.read().failure()).isNotNull();
        Files.delete(file.file());
        Files.createDirectory(file.file());
        assertThat(file.read().settings()).isEqualTo(Settings.USUAL);
        assertThat(file.read().failure()).isNotNull();
    }

    @Test
    void knowsHowTheFirstVersionWroteTheWhole() throws IOException {
        put("{\"export\": {\"whole\": true, \"scale\": 3}}");

        SettingsFile.Reading reading = file.read();

        assertThat(reading.unusable()).isEmpty();
        assertThat(reading.settings().export())
                .isEqualTo(Settings.Export.USUAL.withExtent(Extent.WHOLE)
                        .withMeasures(FigureMeasures.USUAL.withScale(3)));
        file.write(reading.settings().withExport(Settings.Export.USUAL));
        assertThat(file.read().settings().export()).isEqualTo(Settings.Export.USUAL);
    }

    @Test
    void keepsACopyOfWhatCannotBeRead() throws IOException {
        put("{\"mine\": 1, \"theme\": dark}");

        file.write(chosen);

        assertThat(file.read().settings()).isEqualTo(chosen);
        assertThat(folder.resolve("settings.json.unreadable")).hasContent("{\"mine\": 1, \"theme\": dark}");
        assertThat(Files.readString(file.file())).contains("\"mine\": 1");
    }

    @Test
    void saysWhereItCannotBeWritten() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");

        assertThatThrownBy(() -> file.write(chosen)).isInstanceOf(IOException.class);
    }

    private void put(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file.file(), text);
    }
}
