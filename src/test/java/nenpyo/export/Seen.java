package nenpyo.export;

import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;

/**
 * One thing that a surface shows, in px of the drawing.
 *
 * @param box around its ink; of text, from its left end at the baseline, as wide and high as nothing
 * @param ink of a gradient, nothing
 * @param text of text, otherwise empty
 */
record Seen(Kind kind, Box box, Ink ink, String text) {
    enum Kind {
        FILL, STROKE, GRADIENT, TEXT
    }

    static Seen text(String text, double x, double baseline, Ink ink) {
        return new Seen(Kind.TEXT, new Box(x, baseline, x, baseline), ink, text);
    }

    static Seen fill(Box box, Ink ink) {
        return new Seen(Kind.FILL, box, ink, "");
    }

    static Seen stroke(Box box, Ink ink) {
        return new Seen(Kind.STROKE, box, ink, "");
    }

    static Seen gradient(Box box) {
        return new Seen(Kind.GRADIENT, box, Ink.NONE, "");
    }

    /** Whether another is the same, its edges as many px away at most, its colour a step of each channel. */
    boolean isLike(Seen other, double px) {
        return kind == other.kind && text.equals(other.text) && near(box.left(), other.box.left(), px)
                && near(box.top(), other.box.top(), px) && near(box.right(), other.box.right(), px)
                && near(box.bottom(), other.box.bottom(), px) && near(ink.red(), other.ink.red(), 1)
                && near(ink.green(), other.ink.green(), 1) && near(ink.blue(), other.ink.blue(), 1)
                && near(ink.alpha(), other.ink.alpha(), 1);
    }

    /** This without what lies far outside of a box, where a surface may cut it off. */
    Seen cutTo(Box near) {
        return kind != Kind.FILL
                ? this
                : new Seen(kind, new Box(Math.clamp(box.left(), near.left(), near.right()),
                        Math.clamp(box.top(), near.top(), near.bottom()),
                        Math.clamp(box.right(), near.left(), near.right()),
                        Math.clamp(box.bottom(), near.top(), near.bottom())), ink, text);
    }

    private static boolean near(double a, double b, double most) {
        return Math.abs(a - b) <= most;
    }
}
