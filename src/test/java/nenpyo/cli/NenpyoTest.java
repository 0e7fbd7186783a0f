package nenpyo.cli;

import static nenpyo.cli.Program.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nenpyo.app.NoDisplayException;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.model.LanguageChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NenpyoTest {
    @TempDir
    Path folder;

    @Test
    void opensTheShippedTimelineByItself() {
        Program program = Program.english();

        assertThat(program.run()).isEqualTo(new Program.Run(0, "", ""));

        WindowRequest window = program.windows().getFirst();
        assertThat(window.opened().timeline().size()).isEqualTo(30);
        assertThat(window.systemLanguage()).isEqualTo(LanguageChoice.EN);
        assertThat(window.language()).isNull();
        assertThat(window.theme()).isNull();
    }

    @Test
    void opensAFileInTheLanguageAndThemeAskedFor() {
        Program program = Program.japanese();

        program.run(shipped());
        program.run("--lang", "both", "--theme=dark", shipped());

        assertThat(program.windows()).extracting(WindowRequest::language)
                .containsExactly(null, LanguageChoice.BOTH);
        assertThat(program.windows()).extracting(WindowRequest::systemLanguage)
                .containsOnly(LanguageChoice.JA);
        assertThat(program.windows()).extracting(WindowRequest::theme)
                .containsExactly(null, ThemeChoice.DARK);
        assertThat(program.windows()).extracting(w -> w.opened().file()).containsOnly(shipped());
    }

    @Test
    void tellsProblemsOnceAndOpensTheWindowAllTheSame() throws IOException {
        Program program = Program.english();

        Program.Run run = program.run(Program.withProblems(folder));

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).hasSize(3).doesNotHaveDuplicates();
        assertThat(program.windows()).hasSize(1);
        assertThat(program.windows().getFirst().opened().problems()).hasSize(3);
    }

    @Test
    void namesTheWayWithoutADisplayWhereThereIsNone() {
        Program.Run run = Program.english().failing(new NoDisplayException(new Error("no GTK"))).run();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("nenpyo export FILE -o out.png");
    }

    @Test
    void owesUpToItsOwnFaults() {
        Program.Run run = Program.english().failing(new IllegalStateException("broken")).run();

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.errLines()).first()
                .asString()
                .contains("Something went wrong that should not", "broken");
        assertThat(run.err()).contains("\tat nenpyo");
    }

    @Test
    void opensNoWindowOnWhatIsNoTimeline() {
        Program program = Program.english();

        assertThat(program.run(folder.resolve("no.json")).code()).isEqualTo(3);
        assertThat(program.windows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--bogus|There is no option --bogus.", "-x|There is no option -x.",
        "a.json b.json|a.json is no command, and b.json one argument too many; the commands are: export, check, diff, new, generate, date, bench.",
        "check a b|One argument too many: b.", "--theme dark --theme dark|--theme may be given only once.",
        "--lang en export a -o b|--lang must stand after export, or not at all.",
        "a.json check a.json|FILE must stand after check, or not at all.",
        "check|Something is missing: FILE."})
    void saysInOneSentenceWhatWasNotUnderstood(String arguments, String sentence) {
        Program program = Program.english();

        Program.Run run = program.run((Object[]) arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2).first().asString().isEqualTo("nenpyo: " + sentence);
        assertThat(program.windows()).isEmpty();
    }

    @Test
    void saysItInJapanese() {
        assertThat(Program.japanese().run("--bogus").errLines()).containsExactly(
                "nenpyo: オプション --bogus はありません。", "詳しくは「nenpyo --help」(英語)。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "export --help", "check -h", "diff -h", "new -h", "generate -h",
        "date --help",
        "--help export"})
    void helpsWithinEightyColumns(String arguments) {
        Program.Run run = Program.english().run((Object[]) arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: nenpyo");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80 && line.matches("[ -~]*"))
                .filteredOn(line -> line.startsWith("Usage:"))
                .hasSize(1);
    }

    @Test
    void theHelpNamesEveryOptionAndExitCode() {
        assertThat(Program.english().run("--help").out())
                .contains("[FILE]", "--lang=ja|en|both", "--theme=light|dark", "export", "check", "new FILE",
                        "date",
                        "  0   done",
                        "  1   check", "  2   the command", "  3   a file", "  70  our fault");
        assertThat(Program.english().run("export", "--help").out().replaceAll("\\s+", " "))
                .contains("FILE (-o out.png", "--print[=PRINTER]", "--lane=ID", "--from=EDTF", "--to=EDTF",
                        "--lang=ja|en|both",
                        "--theme=light|dark", "--width=PX", "--height=PX", "--scale=N", "--force",
                        "what has no date");
    }

    @Test
    void saysItsVersion() {
        Program.Run run = Program.english().run("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("nenpyo ").hasLineCount(1);
    }
}
