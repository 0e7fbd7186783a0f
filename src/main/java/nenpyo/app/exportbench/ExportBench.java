package nenpyo.app.exportbench;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureRequest;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.bench.Machine;
import nenpyo.drawing.Drawing;
import nenpyo.io.RefusedException;
import nenpyo.io.TimelineWriter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Measures what an export takes: each time in a Java of its own, as a person would start it, so that what one format needs
 * is not in the memory of the next, and the most memory is that of one export. What it is compared with is the figure of the
 * same lanes at the same size without any event: with enough pixels for everything, a figure should cost by these and not by
 * the events.
 */
public final class ExportBench {
    private static final List<FigureFormat> FORMATS = List.of(FigureFormat.PNG, FigureFormat.SVG,
            FigureFormat.PDF);
    /** Stands for a height that the figure itself has to know. */
    public static final String AS_NEEDED = "needed";

    private static final double WIDTH = 1600;

    private ExportBench() {}

    /**
     * Measures every format.
     *
     * @param repeats how often; the middle of so many runs is told
     * @param command the words that make this program export in a child and tell an {@link ExportRun}; target, height (or
     *     {@link #AS_NEEDED}) and file come after them
     * @throws IOException if the file cannot be read, or an export failed
     * @throws RefusedException if it is no timeline
     */
    public static ExportReport measure(Path file, int repeats, List<String> command)
            throws IOException, RefusedException {
        OpenedTimeline opened = OpenTimeline.open(file);
        Path folder = Files.createTempDirectory("nenpyo-bench");
        try {
            Path empty = folder.resolve("empty.json");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(empty));
                    TimelineWriter writer = new TimelineWriter(out, opened.timeline())) {
                writer.end();
            }
            List<ExportReport.Line> lines = new ArrayList<>();
            for (FigureFormat format : FORMATS) {
                List<ExportRun> runs = new ArrayList<>();
                List<ExportRun> floors = new ArrayList<>();
                for (int i = 0; i < repeats; i++) {
                    Path target = folder.resolve("figure" + format.ending());
                    runs.add(child(command, file, target, null));
                    floors.add(child(command, empty, target, runs.getLast().height()));
                }
                lines.add(new ExportReport.Line(format, ExportRun.median(runs), ExportRun.median(floors)));
            }
            return new ExportReport(opened.timeline().size(), Machine.described(), flags(), repeats, lines);
        } finally {
            delete(folder);
        }
    }

    /**
     * Exports in this process, which was started for it.
     *
     * @param height of the figure, px, or null for as much as it needs
     * @return what that took since the process began
     */
    public static ExportRun here(Path file, Path target, @Nullable Double height) throws Exception {
        long began = System.nanoTime();
        OpenedTimeline opened = OpenTimeline.open(file);
        long open = System.nanoTime();
        Drawing figure = new ExportImage(opened).figure(new FigureRequest(List.of(), null, null,
                LanguageChoice.EN, Theme.LIGHT, WIDTH, height));
        ExportImage.write(figure, 1, target, true);
        long end = System.nanoTime();
        return new ExportRun((open - began) / 1e6, (end - open) / 1e6, Machine.uptimeMs(),
                Machine.peakRssBytes(), Files.size(target), figure.width(), figure.height());
    }

    private static ExportRun child(List<String> words, Path file, Path target, @Nullable Double height)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(program());
        command.addAll(words);
        command.addAll(List.of(target.toString(), height == null ? AS_NEEDED : height.toString(),
                file.toAbsolutePath().toString()));
        Process child = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = reader.lines().toList();
            if (child.waitFor() != 0 || lines.isEmpty()) {
                throw new IOException("the export of " + target.getFileName() + " failed");
            }
            return ExportRun.heard(lines.getLast());
        } catch (InterruptedException e) {
            child.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** As the launcher starts an export: a command is over before a collector with threads of its own pays. */
    private static List<String> flags() {
        return ofAnExport(Machine.flags());
    }

    /** The options of a window's Java that are an export's, too, and those that only an export has. */
    static List<String> ofAnExport(List<String> flags) {
        return Stream
                .concat(flags.stream().filter(flag -> flag.startsWith("-X") && !isOfTheWindow(flag)),
                        Stream.of("-XX:+UseSerialGC"))
                .toList();
    }

    /** Collector and least heap. */
    private static boolean isOfTheWindow(String flag) {
        return flag.matches("-XX:[+-]Use\\w+GC|-Xms.*");
    }

    /** Where this program's classes are, and its beginning. */
    private static List<String> program() {
        String modules = System.getProperty("jdk.module.path", "");
        if (ExportBench.class.getModule().isNamed()) {
            return List.of("--module-path", modules, "--module", "nenpyo/nenpyo.Main");
        }
        return List.of("-classpath", System.getProperty("java.class.path", "") + File.pathSeparator + modules,
                "nenpyo.Main");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
