package nenpyo.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.drawing.Node;
import nenpyo.lettering.StandIns.StandIn;
import nenpyo.lettering.Stretches.Stretch;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/** Says of each line of text what the bundled fonts write and what else stands for the rest. Safe on any thread. */
public final class Lettering {
    private static final TextMeasurer MEASURER = TextMeasurer.bundled();
    private static final Lettering BUNDLED = new Lettering(FallbackFonts.NONE);
    private static final Lettering SYSTEM = new Lettering(new InstalledFonts());

    private final StandIns standIns;

    Lettering(FallbackFonts fonts) {
        this.standIns = new StandIns(fonts);
    }

    /** With boxes for what the bundled fonts lack: the same on every machine. */
    public static Lettering bundled() {
        return BUNDLED;
    }

    /** With outlines from the fonts of the system, and boxes for what they lack, too: the same on one machine. */
    public static Lettering system() {
        return SYSTEM;
    }

    /** The pieces of a line from left to right; one alone if the bundled font has all of it. */
    public List<Letters> of(Node.TextRun line) {
        if (Stretches.has(line.text(), line.weight())) {
            return List.of(new Letters.Written(line));
        }
        List<Letters> pieces = new ArrayList<>();
        double x = line.x();
        for (Stretch stretch : stretches(line.text(), line.weight())) {
            double width = MEASURER.width(stretch.text(), line.size(), line.weight());
            pieces.add(stretch.kind() == Stretch.Kind.WRITTEN
                    ? new Letters.Written(new Node.TextRun(stretch.text(), x, line.baseline(), line.size(),
                            line.weight(), width, line.fill()))
                    : new Letters.Drawn(stretch.text(), x, width,
                            new Node.Path(standIn(stretch.text(), line.weight()).outline()
                                    .at(x, line.baseline(), line.size()), line.fill(), null)));
            x += width;
        }
        return pieces;
    }

    /** The parts of a text; what no font has as a whole comes character by character. */
    List<Stretch> stretches(String text, Weight weight) {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch stretch : Stretches.of(text, weight)) {
            if (stretch.kind() == Stretch.Kind.JOINED && standIn(stretch.text(), weight).family() == null) {
                Stretches.characters(stretch.text())
                        .forEach(single -> parts.add(new Stretch(single, Stretch.Kind.SINGLE)));
            } else {
                parts.add(stretch);
            }
        }
        return parts;
    }

    StandIn standIn(String text, Weight weight) {
        return standIns.of(text, weight, MEASURER.width(text, 1, weight));
    }

    /**
     * Looks for what stands in for each code point that the bundled fonts lack, which takes a second or more, so that the
     * thread of the window finds it at hand.
     */
    public void prepare(IntStream codePoints) {
        codePoints.forEach(codePoint -> {
            for (Weight weight : Weight.values()) {
                if (!MEASURER.covers(codePoint, weight)) {
                    standIn(Character.toString(codePoint), weight);
                }
            }
        });
    }
}
