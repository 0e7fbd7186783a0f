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
        fields.put("print", print(settings.print()));
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

    private static JsonValue print(PrintSettings print) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("printer", new Text(print.printer()));
        fields.put("sides", word(print.sides()));
        fields.put("figure", export(print.figure()));
        return new JsonValue.Fields(fields);
    }

    private static JsonValue export(Settings.Export export) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("extent", word(export.extent()));
        FigureMeasures measures = export.measures();
        fields.put("size", word(measures.size()));
        fields.put("width", Num.of(measures.width()));
        fields.put("height", measures.height() == null ? JsonValue.NULL : Num.of(measures.height()));
        fields.put("pxPerYear", Num.of(measures.pxPerYear()));
        fields.put("frame", Num.of(measures.margin()));
        fields.put("scale", Num.of(measures.scale()));
        fields.put("language", wordOrNull(export.language()));
        fields.put("theme", wordOrNull(export.theme()));
        fields.put("format", word(export.format()));
        fields.put("title", new Bool(export.parts().title()));
        fields.put("legend", new Bool(export.parts().legend()));
        fields.put("sources", new Bool(export.parts().sources()));
        fields.put("paper", new Text(export.paper().name()));
        fields.put("margin", Num.of(export.paper().margin()));
        fields.put("letters", Num.of(export.paper().letters()));
        fields.put("paperPxPerYear", Num.of(export.paper().pxPerYear()));
        fields.put("fonts", word(export.fonts()));
        fields.put("name", new Text(export.name()));
        return new JsonValue.Fields(fields);
    }

    private static JsonValue wordOrNull(@Nullable Enum<?> choice) {
        return choice == null ? JsonValue.NULL : word(choice);
    }

    static Text word(Enum<?> choice) {
        return new Text(choice.name().toLowerCase(Locale.ROOT));
    }
}
