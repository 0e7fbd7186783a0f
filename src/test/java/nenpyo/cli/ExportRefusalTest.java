package nenpyo.cli;

import static nenpyo.cli.Program.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What export does not do: each with its exit code, one sentence, and nothing written. */
class ExportRefusalTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--width|399|--width must be from 400 to 100000.",
        "--width|1e9|--width must be from 400 to 100000.", "--width|NaN|--width must be from 400 to 100000.",
        "--width|wide|--width: “wide” is no number",
        "--height|0|--height must be more than 0 and at most 100000.",
        "--height|Infinity|--height must be more than 0 and at most 100000.",
        "--height|-5|--height must be more than 0 and at most 100000.",
        "--scale|0|--scale must be from 0.1 to 8.", "--scale|8.01|--scale must be from 0.1 to 8.",
        "--lang|fr|--lang: “fr” is none of ja, en, both",
        "--status|lost|--status: “lost” is none of found, normalized, approximate, ambiguous, missing,",
        "--zone|Mars|--zone: There is no time zone “Mars”",
        "--fonts|any|--fonts: “any” is none of system, bundled",
        "--format|gif|--format: “gif” is none of png, svg, svg-outlines, pdf",
        "--paper|b9|--paper: “b9” is none of a0,",
        "--margin|1001|--margin must be from 0 to 1000, and leave room on the paper.",
        "--px-per-year|1e7|--px-per-year must be more than 0 and at most 1000000.",
        "--theme|blue|--theme: “blue” is none of light, dark",
        "--from|Nov 2009|--from: “Nov 2009” is no EDTF, at character 1: expected a date; perhaps 2009-11",
        "--to|2009-13|--to: “2009-13” is no EDTF", "--widht|5|There is no option --widht; perhaps --width.",
        "--lane||Something is missing: --lane ID."})
    void aValueThatIsNoneIsAUsageError(String option, String value, String sentence) throws IOException {
        Program.Run run = value == null ? export(option) : export(option, value);

        refused(run, 2, sentence);
        assertThat(run.errLines()).hasSize(2).last().asString().contains("nenpyo export --help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--lane spase --lane x|No such lane: spase, x. There are: space, cyber, ai.",
        "--from 2019 --to 2018|--from must not lie after --to.",
        "--from ../2018|--from needs a date with a known beginning, which ../2018 has not.",
        "--from /2018|--from needs a date with a known beginning, which /2018 has not.",
        "--to 2018/..|--to needs a date with a known end, which 2018/.. has not.",
        "--to /..|--to needs a date with a known end, which /.. has not.",
        "--height 300|The lanes need a height of 1,",
        "--width 32000 --scale 8|The image would have 256,000 × "})
    void aRequestThatCannotBeMetIsAUsageError(String options, String sentence) throws IOException {
        refused(export(options.split(" ")), 2, sentence);
    }

    @Test
    void nothingIsDoneWithoutFileOrTarget() {
        assertThat(Program.english().run("export").errLines()).first()
                .asString()
                .isEqualTo("nenpyo: Something is missing: FILE.");
        assertThat(Program.english().run("export", shipped()).code()).isEqualTo(2);
        assertThat(Program.english().run("export", "-o", folder.resolve("x.png")).code()).isEqualTo(2);
    }

    @Test
    void anotherFormatIsNotPretended() throws IOException {
        refused(Program.english().run("export", shipped(), "-o", folder.resolve("x.JPG")), 2,
                "the name of the image must end in .png, .svg or .pdf");
    }

    @Test
    void theTimelineItselfIsNeverReplaced() throws IOException {
        Path file = Files.copy(shipped(), folder.resolve("timeline"));

        refused(Program.english().run("export", file, "-o", file, "--force"), 2, "is the timeline itself");

        assertThat(file).hasSameBinaryContentAs(shipped());
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidToBe() throws IOException {
        Path file = Program.file(folder, "file", "x");
        Path there = Files.createDirectory(folder.resolve("there.png"));
        refused(to(folder.resolve("no folder/x.png")), 3,
                "There is no folder " + folder.resolve("no folder"));
        refused(to(file.resolve("x.png")), 3, file + " is not a folder: choose another place.");
        refused(to(there), 3, there + " is a folder: name a file.");
        refused(to(there, "--force"), 3, there + " is a folder: name a file.");
        assertThat(file).hasContent("x");
    }

    /** A pipe of our own stands for every device: a test that failed on a real one would replace it for the whole machine. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceStaysADevice() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

        refused(to(pipe, "--force"), 3, pipe + " is no ordinary file");

        assertThat(Files.exists(pipe)).isTrue();
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    /** Nobody may write there, but for root, who may anywhere. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderWithoutPermissionIsSaidToBe() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path old = Program.file(closed, "old.png", "old");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).isFalse();
        for (Path target : new Path[]{closed.resolve("new.png"), old}) {
            refused(to(target, "--force"), 3, "No permission for " + target
                    + ": choose another place, or change its permissions.");
        }
        assertThat(old).hasContent("old");
        assertThat(closed).isDirectoryNotContaining(file -> !file.equals(old));
    }

    @Test
    void aNameOfNothingOrOfTooMuchIsSaidToBe() throws IOException {
        refused(Program.english().run("export", shipped(), "-o", ""), 2, "--output: “” is no file name here");
        Path endless = folder.resolve("あ".repeat(300) + ".png");
        refused(to(endless), 3, endless + " could not be written");
        // Before anything is read, let alone drawn.
        refused(Program.english().run("export", folder.resolve("no.json"), "-o", endless), 3,
                endless + " could not be written");
    }

    /** A reader that goes away, as {@code head} does. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "svg-outlines", "pdf"})
    void aPipeThatNobodyReadsIsSaidToBe(String format) throws Exception {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Program.Run run = Program.english()
                .piping(closed)
                .run("export", shipped(), "-o", "-", "--format", format);
        assertThat(run).isEqualTo(new Program.Run(3, "", "nenpyo: Standard output took no more (Broken pipe):"
                + " let a file be written, with -o and its name.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"format\":\"nenpyo-ti|ends in the middle of its JSON",
        "{}|has no “format” that says", "{\"format\": \"geojson\"}|its “format” is “geojson”",
        "''|it is empty",
        "{\"format\": \"nenpyo-timeline\", \"version\": 2}|it is of version 2 of the format",
        "<html>|it is no JSON"})
    void aFileThatIsNoTimelineIsRefusedInOneSentence(String content, String reason) throws IOException {
        Path file = Program.file(folder, "timeline.json", content);

        for (String command : new String[]{"export", "check"}) {
            Program.Run run = command.equals("check")
                    ? Program.english().run("check", file)
                    : Program.english().run("export", file, "-o", folder.resolve("x.png"));
            refused(run, 3, reason);
            assertThat(run.errLines()).hasSize(1)
                    .first()
                    .asString()
                    .startsWith("nenpyo: " + file)
                    .endsWith(".");
        }
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBe() throws IOException {
        refused(Program.english().run("export", folder.resolve("no.json"), "-o", folder.resolve("x.png")), 3,
                "There is no file " + folder.resolve("no.json"));
        refused(Program.english().run("export", folder, "-o", folder.resolve("x.png")), 3,
                folder + " is a folder");
    }

    @Test
    void saysItInJapanese() {
        Program.Run run = Program.japanese()
                .run("export", shipped(), "-o", folder.resolve("x.png"), "--from", "2009年11月");

        assertThat(run.errLines()).first()
                .asString()
                .isEqualTo("nenpyo: --from: 「2009年11月」は5文字目から EDTF として読めません"
                        + "(英語の説明: expected the end of the date or '/')。もしかして: 2009-11");
    }

    private Program.Run export(String... options) {
        return to(folder.resolve("x.png"), options);
    }

    private static Program.Run to(Path target, String... options) {
        return Program.english()
                .run(Stream.concat(Stream.of("export", shipped(), "-o", target), Stream.of(options))
                        .toArray());
    }

    private void refused(Program.Run run, int code, String sentence) throws IOException {
        assertThat(run.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().matches(".*(x\\.png|\\.tmp)"))).isEmpty();
        }
    }
}
