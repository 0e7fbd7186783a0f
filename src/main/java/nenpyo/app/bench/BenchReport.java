package nenpyo.app.bench;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * What a bench measured.
 *
 * @param events how many the timeline has
 * @param machine processor, system and Java
 * @param flags what Java was started with, and what the bench set itself
 * @param usualRanges whether 1945 to 2005 was gone through; otherwise the same shares of what the timeline spans
 * @param pausesMs how long the collector stopped everything, each time
 * @param heapBytes in use after the run and a collection
 * @param peakRssBytes the most memory that the process had; 0 where the system does not tell
 */
public record BenchReport(int events, String machine, List<String> flags, boolean usualRanges,
        List<BenchSeries> series, Opening open, List<Double> pausesMs, long heapBytes, long peakRssBytes) {
    /** The series of an empty window, of which one pixel changes. */
    public static final String FLOOR = "floor";
    /** The series of an empty window, all of which changes its colour: the least that a whole frame takes. */
    public static final String WHOLE_FLOOR = "floor-whole";

    public BenchReport {
        flags = List.copyOf(flags);
        series = List.copyOf(series);
        pausesMs = List.copyOf(pausesMs);
    }

    /**
     * A series by its name.
     *
     * @throws NoSuchElementException if there is none
     */
    public BenchSeries named(String name) {
        return series.stream()
                .filter(any -> any.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    /**
     * How long opening took, from before the file is read, the start of JavaFX included.
     *
     * @param firstPictureMs to the end of the first frame that shows the timeline
     * @param completeMs until nothing changes any more
     * @param tokenPassMs a parser's bare walk over the same file, afterwards
     */
    public record Opening(double firstPictureMs, double completeMs, double tokenPassMs) {}
}
