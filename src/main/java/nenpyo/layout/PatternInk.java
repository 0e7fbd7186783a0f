package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Stroke;

/** Fills a box with a pattern in one ink, within an outline. */
final class PatternInk {
    private static final double EDGE = 1.2;
    private static final double LINE = 0.7;
    private static final double ALONG = 4;
    private static final double ACROSS = 5;
    private static final double TINT = 0.25;
    private static final double THICK = 0.3;

    private final Pattern pattern;
    private final Ink ink;
    private final Ink ground;

    /** @param ground what shows between the lines */
    PatternInk(Pattern pattern, Ink ink, Ink ground) {
        this.pattern = pattern;
        this.ink = ink;
        this.ground = ground;
    }

    /**
     * A box with its pattern.
     *
     * @param start whether the outline goes down its left side
     * @param end whether it goes down its right side
     */
    List<Node> fill(Box box, boolean start, boolean end) {
        List<Node> marks = new ArrayList<>();
        if (pattern == Pattern.SOLID) {
            rect(marks, box.left(), box.top(), box.width(), box.height(), ink);
            return marks;
        }
        rect(marks, box.left(), box.top(), box.width(), box.height(),
                pattern == Pattern.TINT ? ink.over(ground, TINT) : ground);
        switch (pattern) {
            case LINES -> along(marks, box);
            case RUNGS -> across(marks, box);
            case GRID -> {
                along(marks, box);
                across(marks, box);
            }
            case DOTS -> dashes(marks, box, List.of(1.4, 2.6), 1.4);
            case DASHES -> dashes(marks, box, List.of(6.0, 3.0), LINE);
            case CORE -> rect(marks, box.left(), box.top() + box.height() * (1 - THICK) / 2, box.width(),
                    box.height() * THICK, ink);
            case RAILS -> {
                double thick = box.height() * THICK / 1.5;
                rect(marks, box.left(), box.top(), box.width(), thick, ink);
                rect(marks, box.left(), box.bottom() - thick, box.width(), thick, ink);
            }
            case SOLID, TINT -> {
                // The ground is all of it.
            }
        }
        outline(marks, box, start, end);
        return marks;
    }

    private void outline(List<Node> to, Box box, boolean start, boolean end) {
        rect(to, box.left(), box.top(), box.width(), EDGE, ink);
        rect(to, box.left(), box.bottom() - EDGE, box.width(), EDGE, ink);
        double side = Math.min(EDGE, box.width() / 2);
        if (start) {
            rect(to, box.left(), box.top(), side, box.height(), ink);
        }
        if (end) {
            rect(to, box.right() - side, box.top(), side, box.height(), ink);
        }
    }

    private void along(List<Node> to, Box box) {
        for (double y : rows(box)) {
            rect(to, box.left(), y - LINE / 2, box.width(), LINE, ink);
        }
    }

    private void across(List<Node> to, Box box) {
        for (double x = box.left() + ACROSS / 2; x < box.right() - LINE; x += ACROSS) {
            rect(to, x, box.top(), LINE, box.height(), ink);
        }
    }

    private void dashes(List<Node> to, Box box, List<Double> dash, double line) {
        for (double y : rows(box)) {
            to.add(new Node.Path(Outline.through(box.left() + EDGE, y, box.right(), y), null,
                    new Stroke(ink, line, dash)));
        }
    }

    /** The heights of lines along a box, evenly over it, at least one. */
    private static List<Double> rows(Box box) {
        int count = Math.max(1, (int) Math.round(box.height() / ALONG) - 1);
        List<Double> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(box.top() + box.height() * i / (count + 1));
        }
        return rows;
    }

    private static void rect(List<Node> to, double x, double y, double width, double height, Ink ink) {
        to.add(new Node.Rect(x, y, width, height, ink));
    }
}
