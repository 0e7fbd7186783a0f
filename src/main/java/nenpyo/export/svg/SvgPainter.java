package nenpyo.export.svg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nenpyo.drawing.ColumnRuns;
import nenpyo.drawing.HatchLines;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Painter;
import nenpyo.drawing.PixelGrid;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import nenpyo.lettering.Letters;
import nenpyo.lettering.TextOutlines;
import nenpyo.text.Weight;

/** Paints a drawing as the elements of an SVG, and keeps which characters it used. For one thread. */
final class SvgPainter implements Painter {
    /** Fine enough for columns: their edges may lie on quarters of a px. */
    private static final PixelGrid QUARTERS = new PixelGrid(4);

    private final SvgBody body = new SvgBody();
    private final Map<Weight, Set<Integer>> used = new EnumMap<>(Weight.class);
    private final Set<String> ids = new HashSet<>();
    private final boolean outlines;
    private final Lettering letters;
    private final Progress progress;
    private int definitions;
    private boolean leads;

    /**
     * @param outlines whether text becomes outlines
     * @param letters what stands for characters that the bundled fonts lack
     * @param progress may end the painting at every group
     */
    SvgPainter(boolean outlines, Lettering letters, Progress progress) {
        this.letters = letters;
        this.outlines = outlines;
        this.progress = progress;
    }

    /** The elements painted so far. */
    CharSequence body() {
        return body.elements();
    }

    /** Whether anything of it leads elsewhere. */
    boolean leads() {
        return leads;
    }

    /** The characters of each weight that stand as text. */
    Map<Weight, Set<Integer>> used() {
        return used;
    }

    @Override
    public void open(Node.Group group) {
        progress.at(0);
        if (group.role() == Role.REFERENCE || group.role() == Role.BACK_REFERENCE) {
            char kind = group.role() == Role.REFERENCE ? 's' : 'e';
            leads = true;
            body.append("<a");
            body.attribute("xlink:href", "#" + XmlText.id(kind, group.key()));
            body.append(">\n");
            return;
        }
        body.append("<g");
        String id = switch (group.role()) {
            case EVENT -> XmlText.id('e', group.key());
            case LANE -> XmlText.id('l', group.key());
            case SOURCE -> XmlText.id('s', group.key());
            default -> "";
        };
        if (!id.isEmpty() && ids.add(id)) {
            body.attribute("id", id);
        }
        body.attribute("class", group.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        // What the whole is called stands in the root element.
        boolean named = group.role() != Role.FIGURE;
        if (named && group.language() != null) {
            body.attribute("xml:lang", XmlText.escape(group.language()));
        }
        body.append(">");
        if (named && group.title() != null) {
            body.append("<title>").append(XmlText.escape(group.title())).append("</title>");
        }
        if (named && group.description() != null && !group.description().isEmpty()) {
            body.append("<desc>").append(XmlText.escape(group.description())).append("</desc>");
        }
        body.append('\n');
    }

    @Override
    public void close(Node.Group group) {
        boolean link = group.role() == Role.REFERENCE || group.role() == Role.BACK_REFERENCE;
        body.append(link ? "</a>\n" : "</g>\n");
    }

    @Override
    public void rect(Node.Rect rect) {
        body.append("<rect");
        body.box(rect.x(), rect.y(), rect.width(), rect.height());
        if (rect.radius() > 0) {
            body.attribute("rx", XmlText.number(rect.radius()));
        } else {
            body.attribute("shape-rendering", "crispEdges");
        }
        body.fill(rect.fill());
        body.append("/>\n");
    }

    @Override
    public void path(Node.Path path) {
        body.append("<path");
        body.attribute("d", SvgBody.data(path.outline()));
        Ink fill = path.fill();
        if (fill == null) {
            body.attribute("fill", "none");
        } else {
            body.fill(fill);
            body.attribute("fill-rule", "evenodd");
        }
        Stroke stroke = path.stroke();
        if (stroke != null) {
            body.stroke(stroke.ink(), stroke.width());
            if (!stroke.dash().isEmpty()) {
                body.attribute("stroke-dasharray",
                        String.join(",", stroke.dash().stream().map(XmlText::number).toList()));
            }
        }
        body.append("/>\n");
    }

    @Override
    public void text(Node.TextRun text) {
        List<Letters> pieces = letters.of(text);
        if (!outlines) {
            pieces = EmbeddedLetters.of(pieces);
            written(text, pieces);
        }
        for (Letters piece : pieces) {
            switch (piece) {
                case Letters.Drawn drawn -> drawn(drawn.ink());
                case Letters.Written(Node.TextRun run) -> {
                    if (outlines) {
                        outline(run);
                    }
                }
            }
        }
    }

    private void drawn(Node.Path ink) {
        if (!ink.outline().pieces().isEmpty()) {
            path(ink);
        }
    }

    /** Contours of a glyph may overlap, which the even-odd rule would make a hole of. */
    private void outline(Node.TextRun run) {
        body.append("<path");
        body.attribute("d", SvgBody.data(TextOutlines.of(run)));
        body.fill(run.fill());
        body.append("/>\n");
    }

    /** The line as one text, also where a part of it is drawn: that part is there to be read, found and copied. */
    private void written(Node.TextRun text, List<Letters> pieces) {
        body.append("<text");
        body.attribute("x", XmlText.number(text.x()));
        body.attribute("y", XmlText.number(text.baseline()));
        body.attribute("font-size", XmlText.number(text.size()));
        if (text.weight() == Weight.BOLD) {
            body.attribute("font-weight", "bold");
        }
        boolean whole = pieces.size() == 1 && pieces.getFirst() instanceof Letters.Written;
        if (whole) {
            body.room(text.width());
        }
        body.fill(text.fill());
        body.attribute("xml:space", "preserve");
        body.append('>');
        if (whole) {
            use(text);
            body.append(XmlText.escape(text.text()));
        } else {
            pieces.forEach(this::part);
        }
        body.append("</text>\n");
    }

    private void part(Letters piece) {
        body.append("<tspan");
        switch (piece) {
            case Letters.Written(Node.TextRun run) -> {
                use(run);
                body.attribute("x", XmlText.number(run.x()));
                body.room(run.width());
            }
            case Letters.Drawn drawn -> {
                body.attribute("x", XmlText.number(drawn.x()));
                body.room(drawn.width());
                body.attribute("fill", "none");
            }
        }
        body.append('>').append(XmlText.escape(piece.text())).append("</tspan>");
    }

    private void use(Node.TextRun run) {
        Set<Integer> characters = used.computeIfAbsent(run.weight(), _ -> new TreeSet<>());
        run.text().codePoints().forEach(characters::add);
    }

    @Override
    public void gradient(Node.HorizontalGradient g) {
        String id = "g" + ++definitions;
        body.append("<linearGradient");
        body.attribute("id", id);
        body.attribute("gradientUnits", "userSpaceOnUse");
        body.attribute("x1", XmlText.number(g.x()));
        body.attribute("x2", XmlText.number(g.x() + g.width()));
        body.attribute("y1", "0");
        body.attribute("y2", "0");
        body.append('>');
        stop(0, g.left());
        stop(1, g.right());
        body.append("</linearGradient><rect");
        body.box(g.x(), g.y(), g.width(), g.height());
        body.attribute("fill", "url(#" + id + ")");
        body.append("/>\n");
    }

    private void stop(int offset, Ink ink) {
        body.append("<stop");
        body.attribute("offset", String.valueOf(offset));
        body.attribute("stop-color", ink.hex());
        body.attribute("stop-opacity", XmlText.number(ink.alpha() / 255.0));
        body.append("/>");
    }

    @Override
    public void hatch(Node.Hatch hatch) {
        body.append("<g>");
        HatchLines.of(hatch, line -> {
            body.append("<path");
            body.attribute("d",
                    "M" + SvgBody.point(line.x1(), line.y1()) + "L" + SvgBody.point(line.x2(), line.y2()));
            body.stroke(line.ink(), line.width());
            body.append("/>");
        });
        body.append("</g>\n");
    }

    @Override
    public void columns(Node.Columns columns) {
        List<String> runs = new ArrayList<>();
        ColumnRuns.of(columns, QUARTERS,
                run -> runs
                        .add("M" + SvgBody.point(run.x(), run.y()) + "h" + XmlText.number(run.width()) + "v"
                                + XmlText.number(run.height()) + "h" + XmlText.number(-run.width()) + "z"));
        if (runs.isEmpty()) {
            return;
        }
        body.append("<path");
        body.attribute("d", String.join("", runs));
        body.fill(columns.fill());
        body.attribute("shape-rendering", "crispEdges");
        body.append("/>\n");
    }

    @Override
    public void clip(Node.Clip clip) {
        String id = "c" + ++definitions;
        body.append("<clipPath");
        body.attribute("id", id);
        body.append("><rect");
        body.box(clip.x(), clip.y(), clip.width(), clip.height());
        body.append("/></clipPath><g");
        body.attribute("clip-path", "url(#" + id + ")");
        body.append(">\n");
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }
}
