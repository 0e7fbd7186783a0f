package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateCommandTest {
    @Test
    void saysWhatDatesMeanInBothLanguages() {
        Program.Run run = Program.english().run("date", "2009-11", "/..");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2)
                .first()
                .asString()
                .isEqualTo(
                        "2009-11\t2009年11月 · 平成21年11月 · 月までの精度\tNovember 2009 · November Heisei 21 · to the month");
    }

    @Test
    void saysWhatIsNoDateAndGoesOn() {
        Program.Run run = Program.english().run("date", "2009年11月", "2010", "");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("2010\t").hasLineCount(1);
        assertThat(run.errLines()).containsExactly(
                "nenpyo: “2009年11月” is no EDTF, at character 5: expected the end of the date or '/'; perhaps 2009-11",
                "nenpyo: “” is no EDTF, at character 1: expected a date");
    }

    @Test
    void givesTheReasonInEnglishBesideTheJapanese() {
        assertThat(Program.japanese().run("date", "2009-13").err())
                .startsWith("nenpyo: 「2009-13」は")
                .contains("文字目から EDTF として読めません(英語の説明: expected ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0005", "-198X", "../-0005", "Y-12345"})
    void takesYearsBeforeZero(String date) {
        Program.Run run = Program.english().run("date", date);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(date + "\t");
    }

    @Test
    void needsADateAndKnowsNoOptions() {
        assertThat(Program.english().run("date").code()).isEqualTo(2);
        assertThat(Program.english().run("date", "2009", "--lang").code()).isEqualTo(2);
    }

    @Test
    void readsNoArgumentsOutOfAFile(@TempDir Path folder) throws IOException {
        Path file = Program.file(folder, "dates", "2009");

        assertThat(Program.english().run("date", "@" + file).code()).isEqualTo(1);
    }
}
