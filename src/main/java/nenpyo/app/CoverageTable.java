package nenpyo.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nenpyo.app.Audit.Coverage;

/**
 * How many events each lane has in each stretch of years, and how many of them rest on an excerpt that was found. The
 * stretches are equally long, a year at least, and cover everything: nothing is left out to fit.
 *
 * @param bins in the order of time
 * @param rows of the lanes that have events, in their order
 * @param isAnyUnknown whether there are events whose beginning is not known
 */
public record CoverageTable(List<Bin> bins, List<Row> rows, boolean isAnyUnknown) {
    public CoverageTable {
        bins = List.copyOf(bins);
        rows = List.copyOf(rows);
    }

    /**
     * A stretch of years.
     *
     * @param from astronomical: 0 is 1 BC
     * @param to inclusive
     */
    public record Bin(long from, long to) {}

    /** How many events, and how many of them with evidence. */
    public record Cell(int events, int evidenced) {
        private static final Cell NONE = new Cell(0, 0);

        private Cell plus(Cell other) {
            return new Cell(events + other.events, evidenced + other.evidenced);
        }

        /** From 0 to 1; 0 where there are none. */
        public double share() {
            return events == 0 ? 0 : (double) evidenced / events;
        }
    }

    /**
     * A lane's.
     *
     * @param lane index in the timeline
     * @param cells one for each stretch
     * @param unknown of those whose beginning is not known
     */
    public record Row(int lane, List<Cell> cells, Cell unknown, Cell all) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The table of an audit's coverage.
     *
     * @param binsMost how many stretches at most
     */
    public static CoverageTable of(List<Coverage> coverage, int binsMost) {
        NavigableSet<Long> years = new TreeSet<>();
        coverage.stream().filter(one -> one.year() != null).forEach(one -> years.add(one.year()));
        long step = years.isEmpty() ? 1 : step(years.first(), years.last(), binsMost);
        List<Bin> bins = new ArrayList<>();
        if (!years.isEmpty()) {
            for (long from = Math.floorDiv(years.first(), step) * step; from <= years.last(); from += step) {
                bins.add(new Bin(from, from + step - 1));
            }
        }
        Map<Integer, List<Coverage>> byLane = new LinkedHashMap<>();
        coverage.forEach(one -> byLane.computeIfAbsent(one.lane(), _ -> new ArrayList<>()).add(one));
        List<Row> rows = new ArrayList<>();
        byLane.forEach((lane, ofLane) -> rows.add(row(lane, ofLane, bins, step)));
        return new CoverageTable(bins, rows, coverage.stream().anyMatch(one -> one.year() == null));
    }

    private static Row row(int lane, List<Coverage> coverage, List<Bin> bins, long step) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(bins.size(), Cell.NONE));
        Cell unknown = Cell.NONE;
        Cell all = Cell.NONE;
        for (Coverage one : coverage) {
            Cell cell = new Cell(one.events(), one.evidenced());
            all = all.plus(cell);
            if (one.year() == null) {
                unknown = unknown.plus(cell);
            } else {
                int at = (int) ((Math.floorDiv(one.year(), step) * step - bins.getFirst().from()) / step);
                cells.set(at, cells.get(at).plus(cell));
            }
        }
        return new Row(lane, cells, unknown, all);
    }

    /** The least of 1, 2, 5, 10, 20 … years that makes no more stretches than there may be. */
    private static long step(long first, long last, int most) {
        long power = 1;
        long step = 1;
        while (Math.floorDiv(last, step) - Math.floorDiv(first, step) >= most) {
            step = step == power ? 2 * power : step == 2 * power ? 5 * power : 10 * power;
            power = step == 10 * power ? step : power;
        }
        return step;
    }
}
