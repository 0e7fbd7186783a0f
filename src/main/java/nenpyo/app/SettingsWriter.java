package nenpyo.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nenpyo.io.JsonValue;
import nenpyo.io.JsonValue.Bool;
import nenpyo.io.JsonValue.Num;
import nenpyo.io.JsonValue.Text;
import org.jspecify.annotations.Nullable;

/** Puts settings into the fields of their file; {@link SettingsReader} takes them out. */
final class SettingsWriter {
    private SettingsWriter() {}

    static JsonValue.Fields json(Settings settings) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("language", wordOrNull(settings.language()));
        fields.put("theme", word(settings.theme()));
        fields.put("calendars", new JsonValue.Fields(Map.of("era", new Bool(settings.calendars().era()),
                "fiscalYear", new Bool(settings.calendars().fiscalYear()))));
        fields.put("zone", new Text(settings.zone().name()));
        Settings.Window window = settings.window();
        if (window != null) {
            fields.put("window", window(window));
        }
        Settings.Panes panes = settings.panes();
        fields.put("panes", new JsonValue.Fields(Map.of("divider", Num.of(panes.divider()), "detail",
                new Bool(panes.detail()), "overview", new Bool(panes.overview()), "reader",
                Num.of(panes.reader()))));
        fields.put("export", export(settings.export()));
        fields.put("recent", new JsonValue.Items(settings.recent()
                .stream()
                .<JsonValue>map(file -> new Text(file.toString()))
                .toList()));
        return new JsonValue.Fields(fields);
    }

    private static JsonValue window(Settings.Window window) {
        return new JsonValue.Fields(Map.of("x", Num.of(window.x()), "y", Num.of(window.y()), "width",
                Num.of(window.width()), "height", Num.of(window.height()), "maximised",
                new Bool(window.maximised())));
    }

    private static JsonValue export(Settings.Export export) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("extent", word(export.extent()));
        fields.put("size", word(export.size()));
        fields.put("width", Num.of(export.width()));
        fields.put("height", export.height() == null ? JsonValue.NULL : Num.of(export.height()));
        fields.put("scale", Num.of(export.scale()));
        fields.put("language", wordOrNull(export.language()));
        fields.put("theme", wordOrNull(export.theme()));
        fields.put("format", word(export.format()));
        fields.put("title", new Bool(export.parts().title()));
        fields.put("legend", new Bool(export.parts().legend()));
        fields.put("sources", new Bool(export.parts().sources()));
        fields.put("paper", new Text(export.paper().name()));
        fields.put("margin", Num.of(export.paper().margin()));
        return new JsonValue.Fields(fields);
    }

    private static JsonValue wordOrNull(@Nullable Enum<?> choice) {
        return choice == null ? JsonValue.NULL : word(choice);
    }

    static Text word(Enum<?> choice) {
        return new Text(choice.name().toLowerCase(Locale.ROOT));
    }
}
