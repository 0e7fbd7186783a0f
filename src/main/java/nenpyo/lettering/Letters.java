package nenpyo.lettering;

import nenpyo.drawing.Node;

/** A piece of a line of text, set after the one before it. */
public sealed interface Letters {
    /** The characters. */
    String text();

    /** What the bundled font draws, with its place and width. */
    record Written(Node.TextRun run) implements Letters {
        @Override
        public String text() {
            return run.text();
        }
    }

    /**
     * What the bundled font lacks.
     *
     * @param x the left end of its room, px
     * @param width of its room, px; nothing for what changes only how its neighbours look
     * @param ink may have no pieces
     */
    record Drawn(String text, double x, double width, Node.Path ink) implements Letters {}
}
