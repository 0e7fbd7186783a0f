package nenpyo.drawing;

import java.util.function.Consumer;

/** The lines of a hatch, clipped to its rectangle: the same on every surface. */
public final class HatchLines {
    private HatchLines() {}

    /** One line of a hatch, rising to the right. */
    public record HatchLine(double x1, double y1, double x2, double y2, double width, Ink ink) {}

    /** Hands over each line of a hatch from left to right. */
    public static void of(Node.Hatch hatch, Consumer<HatchLine> to) {
        double right = hatch.x() + hatch.width();
        double bottom = hatch.y() + hatch.height();
        for (double foot = hatch.x() - hatch.height(); foot < right; foot += hatch.spacing()) {
            double x1 = Math.max(foot, hatch.x());
            double x2 = Math.min(foot + hatch.height(), right);
            if (x2 <= x1) {
                continue;
            }
            double share = Math.clamp(((x1 + x2) / 2 - hatch.x()) / hatch.width(), 0.0, 1.0);
            double opacity = (hatch.left().alpha() * (1 - share) + hatch.right().alpha() * share) / 255;
            to.accept(new HatchLine(x1, bottom - (x1 - foot), x2, bottom - (x2 - foot), hatch.line(),
                    hatch.left().withOpacity(opacity)));
        }
    }
}
