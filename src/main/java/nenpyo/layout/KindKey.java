package nenpyo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.text.Messages;

/** A sign, and the kinds that it stands for: all that have no sign of their own share one. */
record KindKey(Outline sign, String names) {
    private static final int NAMED_MOST = 2;

    /** Each sign of the kinds that some lanes of a timeline have once, that of its most frequent kinds first. */
    static List<KindKey> of(List<LaneDetail> lanes, Messages words) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        Kinds kinds = lanes.getFirst().kinds();
        float[] counts = new float[kinds.names().size() + 1];
        for (LaneDetail lane : lanes) {
            if (lane.index().kinds() > 1) {
                lane.index().addKinds(0, lane.index().size(), counts, 0);
            }
        }
        Map<Outline, List<String>> bySign = new LinkedHashMap<>();
        for (String kind : kinds.names()) {
            if (counts[kinds.code(kind)] == 0) {
                continue;
            }
            bySign.computeIfAbsent(Icons.kind(kind), _ -> new ArrayList<>())
                    .add(KindWording.name(kind, words));
        }
        List<KindKey> keys = new ArrayList<>();
        bySign.forEach((sign, names) -> keys.add(new KindKey(sign, joined(names, words))));
        return keys;
    }

    private static String joined(List<String> names, Messages words) {
        String and = words.get("cluster.and");
        return names.size() <= NAMED_MOST
                ? String.join(and, names)
                : String.join(and, names.subList(0, NAMED_MOST)) + and + words.get("legend.kinds.others");
    }
}
