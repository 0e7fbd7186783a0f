package nenpyo.model;

import org.jspecify.annotations.Nullable;

/**
 * One strand of the timeline, drawn as a row of its own.
 *
 * @param id unique among the lanes, not empty
 * @param color {@code #RRGGBB}, or null to let the theme choose
 * @param icon the name of a shipped icon or a path inside the dataset's folder, or null for none
 */
public record Lane(String id, Wording title, @Nullable String color, @Nullable String icon, Extras extras) {
    /** A lane that says no more than its id, which is also its title. */
    public static Lane named(String id) {
        return new Lane(id, Wording.of(id), null, null, Extras.NONE);
    }

    /** This with another title. */
    public Lane withTitle(Wording newTitle) {
        return new Lane(id, newTitle, color, icon, extras);
    }
}
