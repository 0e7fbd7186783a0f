package nenpyo.app.exportbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One export from the start of a Java of its own to the end of the file.
 *
 * @param openMs from before the file is read until its timeline is there
 * @param exportMs from there until the figure is written
 * @param wholeMs from the start of the process to the same moment
 * @param peakRssBytes the most memory that the process had; 0 where the system does not tell
 * @param bytes that were written
 * @param width of the figure, px
 * @param height of the figure, px
 */
public record ExportRun(double openMs, double exportMs, double wholeMs, long peakRssBytes, long bytes,
        double width, double height) {
    /** The beginning of the line in which a child tells its parent. */
    private static final String MARK = "nenpyo-export-run";

    /** In one line, for the parent of the process that was measured. */
    public String told() {
        return String.format(Locale.ROOT,
                "%s openMs=%s exportMs=%s wholeMs=%s peakRssBytes=%s bytes=%s width=%s"
                        + " height=%s",
                MARK, openMs, exportMs, wholeMs, peakRssBytes, bytes, width, height);
    }

    /**
     * What a child told.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ExportRun heard(String line) {
        List<String> words = List.of(line.split(" "));
        if (words.size() != 8 || !words.getFirst().equals(MARK)) {
            throw new IllegalArgumentException("no run: " + line);
        }
        Map<String, String> values = words.stream()
                .skip(1)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new ExportRun(number(values, "openMs"), number(values, "exportMs"), number(values, "wholeMs"),
                (long) number(values, "peakRssBytes"), (long) number(values, "bytes"),
                number(values, "width"), number(values, "height"));
    }

    private static double number(Map<String, String> values, String name) {
        String text = values.get(name);
        if (text == null) {
            throw new IllegalArgumentException("a run without " + name);
        }
        return Double.parseDouble(text);
    }

    /** The middle of several runs of the same, each figure for itself; size and bytes are alike in all. */
    static ExportRun median(List<ExportRun> runs) {
        ExportRun any = runs.getFirst();
        return new ExportRun(middle(runs.stream().mapToDouble(ExportRun::openMs).toArray()),
                middle(runs.stream().mapToDouble(ExportRun::exportMs).toArray()),
                middle(runs.stream().mapToDouble(ExportRun::wholeMs).toArray()),
                (long) middle(runs.stream().mapToDouble(ExportRun::peakRssBytes).toArray()), any.bytes,
                any.width, any.height);
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
