package nenpyo.ui;

import java.util.List;
import nenpyo.app.FigureDates;
import nenpyo.app.FigureFormat;
import nenpyo.app.FileNameException;
import nenpyo.app.FileNameTemplate;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.Range;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Names the files of figures, without their endings. */
final class ExportName {
    /** What one of the usual systems has no place for in a name. */
    private static final String FORBIDDEN = "[\\p{Cntrl}/\\\\:*?\"<>|]";

    private ExportName() {}

    /**
     * The name that was asked for, its words in braces filled in; else after the timeline's file, the lanes of the figure where
     * those are not all, and its languages.
     *
     * @throws FileNameException if words in braces stand for nothing
     */
    static String of(OpenedTimeline opened, ExportState state) throws FileNameException {
        String template = state.choice().export().name().strip();
        if (template.isEmpty()) {
            return usual(opened, state);
        }
        FigureFormat format = state.choice().export().format();
        RangeEntry.Texts dates = dates(state);
        String name = new FileNameTemplate(template.replaceAll(FORBIDDEN, "_"))
                .of(opened, new FileNameTemplate.Values(dates.from(), dates.to(), state.lanes(),
                        state.language(), state.theme(), format))
                .toString();
        return name.endsWith(format.ending())
                ? name.substring(0, name.length() - format.ending().length())
                : name;
    }

    /** The name where none is asked for. */
    static String usual(OpenedTimeline opened, ExportState state) {
        String file = String.valueOf(opened.file().getFileName()).replaceFirst("\\.json$", "");
        List<String> lanes = state.lanes()
                .stream()
                .map(id -> "-" + id.replaceAll("[^\\p{L}\\p{N}]+", "-"))
                .toList();
        return file + String.join("", lanes) + switch (state.language()) {
            case JA -> "-ja";
            case EN -> "-en";
            case BOTH -> "-ja-en";
        };
    }

    /** From when to when the figure is; empty texts for the whole timeline. */
    private static RangeEntry.Texts dates(ExportState state) {
        Range range = state.range();
        if (range != null) {
            return RangeEntry.texts(range);
        }
        FigureDates dates = state.choice().dates();
        return new RangeEntry.Texts(text(dates.from()), text(dates.to()));
    }

    private static String text(@Nullable Edtf date) {
        return date == null ? "" : date.toString();
    }
}
