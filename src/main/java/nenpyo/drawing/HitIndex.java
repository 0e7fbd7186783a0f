package nenpyo.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which group of a role lies under a point of a drawing. */
public final class HitIndex {
    private final List<Area> areas = new ArrayList<>();

    private record Area(String key, Box box) {}

    /** Indexes the groups of one role by the boxes of their marks, clipped as they are drawn. */
    public HitIndex(Drawing drawing, Role role) {
        collect(drawing.root(), role, null, new Box(0, 0, drawing.width(), drawing.height()));
    }

    private void collect(Node node, Role role, @Nullable String key, Box clip) {
        switch (node) {
            case Node.Group group -> {
                String inside = group.role() == role ? group.key() : key;
                group.children().forEach(child -> collect(child, role, inside, clip));
            }
            case Node.Clip c -> {
                Box narrower = clip.intersection(Box.of(c));
                c.children().forEach(child -> collect(child, role, key, narrower));
            }
            case Node.Mark mark -> {
                Box box = Box.of(mark).intersection(clip);
                if (key != null && !box.isEmpty()) {
                    areas.add(new Area(key, box));
                }
            }
        }
    }

    /** The key of the topmost group within {@code slack} px of a point; a mark that holds the point wins. */
    public Optional<String> at(double x, double y, double slack) {
        String near = null;
        double nearest = slack;
        for (Area area : areas.reversed()) {
            double distance = area.box.distance(x, y);
            if (distance == 0) {
                return Optional.of(area.key);
            }
            if (distance <= nearest) {
                nearest = distance;
                near = area.key;
            }
        }
        return Optional.ofNullable(near);
    }

    /** The keys of all groups any mark of which a box touches, in painting order. */
    public Set<String> touching(Box box) {
        Set<String> keys = new LinkedHashSet<>();
        for (Area area : areas) {
            if (area.box.overlaps(box)) {
                keys.add(area.key);
            }
        }
        return keys;
    }

    /** The box around all marks of a key, if it is drawn. */
    public Optional<Box> box(String key) {
        return areas.stream().filter(area -> area.key.equals(key)).map(Area::box).reduce(Box::union);
    }
}
