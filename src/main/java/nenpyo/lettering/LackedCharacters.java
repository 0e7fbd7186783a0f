package nenpyo.lettering;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.lettering.StandIns.StandIn;
import nenpyo.lettering.Stretches.Stretch;

/**
 * What of the text of drawings the bundled fonts lack.
 *
 * @param borrowed the characters that fonts of the system draw, in the order of their code points
 * @param families the names of those fonts, in order
 * @param boxed the characters that are boxes
 */
public record LackedCharacters(List<String> borrowed, List<String> families, List<String> boxed) {
    public LackedCharacters {
        borrowed = List.copyOf(borrowed);
        families = List.copyOf(families);
        boxed = List.copyOf(boxed);
    }

    /** Looks through all lines of some drawings. */
    public static LackedCharacters of(List<Drawing> drawings, Lettering letters) {
        Set<String> borrowed = new TreeSet<>();
        Set<String> families = new TreeSet<>();
        Set<String> boxed = new TreeSet<>();
        drawings.forEach(drawing -> collect(drawing.root(), letters, borrowed, families, boxed));
        return new LackedCharacters(List.copyOf(borrowed), List.copyOf(families), List.copyOf(boxed));
    }

    public boolean isEmpty() {
        return borrowed.isEmpty() && boxed.isEmpty();
    }

    private static void collect(Node node, Lettering letters, Set<String> borrowed, Set<String> families,
            Set<String> boxed) {
        switch (node) {
            case Node.Group group ->
                group.children().forEach(child -> collect(child, letters, borrowed, families, boxed));
            case Node.Clip clip ->
                clip.children().forEach(child -> collect(child, letters, borrowed, families, boxed));
            case Node.TextRun run when !Stretches.has(run.text(), run.weight()) -> {
                for (Stretch stretch : letters.stretches(run.text(), run.weight())) {
                    StandIn ink = stretch.kind() == Stretch.Kind.WRITTEN
                            ? null
                            : letters.standIn(stretch.text(), run.weight());
                    if (ink == null || ink.outline().pieces().isEmpty()) {
                        continue;
                    }
                    (ink.family() == null ? boxed : borrowed)
                            .addAll(Stretches.characters(stretch.text().replace(" ", "")));
                    if (ink.family() != null) {
                        families.add(ink.family());
                    }
                }
            }
            default -> {
                // Other marks have no letters.
            }
        }
    }
}
