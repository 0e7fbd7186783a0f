package nenpyo.app;

import java.time.DateTimeException;
import java.time.ZoneId;
import nenpyo.model.DisplayZone;

/**
 * Which time zone a user chose to see times of day in.
 *
 * @param name {@code written}, {@code system}, or a zone by its IANA name or offset from UTC
 */
public record ZoneChoice(String name) {
    /** As written, on an axis in UTC. */
    public static final ZoneChoice WRITTEN = new ZoneChoice("written");
    /** UTC. */
    public static final ZoneChoice UTC = new ZoneChoice("UTC");
    /** That of the user's system. */
    public static final ZoneChoice SYSTEM = new ZoneChoice("system");

    /** @throws DateTimeException if there is no such zone */
    public ZoneChoice {
        if (!name.equals("written") && !name.equals("system")) {
            ZoneId.of(name);
        }
    }

    /** The zone itself. */
    public DisplayZone zone() {
        return switch (name) {
            case "written" -> DisplayZone.AS_WRITTEN;
            case "system" -> new DisplayZone(ZoneId.systemDefault());
            default -> new DisplayZone(ZoneId.of(name));
        };
    }
}
