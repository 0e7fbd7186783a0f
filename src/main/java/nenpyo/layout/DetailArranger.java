package nenpyo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the tiles of lanes, filled once and kept while there is room: those longest not asked for go first. Holds for one
 * timeline, range and language; hiding a lane costs nothing. For one thread at a time; what it hands out is immutable.
 */
public final class DetailArranger {
    private final IntFunction<LaneDetail> lanes;
    private final @Nullable DetailArranger unlimited;
    private final TileArranger tiles;
    private final long room;
    private final Work work = new Work();
    /** In the order in which they were last asked for. */
    private final Map<Key, TileArrangement> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long taken;

    private record Key(int lane, Octave octave, long tile) {}

    /**
     * @param lanes the details of the timeline's lanes, or of a range of them
     * @param room how many bytes of tiles are kept, roughly; the last one is kept whatever it takes
     */
    public DetailArranger(Timeline timeline, List<LaneDetail> lanes, LanguageChoice language,
            TextMeasurer measurer, long room) {
        this(timeline, lanes::get, new KnownLabels(timeline, language, measurer, References.NONE), room,
                null);
    }

    /**
     * @param lanes the detail of a lane by its index, which does not change
     * @param unlimited hands out the same lanes without the range of these; null where these have none
     */
    DetailArranger(Timeline timeline, IntFunction<LaneDetail> lanes, KnownLabels labels, long room,
            @Nullable DetailArranger unlimited) {
        this.lanes = lanes;
        this.unlimited = unlimited;
        this.tiles = new TileArranger(timeline, labels, work);
        this.room = room;
    }

    /**
     * The tiles of a lane of which something may show in a stretch, from left to right.
     *
     * @param lane its index in the timeline
     * @param from the first second of the stretch
     * @param to the first second after it
     */
    public List<TileArrangement> tiles(int lane, Octave octave, long from, long to) {
        TileGrid grid = new TileGrid(octave);
        List<TileArrangement> shown = new ArrayList<>();
        for (long tile = grid.firstTile(from); tile <= grid.lastTile(to); tile++) {
            shown.add(tile(lane, grid, tile));
        }
        return shown;
    }

    /** The tiles of a lane in a stretch. */
    LaneTiles tiles(int lane, Stretch stretch) {
        TileGrid grid = new TileGrid(stretch.octave());
        List<TileArrangement> shown = new ArrayList<>();
        for (long tile = stretch.first(); tile <= stretch.last(); tile++) {
            shown.add(tile(lane, grid, tile));
        }
        return new LaneTiles(lanes.apply(lane), rows(lane, stretch.octave()), shown);
    }

    private TileArrangement tile(int lane, TileGrid grid, long tile) {
        Key key = new Key(lane, grid.octave(), tile);
        TileArrangement known = kept.get(key);
        if (known != null) {
            return known;
        }
        List<TileArrangement> beside = (tile & 1) == 0
                ? List.of()
                : List.of(tile(lane, grid, tile - 1), tile(lane, grid, tile + 1));
        TileArrangement made = tiles.arrange(lanes.apply(lane), grid, tile, beside, kept(lane, grid, tile));
        work.tile();
        kept.put(key, made);
        taken += made.bytes();
        forget();
        return made;
    }

    /** The rows that events of a tile have without a range, or else one octave farther away. */
    private KeptRows kept(int lane, TileGrid grid, long tile) {
        if (unlimited != null) {
            return unlimited.tile(lane, grid, tile).keptRows();
        }
        Octave farther = lanes.apply(lane).farther(grid.octave());
        return farther == null
                ? KeptRows.NONE
                : tile(lane, new TileGrid(farther), new TileGrid(farther).tile(grid.start(tile))).keptRows();
    }

    private void forget() {
        var eldest = kept.entrySet().iterator();
        while (taken > room && kept.size() > 1) {
            taken -= eldest.next().getValue().bytes();
            eldest.remove();
        }
    }

    /** The rows that a lane is given at an octave. */
    public LaneRows rows(int lane, Octave octave) {
        return lanes.apply(lane).rows(octave);
    }

    /** How the dated events of a lane that touch a stretch, which is not empty, are shown there. */
    public InView inView(int lane, Octave octave, long from, long to) {
        return InView.of(lanes.apply(lane), tiles(lane, octave, from, to), from, to);
    }

    /** What has been done so far. */
    public Work work() {
        return work;
    }

    /** What the tiles take that are kept, roughly, in bytes. */
    public long bytes() {
        return taken;
    }
}
