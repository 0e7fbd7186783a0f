package nenpyo.layout;

import java.util.List;
import nenpyo.model.Visible;
import nenpyo.text.Messages;

/** Says of which kinds some events are. */
public final class KindWording {
    private static final int NAMED_MOST = 4;

    private KindWording() {}

    /** The name of a kind, for people. */
    public static String name(String kind, Messages words) {
        return words.getOr("kind." + kind, Visible.line(kind));
    }

    /**
     * The most frequent kinds with their numbers, and how many are of none of them; empty where no kind is said.
     *
     * @param kinds the most frequent first
     * @param all how many events there are, with those of which no kind is said
     */
    public static String most(List<KindCount> kinds, int all, Messages words) {
        if (kinds.isEmpty()) {
            return "";
        }
        // One more is as short as the rest of one kind in a word of its own.
        int named = kinds.size() > NAMED_MOST + 1 ? NAMED_MOST : kinds.size();
        StringBuilder said = new StringBuilder();
        int others = all;
        for (KindCount kind : kinds.subList(0, named)) {
            said.append(said.isEmpty() ? "" : words.get("cluster.and"))
                    .append(words.get("cluster.kind", name(kind.kind(), words), kind.count()));
            others -= kind.count();
        }
        if (others > 0) {
            said.append(words.get("cluster.and")).append(words.get("cluster.others", others));
        }
        return said.toString();
    }
}
