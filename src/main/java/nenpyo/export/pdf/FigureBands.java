package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;

/** Where the lanes of a drawing lie one below the other, and where it can be cut between them and their rows. */
final class FigureBands {
    /** From this share of the room on, the border of two lanes is a better place to cut than a later row. */
    private static final double BORDER_FROM = 0.6;

    private final List<Band> bands = new ArrayList<>();
    /** What must not be cut through, ascending and apart. */
    private final List<Extent> whole = new ArrayList<>();

    /**
     * A lane with its header.
     *
     * @param header its height in px, from the band's top to the last of its words
     */
    record Band(Node.Group group, double top, double bottom, double header) {}

    private record Extent(double top, double bottom) {}

    /** The bands of drawings that show the same lanes at the same heights; a place to cut is one in all of them. */
    FigureBands(List<Drawing> drawings) {
        collect(drawings.getFirst().root(), true);
        drawings.subList(1, drawings.size()).forEach(other -> collect(other.root(), false));
        bands.sort(Comparator.comparingDouble(Band::top));
        for (Band band : bands) {
            whole.add(new Extent(band.top, Math.min(band.bottom, band.top + band.header)));
            // The repeated header, too, needs its height.
            whole.add(new Extent(Math.max(band.top, band.bottom - band.header), band.bottom));
        }
        join();
    }

    private void collect(Node node, boolean headers) {
        switch (node) {
            case Node.Group group -> {
                if (group.role() == Role.LANE_HEADER) {
                    if (headers) {
                        header(group);
                    }
                } else if (group.role() == Role.EVENT) {
                    around(group).ifPresent(box -> whole.add(new Extent(box.top(), box.bottom())));
                } else {
                    group.children().forEach(child -> collect(child, headers));
                }
            }
            case Node.Clip clip -> clip.children().forEach(child -> collect(child, headers));
            default -> {
                // A single mark bounds nothing.
            }
        }
    }

    /** A header begins with the ground of its whole lane. */
    private void header(Node.Group group) {
        Box words = null;
        Box ground = null;
        for (Node node : group.children()) {
            if (node instanceof Node.Rect rect) {
                ground = ground == null ? Box.of(rect) : ground.union(Box.of(rect));
            } else if (node instanceof Node.Mark mark) {
                words = words == null ? Box.of(mark) : words.union(Box.of(mark));
            }
        }
        if (ground != null) {
            double header = words == null ? 0 : words.bottom() + 4 - ground.top();
            bands.add(new Band(group, ground.top(), ground.bottom() + 1, Math.max(0, header)));
        }
    }

    private static Optional<Box> around(Node.Group event) {
        return event.children()
                .stream()
                .map(node -> switch (node) {
                    case Node.Mark mark -> Optional.of(Box.of(mark));
                    case Node.Group group -> around(group);
                    case Node.Clip clip -> Optional.of(Box.of(clip));
                })
                .flatMap(Optional::stream)
                .reduce(Box::union);
    }

    private void join() {
        List<Extent> sorted = new ArrayList<>(whole);
        sorted.sort(Comparator.comparingDouble(Extent::top));
        whole.clear();
        for (Extent next : sorted) {
            if (!whole.isEmpty() && next.top < whole.getLast().bottom) {
                Extent last = whole.removeLast();
                whole.add(new Extent(last.top, Math.max(last.bottom, next.bottom)));
            } else {
                whole.add(next);
            }
        }
    }

    boolean isEmpty() {
        return bands.isEmpty();
    }

    /** The lanes from top to bottom. */
    List<Band> bands() {
        return bands;
    }

    double top() {
        return bands.getFirst().top;
    }

    double bottom() {
        return bands.getLast().bottom;
    }

    /** The lowest good place to cut what begins at a height and has some room, px; the room's end if there is none. */
    double cut(double from, double room) {
        double end = from + room;
        for (Band band : bands.reversed()) {
            if (band.bottom <= end && band.bottom >= from + BORDER_FROM * room) {
                return band.bottom;
            }
        }
        for (int i = whole.size() - 1; i >= 0; i--) {
            Extent extent = whole.get(i);
            if (extent.top < end && extent.bottom > end) {
                return extent.top > from ? above(i, from) : end;
            }
        }
        return end;
    }

    /** In the middle of the gap above what must not be cut through, so that it stands free on both pages. */
    private double above(int next, double from) {
        double top = whole.get(next).top;
        double before = next == 0 ? from : whole.get(next - 1).bottom;
        return before > from ? (before + top) / 2 : top;
    }
}
