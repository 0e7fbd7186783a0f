package nenpyo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenpyo.layout.LaneArrangement.Item;

/**
 * The tiles of a lane that lie side by side in a stretch, and the rows they are filled for. Immutable.
 *
 * @param tiles from left to right, without a gap; at least one
 */
record LaneTiles(LaneDetail detail, LaneRows rows, List<TileArrangement> tiles) {
    LaneTiles {
        tiles = List.copyOf(tiles);
    }

    /** The first second that is arranged. */
    long from() {
        return tiles.getFirst().start();
    }

    /** The first second after what is arranged. */
    long to() {
        return tiles.getLast().end();
    }

    /** The tile of a cell, which is counted from the epoch and lies in one of these. */
    TileArrangement ofCell(long cell) {
        return tiles.get((int) (Math.floorDiv(cell, TileGrid.CELLS) - tiles.getFirst().tile()));
    }

    /** What stands singly in any of the tiles, each once; the rows of bars come after those of labels. */
    List<Item> items() {
        Map<Integer, Item> items = new LinkedHashMap<>();
        for (TileArrangement tile : tiles) {
            tile.items().forEach(item -> items.put(item.event(), item));
            tile.bars().forEach(bar -> items.put(bar.event(), bar.inRow(rows.labels() + bar.row())));
        }
        return new ArrayList<>(items.values());
    }
}
