package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nenpyo.model.Problem;
import org.jspecify.annotations.Nullable;

/** Gives every thing of one sort an id of its own: the one it has, or one made for it, reported. */
final class Ids {
    private final Predicate<String> taken;
    private final Map<String, Integer> nextNumbers = new HashMap<>();

    /** @param taken whether a thing of the sort has the id already */
    Ids(Predicate<String> taken) {
        this.taken = taken;
    }

    /**
     * The id to use, to be asked at the end of the thing's object.
     *
     * @param id as written, or null
     * @param content what tells the thing from others, from which an id is derived where there is none: the same in every file
     */
    String give(@Nullable String id, String content, Fields fields) {
        if (id == null || id.isEmpty()) {
            String derived = free(UUID.nameUUIDFromBytes(content.getBytes(UTF_8)).toString());
            fields.report(Problem.Key.MISSING_ID, derived);
            return derived;
        }
        String free = free(id);
        if (!free.equals(id)) {
            fields.report(Problem.Key.DUPLICATE_ID, id, free);
        }
        return free;
    }

    /** The id, or {@code id#2}, {@code id#3}, …; each number is tried once, so that a thousand equal ids stay cheap. */
    private String free(String id) {
        String free = id;
        while (taken.test(free)) {
            free = id + "#" + nextNumbers.merge(id, 2, (known, _) -> known + 1);
        }
        return free;
    }
}
