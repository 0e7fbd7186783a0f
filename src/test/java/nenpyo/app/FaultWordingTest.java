package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nenpyo.export.print.PrintingException;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineReader;
import nenpyo.text.Messages;
import nenpyo.time.EdtfException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultWordingTest {
    private static final Path FILE = Path.of("a.json");

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(refused("{\"format\":"),
                        "a.json (line 1, column 11) was not opened: it ends in the middle of its JSON; get the whole file, or go back to a copy.",
                        "a.json(1行11文字目)は開けませんでした: JSON の途中で終わっています。完全なファイルを手に入れるか、控えに戻してください。"),
                arguments(refused(""),
                        "a.json was not opened: it is empty; choose a file that has a timeline in it.",
                        "a.json は開けませんでした: 空のファイルです。年表の入ったファイルを選んでください。"),
                arguments(new FigureSizeException(FigureSizeException.Reason.TOO_LOW, 800, 1322),
                        "The lanes need a height of 1,322 px: ask for more, or leave the height out.",
                        "レーンには高さ 1,322 px が必要です。高さを増やすか、指定を外してください。"),
                arguments(new FigureSizeException(FigureSizeException.Reason.TOO_LARGE, 40_000, 10),
                        "The image would have 40,000 × 10 pixels, and it can have 2,000,000,000 in all and 100,000 to a side: ask for a smaller size or scale.",
                        "画像が 40,000 × 10 画素になります。全体で 2,000,000,000 画素、一辺で 100,000 画素までです。大きさか倍率を小さくしてください。"),
                arguments(new PrintingException("Office", "no\ntoner\n", new IOException()),
                        "The printer Office did not take the figure (no; toner): see whether it is switched on and takes jobs, choose another one, or export a PDF.",
                        "プリンター Office が図を受け付けませんでした(no; toner)。電源とジョブの受け付けを確かめるか、別のプリンターを選ぶか、PDFに書き出してください。"),
                arguments(new RangeException(RangeException.Reason.NO_BEGINNING, "../2018"),
                        "--from needs a date with a known beginning, which ../2018 has not.",
                        "--from には始まりの分かる日付が要りますが、../2018 にはありません。"),
                arguments(new RangeException(RangeException.Reason.NO_END, "2018/.."),
                        "--to needs a date with a known end, which 2018/.. has not.",
                        "--to には終わりの分かる日付が要りますが、2018/.. にはありません。"),
                arguments(new RangeException(RangeException.Reason.BACKWARDS, "2018"),
                        "--from must not lie after --to.", "--from は --to より後にできません。"),
                arguments(new UnknownLaneException(List.of("x"), List.of("a", "b")),
                        "No such lane: x. There are: a, b.", "レーン x はありません。あるのは a, b です。"),
                arguments(new UnknownLaneException(List.of("x"), List.of()),
                        "No such lane: x. There is none at all.",
                        "レーン x はありません。この年表にはレーンがありません。"),
                arguments(new EdtfException("Nov 2009", 0, "expected a date", "2009-11"),
                        "“Nov 2009” is no EDTF, at character 1: expected a date; perhaps 2009-11",
                        "「Nov 2009」は1文字目から EDTF として読めません(英語の説明: expected a date)。もしかして: 2009-11"),
                arguments(new NoDisplayException(null),
                        "There is no display to open a window on; “nenpyo export FILE -o out.png” draws the timeline without one.",
                        "ウィンドウを開く画面がありません。「nenpyo export FILE -o out.png」なら画面なしで描けます。"),
                arguments(new NoSuchFileException("a.json"), "There is no file a.json.",
                        "ファイル a.json がありません。"),
                arguments(new FileAlreadyExistsException("a.png"),
                        "a.png is there already: choose another name, or overwrite it with --force.",
                        "a.png は既にあります。別の名前にするか、--force で上書きしてください。"),
                arguments(new AccessDeniedException("a.png"),
                        "No permission for a.png: choose another place, or change its permissions.",
                        "a.png への権限がありません。別の場所を選ぶか、権限を変えてください。"),
                arguments(new NotDirectoryException("a"), "a is not a folder: choose another place.",
                        "a はフォルダーではありません。別の場所を選んでください。"),
                arguments(new UnusableFileException(FILE, UnusableFileException.Reason.FOLDER),
                        "a.json is a folder: name a file.", "a.json はフォルダーです。ファイルの名前を指定してください。"),
                arguments(new UnusableFileException(FILE, UnusableFileException.Reason.NO_FOLDER),
                        "There is no folder a.json: make it, or choose another place.",
                        "フォルダー a.json がありません。作るか、別の場所を選んでください。"),
                arguments(new UnusableFileException(FILE, UnusableFileException.Reason.NO_FILE),
                        "a.json is no ordinary file, and is left as it is: choose another name.",
                        "a.json は通常のファイルではないので、そのままにします。別の名前にしてください。"),
                arguments(
                        new UnusableFileException(FILE, UnusableFileException.Reason.UNWRITABLE, "disk full",
                                null),
                        "a.json could not be written (disk full): choose another place.",
                        "a.json に書けませんでした(disk full)。別の場所を選んでください。"),
                arguments(
                        new UnusableFileException(FILE, UnusableFileException.Reason.STANDARD_OUTPUT, "gone",
                                null),
                        "Standard output took no more (gone): let a file be written, with -o and its name.",
                        "標準出力に書けませんでした(gone)。-o で名前を指定して、ファイルに書き出してください。"),
                arguments(new UnusableFileException(FILE, UnusableFileException.Reason.STANDARD_OUTPUT),
                        "Standard output took no more: let a file be written, with -o and its name.",
                        "標準出力に書けませんでした。-o で名前を指定して、ファイルに書き出してください。"),
                arguments(new UnusableFileException(FILE, UnusableFileException.Reason.UNWRITABLE),
                        "a.json could not be written: choose another place.",
                        "a.json に書けませんでした。別の場所を選んでください。"),
                arguments(new FileSystemException("a.json", null, "Input/output error"),
                        "a.json could not be read or written: Input/output error",
                        "a.json を読み書きできませんでした: Input/output error"),
                arguments(new IOException("gone"), "The file could not be read or written: gone",
                        "ファイルを読み書きできませんでした: gone"),
                arguments(new OutOfMemoryError(),
                        "There is not enough memory for this: try a smaller size or scale.",
                        "メモリーが足りません。大きさか倍率を小さくしてください。"),
                arguments(new IllegalStateException("broken"),
                        "Something went wrong that should not: java.lang.IllegalStateException: broken. Please report it.",
                        "予期しない問題が起きました: java.lang.IllegalStateException: broken。お知らせください。"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void saysEachFailureInBothLanguages(Throwable failure, String english, String japanese) {
        assertThat(new FaultWording(Messages.in(Locale.ENGLISH)).sentence(failure)).isEqualTo(english);
        assertThat(new FaultWording(Messages.in(Locale.JAPANESE)).sentence(failure)).isEqualTo(japanese);
    }

    @Test
    void keepsAHostileNameOnOneLine() {
        assertThat(new FaultWording(Messages.in(Locale.ENGLISH))
                .sentence(new NoSuchFileException("a\n\u001b[31m")))
                .isEqualTo("There is no file a\\u000a\\u001b[31m.");
    }

    private static RefusedException refused(String json) {
        return Assertions.catchThrowableOfType(RefusedException.class, () -> new TimelineReader()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), FILE.toString()));
    }
}
