package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.VagueStarts;

/**
 * How many events of a lane begin in each cell of a view without being shown singly, if those of vague dates are as likely to
 * begin at any moment of these: what the columns of a density are as high as. Unlike counts they go on to the end of
 * the cells that the view ends in.
 */
final class LaneHeights {
    /** Less is seen at no measure. */
    private static final float LEAST = 0.02f;

    private final LaneIndex index;
    private final LaneClusters clusters;
    private final float[] all;
    private final float[] important;
    private final ClusterKinds kinds;
    /** What is shown singly and has a vague date. */
    private final List<MarkSpan> vague = new ArrayList<>();

    private LaneHeights(LaneTiles tiles, LaneClusters clusters) {
        this.index = tiles.detail().index();
        this.clusters = clusters;
        this.all = new float[clusters.cells()];
        this.important = new float[clusters.cells()];
        this.kinds = new ClusterKinds(index.kinds(), clusters.count());
        for (int i = 0; i < all.length; i++) {
            TileHeights tile = tiles.ofCell(clusters.firstCell() + i).heights();
            int cell = (int) (clusters.firstCell() + i) & TileGrid.CELLS - 1;
            all[i] = tile.all(cell);
            important[i] = tile.important(cell);
        }
        for (int i = 0; i < clusters.count(); i++) {
            kinds.add(tiles.ofCell(clusters.firstCellOf(i)).heights().kinds(), clusters.inTile(i), i);
        }
        leaveOut(0, clusters.start(0), clusters.from());
        leaveOut(clusters.count() - 1, clusters.to(), clusters.start(clusters.count()));
    }

    /**
     * Those of a lane.
     *
     * @param collapsed whether nothing is shown singly
     */
    static LaneHeights of(LaneTiles tiles, LaneClusters clusters, boolean collapsed) {
        LaneHeights heights = new LaneHeights(tiles, clusters);
        if (!collapsed) {
            Kinds names = tiles.detail().kinds();
            tiles.items().forEach(item -> heights.takeOut(item, names.code(item.kind())));
        }
        return heights;
    }

    /** Leaves out of a cluster's kinds a part of it in which no cell is. */
    private void leaveOut(int cluster, long begin, long end) {
        if (begin < end) {
            kinds.remove(index, cluster, index.position(begin), index.position(end));
            kinds.add(index.laterKinds(end), index.laterKinds(begin), cluster);
        }
    }

    private void takeOut(Item single, int kind) {
        MarkSpan span = single.span();
        boolean spread = index.vague(false).spreads(span.from().second(), span.begun());
        takeOut(span, index.vague(false), all);
        if (single.importance() >= LaneIndex.IMPORTANT) {
            takeOut(span, index.vague(true), important);
        }
        takeOutKind(span, spread, kind);
        if (spread) {
            vague.add(span);
        }
    }

    private void takeOut(MarkSpan single, VagueStarts starts, float[] from) {
        long start = single.from().second();
        long end = single.begun();
        if (!starts.spreads(start, end)) {
            if (clusters.holds(start)) {
                from[clusters.cell(start)]--;
            }
            return;
        }
        for (int i = clusters.cell(start); i <= clusters.cell(end - 1); i++) {
            from[i] -= (float) share(start, end, clusters.cellStart(i), clusters.cellStart(i + 1));
        }
    }

    private void takeOutKind(MarkSpan single, boolean spread, int kind) {
        long start = single.from().second();
        long end = single.begun();
        if (!spread) {
            if (clusters.holds(start)) {
                kinds.add(clusters.at(start), kind, -1);
            }
            return;
        }
        for (int i = clusters.at(start); i <= clusters.at(end - 1); i++) {
            kinds.add(i, kind, -share(start, end, Math.max(clusters.from(), clusters.start(i)),
                    Math.min(clusters.to(), clusters.start(i + 1))));
        }
    }

    /** The share of a stretch that lies in another; none if they do not meet. */
    private static double share(long start, long end, long from, long to) {
        return Math.max(0, (double) Math.min(end, to) - Math.max(start, from)) / (end - start);
    }

    /** How many begin in a cell. */
    float all(int cell) {
        return Math.max(0, all[cell]);
    }

    /** How many of those are important. */
    float important(int cell) {
        return Math.max(0, important[cell]);
    }

    /** Of which kinds those are that begin in each cluster, as far as it is in view. */
    ClusterKinds kinds() {
        return kinds;
    }

    /** Whether no more than a small share of an event begins in a cell. */
    boolean isEmpty(int cell) {
        return all[cell] < LEAST;
    }

    /** How many have a date that lies on both sides of a second. */
    int across(long second) {
        int single = 0;
        for (MarkSpan span : vague) {
            single += span.from().second() < second && span.begun() > second ? 1 : 0;
        }
        return index.vague(false).across(second) - single;
    }
}
