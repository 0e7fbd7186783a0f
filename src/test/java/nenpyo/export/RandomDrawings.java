package nenpyo.export;

import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Heights;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Drawings of any marks, groups and clips, also beyond the edges. */
final class RandomDrawings {
    static final double WIDTH = 400;
    static final double HEIGHT = 300;

    private RandomDrawings() {}

    static Arbitrary<Drawing> any() {
        return nodes(2).map(nodes -> new Drawing(WIDTH, HEIGHT, Ink.of("#FFFFFF"),
                new Node.Group(Role.FIGURE, "figure", "Figure", null, "ja", nodes)));
    }

    /** A few rectangles from side to side of a width, some of them cut off by a clip. */
    static Arbitrary<List<Node>> grounds(double width) {
        Arbitrary<Node> ground = Combinators.combine(y(), length(), ink())
                .as((y, height, ink) -> new Node.Rect(0, y, width, height, ink));
        Arbitrary<Node> cut = Combinators.combine(y(), length(), ground)
                .as((y, height, inside) -> new Node.Clip(0, y, width, height, List.of(inside)));
        return Arbitraries.oneOf(ground, cut).list().ofMaxSize(5);
    }

    private static Arbitrary<List<Node>> nodes(int depth) {
        Arbitrary<Node> mark = mark();
        return (depth == 0
                ? mark
                : Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, mark),
                        net.jqwik.api.Tuple.of(1, group(depth)), net.jqwik.api.Tuple.of(1, clip(depth))))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Node> group(int depth) {
        return Combinators.combine(Arbitraries.of(Role.EVENT, Role.LINK, Role.AXIS, Role.CAPTION), text(),
                nodes(depth - 1)).as((role, key, nodes) -> new Node.Group(role, key, key, null, "ja", nodes));
    }

    private static Arbitrary<Node> clip(int depth) {
        return Combinators.combine(x(), y(), length(), length(), nodes(depth - 1)).as(Node.Clip::new);
    }

    private static Arbitrary<Node> mark() {
        Arbitrary<Node> rect = Combinators
                .combine(x(), y(), length(), length(), Arbitraries.of(0.0, 3.0), ink())
                .as(Node.Rect::new);
        Arbitrary<Node> line = Combinators
                .combine(x(), y(), x(), y(), ink(), Arbitraries.of(List.<Double>of(), List.of(3.0, 2.0)))
                .as((x1, y1, x2, y2, ink, dash) -> new Node.Path(Outline.through(x1, y1, x2, y2), null,
                        new Stroke(ink, 1.5, dash)));
        Arbitrary<Node> area = Combinators.combine(x(), y(), length(), ink(), ink())
                .as((x, y, size, fill, stroke) -> new Node.Path(
                        Outline.ofPathData("M0 0L1 0C1 .5 .5 1 0 1Z").at(x, y, size), fill,
                        new Stroke(stroke, 1)));
        Arbitrary<Node> icon = Combinators
                .combine(x(), y(), Arbitraries.doubles().between(0.2, 8), ink(),
                        Arbitraries.of("summit", "event", "dialogue"))
                .as((x, y, scale, ink, kind) -> new Node.Icon(Icons.kind(kind), x, y, scale, ink));
        Arbitrary<Node> text = Combinators
                .combine(text(), x(), y(), Arbitraries.doubles().between(8, 20), ink(),
                        Arbitraries.of(Weight.values()))
                .as((words, x, y, size, ink, weight) -> new Node.TextRun(words, x, y, size, weight,
                        TextMeasurer.bundled().width(words, size, weight), ink));
        Arbitrary<Node> gradient = Combinators.combine(x(), y(), length(), length(), ink(), ink())
                .as(Node.HorizontalGradient::new);
        Arbitrary<Node> hatch = Combinators.combine(x(), y(), length(), length(), ink(), ink())
                .as((x, y, width, height, left, right) -> new Node.Hatch(x, y, width, height, 5, 1, left,
                        right));
        Arbitrary<Node> columns = Combinators.combine(x(), y(),
                Arbitraries.integers().between(0, 20).list().ofMinSize(1).ofMaxSize(8), ink())
                .as((x, y, heights, ink) -> {
                    float[] all = new float[heights.size()];
                    for (int i = 0; i < all.length; i++) {
                        all[i] = heights.get(i);
                    }
                    return new Node.Columns(x, y, 4, Heights.of(all), ink);
                });
        return Arbitraries.oneOf(rect, line, area, icon, text, gradient, hatch, columns);
    }

    private static Arbitrary<Double> x() {
        return Arbitraries.doubles().between(-60, WIDTH + 60).ofScale(2);
    }

    private static Arbitrary<Double> y() {
        return Arbitraries.doubles().between(-60, HEIGHT + 60).ofScale(2);
    }

    private static Arbitrary<Double> length() {
        return Arbitraries.doubles().between(1, 120).ofScale(2);
    }

    private static Arbitrary<Ink> ink() {
        return Combinators
                .combine(Arbitraries.integers().between(0, 0xFFFFFF), Arbitraries.of(0, 64, 200, 255, 255))
                .as((rgb, alpha) -> new Ink(rgb | alpha << 24));
    }

    /** What the fonts lack comes last: where it stands between, an SVG has all that is written before it. */
    private static Arbitrary<String> text() {
        Arbitrary<String> written = Arbitraries.of("宇宙", "Space", " ", "―", "<&>\"", "é", "1", "…")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
        return Combinators.combine(written, Arbitraries.of("", "", "한")).as(String::concat);
    }
}
