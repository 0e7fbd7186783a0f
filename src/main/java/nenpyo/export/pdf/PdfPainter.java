package nenpyo.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.ColumnRuns;
import nenpyo.drawing.HatchLines;
import nenpyo.drawing.HatchLines.HatchLine;
import nenpyo.drawing.Node;
import nenpyo.drawing.Painter;
import nenpyo.drawing.PixelGrid;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * Paints what a part of a page shows of a drawing, and says what of it is read. Throws {@link UncheckedIOException}. For
 * one thread.
 */
final class PdfPainter implements Painter {
    /** No rectangle is thinner, in px: what is on the screen is on paper. */
    private static final double THINNEST = 0.25;
    private static final PixelGrid GRID = new PixelGrid(1 / THINNEST);
    /** How far beyond its box the ink of an outline may reach, besides half its stroke, px. */
    private static final double BEYOND = 8;

    private final Pen pen;
    private final TaggedContent tags;
    private final ReadingOrder order;
    private final PdfText texts;
    private final PagePart part;
    private final PDPage page;
    private final Places places;
    private final PdfLinks links;
    private final String title;
    private final Runnable step;
    private final Deque<Node.Group> groups = new ArrayDeque<>();
    private final Deque<Box> shown = new ArrayDeque<>();
    private @Nullable String lane;

    /**
     * Paints one part.
     *
     * @param title of the document, in full
     * @param step is run at every group and may end the painting
     */
    PdfPainter(Pen pen, TaggedContent tags, ReadingOrder order, PdfText texts, PagePart part, PDPage page,
            Places places, PdfLinks links, String title, Runnable step) {
        this.page = page;
        this.places = places;
        this.links = links;
        this.pen = pen;
        this.tags = tags;
        this.order = order;
        this.texts = texts;
        this.part = part;
        this.title = title;
        this.step = step;
        shown.push(part.shown());
    }

    /** Something that PDFBox does and that may fail. */
    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void open(Node.Group group) {
        step.run();
        groups.push(group);
        if (group.role() == Role.LANE) {
            lane = group.key();
            order.beginLane(group.key());
        }
        if (!part.repeated()) {
            switch (group.role()) {
                case EVENT, SOURCE, SOURCES -> Places.around(group.children(), shown.getFirst())
                        .ifPresent(box -> places.add(group, box, part, page));
                case REFERENCE -> lead(group, Role.SOURCE);
                case BACK_REFERENCE -> lead(group, Role.EVENT);
                default -> {
                    // Nothing leads there, nor from there.
                }
            }
        }
    }

    /** Makes what shows of a group lead to the group of its key. */
    private void lead(Node.Group group, Role to) {
        Node.Group owner = owner();
        if (owner == null) {
            return;
        }
        String words = "[" + (to == Role.SOURCE ? group.key() : owner.key()) + "]";
        Places.around(group.children(), shown.getFirst()).ifPresent(box -> {
            Spoken spoken = to == Role.SOURCE
                    ? order.spoken(owner, lane, part)
                    : order.label(owner, part);
            links.add(page, places.rectangle(box, part), to, group.key(), words, spoken.element());
        });
    }

    /** What a mark belongs to: the innermost group that does not merely lead elsewhere. */
    private Node.@Nullable Group owner() {
        return groups.stream()
                .filter(group -> group.role() != Role.REFERENCE && group.role() != Role.BACK_REFERENCE)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close(Node.Group group) {
        groups.pop();
        if (group.role() == Role.LANE) {
            lane = null;
        } else if (group.role() == Role.LANE_HEADER) {
            order.endLane(group.key());
        }
    }

    @Override
    public void rect(Node.Rect rect) {
        if (rect.fill().alpha() == 0 || !shows(rect, 0)) {
            return;
        }
        run(() -> {
            tag(rect);
            fill(rect);
        });
    }

    private void fill(Node.Rect rect) throws IOException {
        pen.fill(rect.fill());
        double width = Math.max(rect.width(), THINNEST);
        double height = Math.max(rect.height(), THINNEST);
        if (rect.radius() > 0) {
            pen.roundBox(rect.x(), rect.y(), width, height, rect.radius());
        } else {
            // A mark that goes on for ever has its ends near: a PDF's numbers do not reach for ever.
            Box near = new Box(rect.x(), rect.y(), rect.x() + width, rect.y() + height).intersection(near());
            pen.box(near.left(), near.top(), near.width(), near.height());
        }
        pen.fillPath();
    }

    @Override
    public void path(Node.Path path) {
        Stroke stroke = path.stroke();
        if (path.outline().pieces().isEmpty() || !shows(path, stroke == null ? 0 : stroke.width() / 2)) {
            return;
        }
        run(() -> {
            tag(path);
            if (path.fill() != null && path.fill().alpha() > 0) {
                pen.fill(path.fill());
                pen.outline(path.outline());
                pen.fillPath();
            }
            if (stroke != null && stroke.ink().alpha() > 0) {
                pen.stroke(stroke.ink(), stroke.width(), stroke.dash());
                pen.outline(path.outline());
                pen.strokePath();
            }
        });
    }

    @Override
    public void text(Node.TextRun text) {
        if (text.text().isEmpty() || text.fill().alpha() == 0 || !shows(text, 0)) {
            return;
        }
        run(() -> {
            tag(text);
            pen.fill(text.fill());
            texts.show(text, SpokenWords.unshortened(text.text(), owner(), title));
        });
    }

    @Override
    public void gradient(Node.HorizontalGradient gradient) {
        if (!shows(gradient, 0)) {
            return;
        }
        run(() -> {
            tag(gradient);
            pen.gradient(gradient);
        });
    }

    @Override
    public void hatch(Node.Hatch hatch) {
        if (!shows(hatch, hatch.line())) {
            return;
        }
        run(() -> tag(hatch));
        Box near = near();
        HatchLines.of(hatch, line -> {
            if (line.ink().alpha() > 0 && line.x2() > near.left() && line.x1() < near.right()) {
                run(() -> line(line));
            }
        });
    }

    private void line(HatchLine line) throws IOException {
        pen.stroke(line.ink(), line.width(), List.of());
        pen.line(line.x1(), line.y1(), line.x2(), line.y2());
        pen.strokePath();
    }

    @Override
    public void columns(Node.Columns columns) {
        if (columns.fill().alpha() == 0 || !shows(columns, 0)) {
            return;
        }
        run(() -> tag(columns));
        ColumnRuns.of(columns, GRID, column -> run(() -> fill(column)));
    }

    @Override
    public void clip(Node.Clip clip) {
        shown.push(shown.getFirst().intersection(Box.of(clip)));
        run(() -> {
            tags.end();
            pen.clip(clip.x(), clip.y(), clip.width(), clip.height());
        });
    }

    @Override
    public void unclip() {
        shown.pop();
        run(() -> {
            tags.end();
            pen.restore();
        });
    }

    private Box near() {
        Box box = shown.getFirst();
        return new Box(box.left() - BEYOND, box.top() - BEYOND, box.right() + BEYOND, box.bottom() + BEYOND);
    }

    private boolean shows(Node.Mark mark, double beyond) {
        Box box = Box.of(mark);
        Box ink = new Box(box.left() - beyond - THINNEST, box.top() - beyond - THINNEST,
                box.right() + beyond + THINNEST, box.bottom() + beyond + THINNEST);
        return !shown.getFirst().isEmpty() && ink.overlaps(shown.getFirst());
    }

    private void tag(Node.Mark mark) throws IOException {
        tags.of(element(mark));
    }

    /** What a mark belongs to: words are read, and the marks of an event without words; all else is an artifact. */
    private @Nullable PDStructureElement element(Node.Mark mark) {
        Node.Group group = owner();
        if (group == null || part.repeated()) {
            return null;
        }
        boolean read = switch (group.role()) {
            case EVENT, CLUSTER -> mark instanceof Node.TextRun || ReadingOrder.isPicture(group);
            case AXIS, LANE_HEADER, LEGEND, CAPTION, DENSITY, SOURCES, SOURCE -> mark instanceof Node.TextRun;
            case FIGURE, GRID, LANE, LINK, REFERENCE, BACK_REFERENCE -> false;
        };
        if (!read) {
            return null;
        }
        Spoken spoken = group.role() != Role.SOURCE
                ? order.spoken(group, lane, part)
                : groups.getFirst().role() == Role.SOURCE
                        ? order.source(group, part)
                        : order.label(group, part);
        return spoken.part().equals(part) ? spoken.element() : null;
    }
}
