package nenpyo.io;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nenpyo.model.Problem;

/**
 * Remembers where ids were first named before it can be said whether they exist, since a file's parts come in
 * any order.
 */
final class Mentions {
    private final Map<String, Mention> mentions = new HashMap<>();

    private static final class Mention {
        private final Position first;
        private int count = 1;

        Mention(Position first) {
            this.first = first;
        }
    }

    /** The current value names an id. */
    void add(String id, JsonInput json) {
        Mention known = mentions.get(id);
        if (known != null) {
            known.count++;
        } else {
            mentions.put(id, new Mention(json.here()));
        }
    }

    /** Reports each id that does not exist, once, at its first place. */
    void report(Problem.Key key, Predicate<String> exists, JsonInput json) {
        mentions.forEach((id, mention) -> {
            if (!exists.test(id)) {
                json.report(mention.first.problem(key, id, Integer.toString(mention.count)));
            }
        });
    }
}
