package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nenpyo.model.Problem;

/** Gives every thing of one sort an id of its own: the one it has, or one made for it, reported. */
final class Ids {
    private final Predicate<String> taken;
    private final Map<String, Integer> nextNumbers = new HashMap<>();

    /** @param taken whether a thing of the sort has the id already */
    Ids(Predicate<String> taken) {
        this.taken = taken;
    }

    /** The id as written, or one like it if that is taken; to be asked at the end of the thing's object. */
    String give(String id, Fields fields) {
        String free = free(id);
        if (!free.equals(id)) {
            fields.report(Problem.Key.DUPLICATE_ID, id, free);
        }
        return free;
    }

    /**
     * An id for a thing that has none, to be asked at the end of its object.
     *
     * @param content what tells the thing from others; the same content gives the same id in every file
     */
    String derive(String content, Fields fields) {
        String derived = free(UUID.nameUUIDFromBytes(content.getBytes(UTF_8)).toString());
        fields.report(Problem.Key.MISSING_ID, derived);
        return derived;
    }

    /**
     * The id, or {@code id#2}, {@code id#3}, …; each number is tried once, so that a thousand equal ids stay
     * cheap.
     */
    private String free(String id) {
        String free = id;
        while (taken.test(free)) {
            free = id + "#" + nextNumbers.merge(id, 2, (known, _) -> known + 1);
        }
        return free;
    }
}
