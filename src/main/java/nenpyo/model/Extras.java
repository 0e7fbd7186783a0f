package nenpyo.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file says at one place and this version does not use: JSON values by field name, in file order, to
 * be written back unchanged. A known field is here where its value could not be used; where the model has a
 * value all the same, that one counts.
 *
 * @param fields the JSON text of each value, by the name of its field; unmodifiable
 */
public record Extras(Map<String, String> fields) {
    /** Nothing but what is known. */
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
