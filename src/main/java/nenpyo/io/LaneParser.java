package nenpyo.io;

import java.util.regex.Pattern;
import nenpyo.model.Lane;
import nenpyo.model.Problem;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;

/** Reads one lane. */
final class LaneParser {
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final JsonInput json;
    private final TimelineBuilder timeline;
    private final Ids ids;

    LaneParser(JsonInput json, TimelineBuilder timeline) {
        this.json = json;
        this.timeline = timeline;
        this.ids = new Ids(timeline::hasLane);
    }

    /** Adds the lane that is the current value. */
    void read() throws RefusedException {
        json.beginItem();
        Fields fields = json.object();
        if (fields == null) {
            return;
        }
        String id = null;
        Wording title = null;
        String color = null;
        String icon = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> id = fields.text();
                case "title" -> title = fields.wording();
                case "color" -> color = color(fields);
                case "icon" -> icon = fields.text();
                default -> fields.keep();
            }
        }
        String given = id == null || id.isEmpty()
                ? ids.derive("lane " + title, fields)
                : ids.give(id, fields);
        if (title == null) {
            fields.report(Problem.Key.MISSING_FIELD, "title");
            title = Wording.of(given);
        }
        timeline.lane(new Lane(given, title, color, icon, fields.extras()));
        if (timeline.laneCount() > json.limits().lanes()) {
            throw json.exceeded("lanes", json.limits().lanes());
        }
    }

    private @Nullable String color(Fields fields) throws RefusedException {
        String color = fields.text();
        if (color == null || COLOR.matcher(color).matches()) {
            return color;
        }
        json.report(Problem.Key.BAD_COLOR, color);
        fields.keepText(color);
        return null;
    }
}
