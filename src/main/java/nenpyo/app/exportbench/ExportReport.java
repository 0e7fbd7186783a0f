package nenpyo.app.exportbench;

import java.util.List;
import nenpyo.app.FigureFormat;

/**
 * What a bench of the export measured.
 *
 * @param events how many the timeline has
 * @param machine processor, system and Java
 * @param flags what each Java was started with
 * @param repeats how many runs each line is the middle of
 */
public record ExportReport(int events, String machine, List<String> flags, int repeats, List<Line> lines) {
    public ExportReport {
        flags = List.copyOf(flags);
        lines = List.copyOf(lines);
    }

    /**
     * A format.
     *
     * @param measured the timeline's figure
     * @param floor the figure of the same lanes without any event, at the same size
     */
    public record Line(FigureFormat format, ExportRun measured, ExportRun floor) {
        /** How many times the floor's the drawing and writing took, once the timeline was there. */
        public double exportRatio() {
            return measured.exportMs() / floor.exportMs();
        }

        /** How many times the floor's it was, from the start of the process on. */
        public double wholeRatio() {
            return measured.wholeMs() / floor.wholeMs();
        }

        /** How many times the floor's memory it took; 0 where the system does not tell. */
        public double memoryRatio() {
            return floor.peakRssBytes() == 0 ? 0 : (double) measured.peakRssBytes() / floor.peakRssBytes();
        }

        /** How many times as many bytes were written. */
        public double bytesRatio() {
            return (double) measured.bytes() / floor.bytes();
        }
    }
}
