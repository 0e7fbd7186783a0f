package nenpyo.export.svg;

import nenpyo.drawing.Ink;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;

/** The elements of an SVG as they are written one after the other. For one thread. */
final class SvgBody {
    private final StringBuilder elements = new StringBuilder();

    /** What has been written so far. */
    CharSequence elements() {
        return elements;
    }

    SvgBody append(String text) {
        elements.append(text);
        return this;
    }

    SvgBody append(char character) {
        elements.append(character);
        return this;
    }

    /** Where a box is, in px; one that is less than nothing is nothing. */
    void box(double x, double y, double width, double height) {
        attribute("x", XmlText.number(x));
        attribute("y", XmlText.number(y));
        attribute("width", XmlText.number(Math.max(0, width)));
        attribute("height", XmlText.number(Math.max(0, height)));
    }

    /** With what a shape is filled. */
    void fill(Ink ink) {
        attribute("fill", ink.hex());
        if (ink.alpha() < 255) {
            attribute("fill-opacity", XmlText.number(ink.alpha() / 255.0));
        }
    }

    /** With what it is stroked, and how wide in px. */
    void stroke(Ink ink, double width) {
        attribute("stroke", ink.hex());
        attribute("stroke-width", XmlText.number(width));
        if (ink.alpha() < 255) {
            attribute("stroke-opacity", XmlText.number(ink.alpha() / 255.0));
        }
    }

    /** A viewer with another font than ours keeps to the room that there is, px; nothing is said of none. */
    void room(double width) {
        if (width > 0) {
            attribute("textLength", XmlText.number(width));
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
    }

    /** @param value escaped already, where it has to be */
    void attribute(String name, String value) {
        elements.append(' ').append(name).append("=\"").append(value).append('"');
    }

    /** A path. */
    static String data(Outline outline) {
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

    /** A point of a path. */
    static String point(double x, double y) {
        return XmlText.number(x) + " " + XmlText.number(y);
    }
}
