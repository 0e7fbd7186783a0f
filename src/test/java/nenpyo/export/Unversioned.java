package nenpyo.export;

import java.util.List;
import nenpyo.app.ProgramParts;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.text.TextMeasurer;

/** Takes the program's version out of a drawing, which is another in the next release, and where loose classes run. */
final class Unversioned {
    private static final String PROGRAM = "Nenpyo ";

    private Unversioned() {}

    static Drawing of(Drawing drawing) {
        return new Drawing(drawing.width(), drawing.height(), drawing.background(), group(drawing.root()));
    }

    private static Node.Group group(Node.Group group) {
        return new Node.Group(group.role(), group.key(), group.title(), group.description(), group.language(),
                all(group.children()));
    }

    private static List<Node> all(List<Node> nodes) {
        return nodes.stream().map(Unversioned::node).toList();
    }

    private static Node node(Node node) {
        return switch (node) {
            case Node.Group group -> group(group);
            case Node.Clip clip ->
                new Node.Clip(clip.x(), clip.y(), clip.width(), clip.height(), all(clip.children()));
            case Node.TextRun run -> {
                String text = run.text().replace(PROGRAM + ProgramParts.version(), PROGRAM + "1.0");
                yield new Node.TextRun(text, run.x(), run.baseline(), run.size(), run.weight(),
                        TextMeasurer.bundled().width(text, run.size(), run.weight()), run.fill());
            }
            case Node.Mark mark -> mark;
        };
    }
}
