package nenpyo.io;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object's fields so far: a short list for the objects people write, a hash set for the
 * others.
 */
final class SeenNames {
    private static final int FEW = 16;
    private static final int USUAL = 4;

    private String[] few = new String[USUAL];
    private int size;
    private @Nullable Set<String> many;

    /** Whether the name is new; it is known from now on. */
    boolean add(String name) {
        if (contains(name)) {
            return false;
        }
        if (many != null) {
            return many.add(name);
        }
        if (size == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(name);
        }
        if (size == few.length) {
            few = Arrays.copyOf(few, FEW);
        }
        few[size++] = name;
        return true;
    }

    boolean contains(String name) {
        if (many != null) {
            return many.contains(name);
        }
        for (int i = 0; i < size; i++) {
            if (few[i].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
