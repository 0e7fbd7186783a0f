package nenpyo.drawing;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Outline.Piece;

/**
 * Reads the path data of an SVG {@code d} attribute (SVG 1.1, section 8.3) but for elliptical arcs and the smooth
 * shorthands, which the icons do without.
 */
final class PathDataParser {
    private final String data;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathDataParser(String data) {
        this.data = data;
    }

    /**
     * The outline that path data describes.
     *
     * @throws IllegalArgumentException that names the position where it cannot be read
     */
    static Outline parse(String data) {
        PathDataParser parser = new PathDataParser(data);
        parser.readAll();
        return new Outline(parser.pieces);
    }

    private void readAll() {
        char command = 0;
        skipSeparators();
        while (at < data.length()) {
            char next = data.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            } else if (command == 'M' || command == 'm') {
                // Further pairs after a move are lines.
                command = command == 'M' ? 'L' : 'l';
            } else if (command == 'Z' || command == 'z') {
                throw unreadable();
            }
            if (pieces.isEmpty() && command != 'M' && command != 'm') {
                // Surfaces refuse to draw from nowhere.
                throw unreadable();
            }
            read(command);
            skipSeparators();
        }
    }

    private void read(char command) {
        double baseX = Character.isLowerCase(command) ? x : 0;
        double baseY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                move(baseX + number(), baseY + number());
                startX = x;
                startY = y;
                pieces.add(new Piece.Move(x, y));
            }
            case 'L' -> line(baseX + number(), baseY + number());
            case 'H' -> line(baseX + number(), y);
            case 'V' -> line(x, baseY + number());
            case 'C' -> {
                double x1 = baseX + number();
                double y1 = baseY + number();
                double x2 = baseX + number();
                double y2 = baseY + number();
                move(baseX + number(), baseY + number());
                pieces.add(new Piece.Curve(x1, y1, x2, y2, x, y));
            }
            case 'Q' -> quadratic(baseX + number(), baseY + number(), baseX + number(), baseY + number());
            case 'Z' -> {
                move(startX, startY);
                pieces.add(new Piece.Close());
            }
            default -> throw unreadable();
        }
    }

    /** A quadratic curve, raised to the cubic one that is the same. */
    private void quadratic(double controlX, double controlY, double toX, double toY) {
        double x1 = x + (controlX - x) * 2 / 3;
        double y1 = y + (controlY - y) * 2 / 3;
        move(toX, toY);
        pieces.add(new Piece.Curve(x1, y1, toX + (controlX - toX) * 2 / 3, toY + (controlY - toY) * 2 / 3, x,
                y));
    }

    private void line(double toX, double toY) {
        move(toX, toY);
        pieces.add(new Piece.Line(x, y));
    }

    private void move(double toX, double toY) {
        if (!Double.isFinite(toX) || !Double.isFinite(toY)) {
            throw unreadable();
        }
        x = toX;
        y = toY;
    }

    private double number() {
        skipSeparators();
        int start = at;
        if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
            at++;
        }
        boolean point = false;
        while (at < data.length()
                && (Character.isDigit(data.charAt(at)) || data.charAt(at) == '.' && !point)) {
            point |= data.charAt(at) == '.';
            at++;
        }
        try {
            return Double.parseDouble(data.substring(start, at));
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    private void skipSeparators() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("unreadable path data at " + at);
    }
}
