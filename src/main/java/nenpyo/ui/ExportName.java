package nenpyo.ui;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/** Names images, without their endings. */
final class ExportName {
    private ExportName() {}

    /** Named after the file, the lanes of the figure where those are not all, and its languages. */
    static String of(Path file, Timeline timeline, View figure) {
        Path name = file.getFileName();
        String base = name == null ? "timeline" : name.toString().replaceFirst("\\.json$", "");
        String lanes = timeline.lanes().stream().allMatch(figure.filter()::shows)
                ? ""
                : timeline.lanes()
                        .stream()
                        .filter(figure.filter()::shows)
                        .map(Lane::id)
                        .map(id -> "-" + id.replaceAll("[^\\p{L}\\p{N}]+", "-"))
                        .collect(Collectors.joining());
        return base + lanes + switch (figure.language()) {
            case JA -> "-ja";
            case EN -> "-en";
            case BOTH -> "-ja-en";
        };
    }
}
