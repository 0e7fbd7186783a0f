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
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
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

    private final StringBuilder body = new StringBuilder();
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
        return body;
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
            attribute("xlink:href", "#" + XmlText.id(kind, group.key()));
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
            attribute("id", id);
        }
        attribute("class", group.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        // What the whole is called stands in the root element.
        boolean named = group.role() != Role.FIGURE;
        if (named && group.language() != null) {
            attribute("xml:lang", XmlText.escape(group.language()));
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
        box(rect.x(), rect.y(), rect.width(), rect.height());
        if (rect.radius() > 0) {
            attribute("rx", XmlText.number(rect.radius()));
        } else {
            attribute("shape-rendering", "crispEdges");
        }
        fill(rect.fill());
        body.append("/>\n");
    }

    @Override
    public void path(Node.Path path) {
        body.append("<path");
        attribute("d", data(path.outline()));
        Ink fill = path.fill();
        if (fill == null) {
            attribute("fill", "none");
        } else {
            fill(fill);
            attribute("fill-rule", "evenodd");
        }
        Stroke stroke = path.stroke();
        if (stroke != null) {
            stroke(stroke.ink(), stroke.width());
            if (!stroke.dash().isEmpty()) {
                attribute("stroke-dasharray",
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
        attribute("d", data(TextOutlines.of(run)));
        fill(run.fill());
        body.append("/>\n");
    }

    /** The line as one text, also where a part of it is drawn: that part is there to be read, found and copied. */
    private void written(Node.TextRun text, List<Letters> pieces) {
        body.append("<text");
        attribute("x", XmlText.number(text.x()));
        attribute("y", XmlText.number(text.baseline()));
        attribute("font-size", XmlText.number(text.size()));
        if (text.weight() == Weight.BOLD) {
            attribute("font-weight", "bold");
        }
        boolean whole = pieces.size() == 1 && pieces.getFirst() instanceof Letters.Written;
        if (whole) {
            room(text.width());
        }
        fill(text.fill());
        attribute("xml:space", "preserve");
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
                attribute("x", XmlText.number(run.x()));
                room(run.width());
            }
            case Letters.Drawn drawn -> {
                attribute("x", XmlText.number(drawn.x()));
                room(drawn.width());
                attribute("fill", "none");
            }
        }
        body.append('>').append(XmlText.escape(piece.text())).append("</tspan>");
    }

    private void use(Node.TextRun run) {
        Set<Integer> characters = used.computeIfAbsent(run.weight(), _ -> new TreeSet<>());
        run.text().codePoints().forEach(characters::add);
    }

    /** A viewer with another font than ours keeps to the room that there is. */
    private void room(double width) {
        if (width > 0) {
            attribute("textLength", XmlText.number(width));
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
    }

    @Override
    public void gradient(Node.HorizontalGradient g) {
        String id = "g" + ++definitions;
        body.append("<linearGradient");
        attribute("id", id);
        attribute("gradientUnits", "userSpaceOnUse");
        attribute("x1", XmlText.number(g.x()));
        attribute("x2", XmlText.number(g.x() + g.width()));
        attribute("y1", "0");
        attribute("y2", "0");
        body.append('>');
        stop(0, g.left());
        stop(1, g.right());
        body.append("</linearGradient><rect");
        box(g.x(), g.y(), g.width(), g.height());
        attribute("fill", "url(#" + id + ")");
        body.append("/>\n");
    }

    private void stop(int offset, Ink ink) {
        body.append("<stop");
        attribute("offset", String.valueOf(offset));
        attribute("stop-color", ink.hex());
        attribute("stop-opacity", XmlText.number(ink.alpha() / 255.0));
        body.append("/>");
    }

    @Override
    public void hatch(Node.Hatch hatch) {
        body.append("<g>");
        HatchLines.of(hatch, line -> {
            body.append("<path");
            attribute("d", "M" + point(line.x1(), line.y1()) + "L" + point(line.x2(), line.y2()));
            stroke(line.ink(), line.width());
            body.append("/>");
        });
        body.append("</g>\n");
    }

    @Override
    public void columns(Node.Columns columns) {
        List<String> runs = new ArrayList<>();
        ColumnRuns.of(columns, QUARTERS,
                run -> runs.add("M" + point(run.x(), run.y()) + "h" + XmlText.number(run.width()) + "v"
                        + XmlText.number(run.height()) + "h" + XmlText.number(-run.width()) + "z"));
        if (runs.isEmpty()) {
            return;
        }
        body.append("<path");
        attribute("d", String.join("", runs));
        fill(columns.fill());
        attribute("shape-rendering", "crispEdges");
        body.append("/>\n");
    }

    @Override
    public void clip(Node.Clip clip) {
        String id = "c" + ++definitions;
        body.append("<clipPath");
        attribute("id", id);
        body.append("><rect");
        box(clip.x(), clip.y(), clip.width(), clip.height());
        body.append("/></clipPath><g");
        attribute("clip-path", "url(#" + id + ")");
        body.append(">\n");
    }

    @Override
    public void unclip() {
        body.append("</g>\n");
    }

    private void box(double x, double y, double width, double height) {
        attribute("x", XmlText.number(x));
        attribute("y", XmlText.number(y));
        attribute("width", XmlText.number(Math.max(0, width)));
        attribute("height", XmlText.number(Math.max(0, height)));
    }

    private void fill(Ink ink) {
        attribute("fill", ink.hex());
        if (ink.alpha() < 255) {
            attribute("fill-opacity", XmlText.number(ink.alpha() / 255.0));
        }
    }

    private void stroke(Ink ink, double width) {
        attribute("stroke", ink.hex());
        attribute("stroke-width", XmlText.number(width));
        if (ink.alpha() < 255) {
            attribute("stroke-opacity", XmlText.number(ink.alpha() / 255.0));
        }
    }

    /** @param value escaped already, where it has to be */
    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String data(Outline outline) {
        StringBuilder data = new StringBuilder();
        for (Piece piece : outline.pieces()) {
            switch (piece) {
                case Piece.Move p -> data.append('M').append(point(p.x(), p.y()));
                case Piece.Line p -> data.append('L').append(point(p.x(), p.y()));
                case Piece.Curve p -> data.append('C')
                        .append(point(p.x1(), p.y1()))
                        .append(' ')
                        .append(point(p.x2(), p.y2()))
                        .append(' ')
                        .append(point(p.x(), p.y()));
                case Piece.Close _ -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static String point(double x, double y) {
        return XmlText.number(x) + " " + XmlText.number(y);
    }
}
