package nenpyo.lettering;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nenpyo.drawing.Outline;
import nenpyo.text.Weight;
import org.jspecify.annotations.Nullable;

/** The ink of what the bundled fonts lack, each made once. Safe on any thread. */
final class StandIns {
    /** At which the outlines are taken: fine enough for every scale. */
    private static final float EM = 1000;

    /** Of a timeline in another script every title may be one. */
    private static final int MADE_MOST = 20_000;

    private final FallbackFonts fonts;
    private final Map<Asked, StandIn> made = new ConcurrentHashMap<>();

    private record Asked(String text, Weight weight, double room) {}

    /**
     * The ink of some characters.
     *
     * @param outline in em, from the left end of its room on the baseline; to be filled by either rule
     * @param family of the font that has them, or null for a box
     */
    record StandIn(Outline outline, @Nullable String family) {}

    StandIns(FallbackFonts fonts) {
        this.fonts = fonts;
    }

    /** The ink of some characters that belong together, in a room of some em; a box if no font has them all. */
    StandIn of(String text, Weight weight, double room) {
        if (made.size() > MADE_MOST) {
            made.clear();
        }
        return made.computeIfAbsent(new Asked(text, weight, room), this::make);
    }

    private StandIn make(Asked asked) {
        if (asked.room == 0 || asked.text.isBlank()) {
            return new StandIn(new Outline(List.of()), "");
        }
        for (Font font : fonts.of(asked.weight)) {
            if (font.canDisplayUpTo(asked.text) < 0) {
                Shape ink = ink(font.deriveFont(EM), asked);
                // A font of coloured pictures has the character and no outline for it.
                if (!ink.getBounds2D().isEmpty()) {
                    return new StandIn(TextOutlines.outline(ink), font.getFamily(Locale.ROOT));
                }
            }
        }
        return new StandIn(CodePointBox.of(asked.text.codePointAt(0), asked.room), null);
    }

    /** In the middle of the room, and no wider than it. Overlapping contours become one, as the even-odd rule needs. */
    private static Shape ink(Font font, Asked asked) {
        TextLayout layout = new TextLayout(asked.text, font, TextOutlines.EXACT);
        Shape shape = layout.getOutline(null);
        Rectangle2D bounds = shape.getBounds2D();
        double wide = Math.max(layout.getAdvance(), bounds.getWidth());
        double scale = Math.min(1, asked.room * EM / wide) / EM;
        double left = Math.min(0, bounds.getMinX());
        AffineTransform into = AffineTransform.getTranslateInstance((asked.room - wide * scale) / 2, 0);
        into.scale(scale, scale);
        into.translate(-left, 0);
        Area area = new Area(shape);
        area.transform(into);
        return area;
    }
}
