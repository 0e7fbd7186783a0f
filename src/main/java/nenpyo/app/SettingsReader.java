package nenpyo.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import nenpyo.app.Settings.Export;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.app.Settings.Panes;
import nenpyo.app.Settings.Window;
import nenpyo.export.FigureParts;
import nenpyo.export.print.PaperSides;
import nenpyo.io.JsonValue;
import nenpyo.io.JsonValue.Bool;
import nenpyo.io.JsonValue.Fields;
import nenpyo.io.JsonValue.Items;
import nenpyo.io.JsonValue.Num;
import nenpyo.io.JsonValue.Text;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.jspecify.annotations.Nullable;

/** Takes settings out of the fields of their file: each that can be used, and the names of those that cannot. */
final class SettingsReader {
    private final List<String> unusable = new ArrayList<>();
    private final Settings settings;

    SettingsReader(Fields fields) {
        Settings usual = Settings.USUAL;
        Group all = new Group(fields, "");
        Group calendars = all.group("calendars");
        Group panes = all.group("panes");
        settings = new Settings(all.choice("language", LanguageChoice.class, usual.language()),
                all.chosen("theme", ThemeChoice.class, usual.theme()),
                new CalendarRows(calendars.bool("era", usual.calendars().era()),
                        calendars.bool("fiscalYear", usual.calendars().fiscalYear())),
                window(all),
                new Panes(panes.number("divider", usual.panes().divider(), 0, Math.nextDown(1.0)),
                        panes.bool("detail", usual.panes().detail()),
                        panes.bool("overview", usual.panes().overview()),
                        panes.number("reader", usual.panes().reader(), 0, Math.nextDown(1.0))),
                export(all.group("export"), usual.export()), print(all.group("print")), recent(all),
                zone(all));
    }

    Settings settings() {
        return settings;
    }

    List<String> unusable() {
        return unusable;
    }

    /** A window of which a part is missing or wrong was nowhere. */
    private @Nullable Window window(Group all) {
        Group group = all.group("window");
        if (group.isEmpty()) {
            return null;
        }
        double most = 1e6;
        double x = group.number("x", Double.NaN, -most, most);
        double y = group.number("y", Double.NaN, -most, most);
        double width = group.number("width", Double.NaN, 0, most);
        double height = group.number("height", Double.NaN, 0, most);
        boolean maximised = group.bool("maximised", false);
        return Double.isNaN(x + y + width + height) ? null : new Window(x, y, width, height, maximised);
    }

    private ZoneChoice zone(Group all) {
        if (all.is("zone", Text.class) instanceof Text(String name)) {
            try {
                return new ZoneChoice(name);
            } catch (DateTimeException _) {
                unusable.add("zone");
            }
        }
        return Settings.USUAL.zone();
    }

    private PrintSettings print(Group group) {
        PrintSettings usual = PrintSettings.USUAL;
        return new PrintSettings(group.text("printer", usual.printer()),
                group.chosen("sides", PaperSides.class, usual.sides()),
                export(group.group("figure"), usual.figure()));
    }

    /** The first version wrote no extent but whether it was the whole. */
    private Export export(Group group, Export usual) {
        Extent extent = group.bool("whole", false) ? Extent.WHOLE : usual.extent();
        return new Export(group.chosen("extent", Extent.class, extent), measures(group, usual.measures()),
                group.choice("language", LanguageChoice.class, null),
                group.choice("theme", Theme.class, group.has("theme") ? null : usual.theme()),
                group.chosen("format", FigureFormat.class, usual.format()),
                new FigureParts(group.bool("title", usual.parts().title()),
                        group.bool("legend", usual.parts().legend()),
                        group.bool("sources", usual.parts().sources())),
                paper(group, usual.paper()), group.chosen("fonts", FontChoice.class, usual.fonts()),
                group.text("name", usual.name()));
    }

    private static FigureMeasures measures(Group group, FigureMeasures usual) {
        double height = group.number("height", Double.NaN, 0, FigureMeasures.SIDE_MOST);
        return new FigureMeasures(group.chosen("size", FigureSize.class, usual.size()),
                group.number("width", usual.width(), 0, FigureMeasures.SIDE_MOST),
                Double.isNaN(height) ? null : height,
                group.number("pxPerYear", usual.pxPerYear(), 0, FigureMeasures.PX_PER_YEAR_MOST),
                group.number("frame", usual.margin(), -Double.MIN_VALUE, FigureMeasures.MARGIN_MOST),
                group.number("scale", usual.scale(), Math.nextDown(FigureMeasures.SCALE_LEAST),
                        FigureMeasures.SCALE_MOST));
    }

    private PaperChoice paper(Group group, PaperChoice usual) {
        double margin = group.number("margin", usual.margin(), -1, PaperChoice.MARGIN_MOST);
        double letters = group.number("letters", usual.letters(), -Double.MIN_VALUE,
                FigureMeasures.SCALE_MOST);
        double perYear = group.number("paperPxPerYear", usual.pxPerYear(), -Double.MIN_VALUE,
                FigureMeasures.PX_PER_YEAR_MOST);
        if (!(group.is("paper", Text.class) instanceof Text(String name))) {
            return usual;
        }
        if (PaperChoice.isSound(name, margin) && PaperChoice.isLetters(letters)) {
            return new PaperChoice(name, margin, letters, perYear);
        }
        unusable.add("export.paper");
        return usual;
    }

    private List<Path> recent(Group all) {
        List<Path> files = new ArrayList<>();
        if (all.is("recent", Items.class) instanceof Items(List<JsonValue> items)) {
            for (int i = 0; i < items.size(); i++) {
                try {
                    if (items.get(i) instanceof Text(String name) && Path.of(name).isAbsolute()) {
                        files.add(Path.of(name));
                        continue;
                    }
                    unusable.add("recent[" + i + "]");
                } catch (InvalidPathException _) {
                    unusable.add("recent[" + i + "]");
                }
            }
        }
        return files;
    }

    /** The fields of one object, by which way they are reached. */
    private final class Group {
        private final Fields fields;
        private final String path;

        Group(Fields fields, String path) {
            this.fields = fields;
            this.path = path;
        }

        boolean has(String name) {
            return fields.values().containsKey(name);
        }

        boolean isEmpty() {
            return fields.values().isEmpty();
        }

        Group group(String name) {
            Fields inner = is(name, Fields.class);
            return new Group(inner == null ? Fields.NONE : inner, path + name + ".");
        }

        String text(String name, String usual) {
            Text value = is(name, Text.class);
            return value == null ? usual : value.value();
        }

        boolean bool(String name, boolean usual) {
            Bool value = is(name, Bool.class);
            return value == null ? usual : value.value();
        }

        /** @param least exclusive */
        double number(String name, double usual, double least, double most) {
            Num value = is(name, Num.class);
            if (value == null) {
                return usual;
            }
            if (value.value() > least && value.value() <= most) {
                // No minus before a zero, which is not written.
                return value.value() + 0.0;
            }
            unusable.add(path + name);
            return usual;
        }

        <E extends Enum<E>> E chosen(String name, Class<E> type, E usual) {
            E value = choice(name, type, usual);
            return value == null ? usual : value;
        }

        <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, @Nullable E usual) {
            Text value = is(name, Text.class);
            if (value == null) {
                return usual;
            }
            for (E choice : type.getEnumConstants()) {
                if (SettingsWriter.word(choice).equals(value)) {
                    return choice;
                }
            }
            unusable.add(path + name);
            return usual;
        }

        /** The value if it is of a type; {@code null} is as good as none, anything else is not usable. */
        <T extends JsonValue> @Nullable T is(String name, Class<T> type) {
            JsonValue value = fields.values().get(name);
            if (value == null || value instanceof JsonValue.Null) {
                return null;
            }
            if (!type.isInstance(value)) {
                unusable.add(path + name);
                return null;
            }
            return type.cast(value);
        }
    }
}
