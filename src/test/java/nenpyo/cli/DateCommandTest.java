package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void saysInJsonWhatADateMeans() {
        // 2009-11-01 is 14,549 days after 1970-01-01, and 2009-12-01 14,579.
        assertThat(Program.english().run("date", "--json", "2009-11", "/..", "~1850").out().lines())
                .containsExactly(
                        "{\"input\":\"2009-11\",\"edtf\":\"2009-11\",\"level\":0,\"type\":\"date\",\"precision\":\"month\","
                                + "\"earliest\":1257033600000,\"latest\":1259625599999,\"ja\":\"2009年11月\",\"en\":\"November 2009\"}",
                        "{\"input\":\"/..\",\"edtf\":\"/..\",\"level\":1,\"type\":\"interval\",\"precision\":\"none\","
                                + "\"earliest\":\"unknown\",\"latest\":\"open\",\"ja\":\"継続中(開始時期不明)\",\"en\":\"ongoing, start unknown\"}",
                        "{\"input\":\"~1850\",\"edtf\":\"1850~\",\"level\":2,\"type\":\"date\",\"precision\":\"year\","
                                + "\"earliest\":-3786825600000,\"latest\":-3755289600001,\"ja\":\"1850年頃\",\"en\":\"around 1850\"}");
    }

    @ParameterizedTest
    @CsvSource({"2001-34,season", "1985-04-12T23:20:30Z,datetime", "Y-17E7,year", "1950S2,year",
        "2004/2005,interval",
        "'[1667,1668]',set", "'{1667,1668}',list", "201X,date"})
    void tellsTheTypeInJson(String date, String type) {
        assertThat(Program.english().run("date", "--json", date).out()).contains("\"type\":\"" + type + "\"");
    }

    /** 10^11 years are 36,524,250,000,000 days, less 719,528 to 1970; the year is a leap year. */
    @Test
    void countsMillisecondsExactlyBeyondADouble() {
        assertThat(Program.english().run("date", "--json", "Y1E11").out())
                .contains("\"earliest\":3155695137832780800000,\"latest\":3155695137864403199999,");
    }

    @Test
    void saysInJsonWhatIsNoDateAndGoesOn() {
        Program.Run run = Program.english()
                .run("date", "--json", "平成21年11月", "\u001b[2J\u202e\"\\\ud800", "2010");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList()).startsWith(
                "{\"input\":\"平成21年11月\",\"error\":\"expected a date\",\"position\":0,\"hint\":\"2009-11\"}",
                "{\"input\":\"\\u001b[2J\\u202e\\\"\\\\\\ud800\",\"error\":\"expected a date\",\"position\":0,\"hint\":null}")
                .hasSize(3);
    }

    @Test
    void escapesWhatTheOutputCannotWrite() {
        assertThat(
                Program.english().writingIn(StandardCharsets.US_ASCII).run("date", "--json", "2009年😀").out())
                .startsWith("{\"input\":\"2009\\u5e74\\ud83d\\ude00\",");
    }

    @Test
    void readsStandardInputLineByLine() {
        Program.Run run = Program.english()
                .reading("\ufeff2009\r\n\n2010-13\n2011".getBytes(StandardCharsets.UTF_8))
                .run("date", "--json", "2008", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.substring(0, 17))).containsExactly(
                "{\"input\":\"2008\",\"",
                "{\"input\":\"2009\",\"", "{\"input\":\"\",\"erro", "{\"input\":\"2010-13",
                "{\"input\":\"2011\",\"");
    }

    @Test
    void readsWhatIsNoUtf8AsNoDate() {
        Program.Run run = Program.english()
                .reading(new byte[]{'2', '0', (byte) 0xff, '\n', '2', '0', '0', '9', '\n'})
                .run("date", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("2009\t").hasLineCount(1);
        assertThat(run.errLines()).hasSize(1).first().asString().contains("at character 3");
    }

    @Test
    void writesNoControlsToATerminal() {
        assertThat(Program.english().run("date", "2009\u001b[2J\u0007\u202e").err()).doesNotContain("\u001b",
                "\u0007",
                "\u202e");
    }
}
