package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.ColumnRuns;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.HatchLines;
import nenpyo.drawing.Node;
import nenpyo.drawing.PixelGrid;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Stroke;
import nenpyo.lettering.Lettering;
import nenpyo.lettering.Letters;

/** What a drawing asks every surface to show, in painting order. */
final class AskedMarks {
    private static final PixelGrid QUARTERS = new PixelGrid(4);

    private AskedMarks() {}

    /**
     * @param inked whether it leaves ink, be it cut off or not
     * @param visible whether it must show: ink within its clip
     * @param near the clip, with some room around it
     */
    record Asked(Seen seen, boolean inked, boolean visible, Box near) {
        boolean isLike(Seen other, double px) {
            return seen.cutTo(near).isLike(other.cutTo(near), px);
        }
    }

    static List<Asked> of(Drawing drawing) {
        List<Asked> asked = new ArrayList<>();
        for (Painted painted : RecordingPainter.record(drawing)) {
            Box clip = painted.clip();
            Box near = new Box(clip.left() - 1, clip.top() - 1, Math.max(clip.left(), clip.right()) + 1,
                    Math.max(clip.top(), clip.bottom()) + 1);
            for (Seen seen : parts(painted.mark())) {
                boolean inked = seen.kind() == Seen.Kind.GRADIENT || seen.ink().alpha() > 0;
                boolean within = seen.kind() == Seen.Kind.TEXT
                        ? painted.isShown()
                        : seen.box().intersection(clip).width() > 0.5
                                && seen.box().intersection(clip).height() > 0.5;
                asked.add(new Asked(seen, inked, inked && within, near));
            }
        }
        return asked;
    }

    private static List<Seen> parts(Node.Mark mark) {
        List<Seen> parts = new ArrayList<>();
        switch (mark) {
            case Node.Rect rect -> parts.add(Seen.fill(Box.of(rect), rect.fill()));
            case Node.Path path -> path(path, parts);
            case Node.Icon icon -> path(icon.path(), parts);
            case Node.TextRun text -> Lettering.bundled().of(text).forEach(piece -> {
                switch (piece) {
                    case Letters.Written(Node.TextRun run) when run.text().isEmpty() -> {
                        // Nothing to show.
                    }
                    case Letters.Written(Node.TextRun run) ->
                        parts.add(Seen.text(run.text(), run.x(), run.baseline(), run.fill()));
                    case Letters.Drawn drawn -> path(drawn.ink(), parts);
                }
            });
            case Node.HorizontalGradient gradient -> parts.add(Seen.gradient(Box.of(gradient)));
            case Node.Hatch hatch -> HatchLines.of(hatch, line -> parts
                    .add(Seen.stroke(new Box(line.x1(), line.y2(), line.x2(), line.y1()), line.ink())));
            case Node.Columns columns ->
                ColumnRuns.of(columns, QUARTERS, run -> parts.add(Seen.fill(Box.of(run), run.fill())));
        }
        return parts;
    }

    private static void path(Node.Path path, List<Seen> parts) {
        if (path.outline().pieces().isEmpty()) {
            return;
        }
        if (path.fill() != null) {
            parts.add(Seen.fill(Box.of(path), path.fill()));
        }
        Stroke stroke = path.stroke();
        if (stroke != null) {
            parts.add(Seen.stroke(Box.of(path), stroke.ink()));
        }
    }
}
