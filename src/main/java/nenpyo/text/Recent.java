package nenpyo.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that lets go what was not asked for for longest. For one thread at a time, as every question changes it. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many answers are kept, at least 1 */
    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
