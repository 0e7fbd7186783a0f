package nenpyo.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/** Breaks texts into lines of a width. */
final class LineBreaks {
    private final TextMeasurer measurer;
    private final double size;

    /** @param size of the letters, px per em */
    LineBreaks(TextMeasurer measurer, double size) {
        this.measurer = measurer;
        this.size = size;
    }

    private double width(String text) {
        return measurer.width(text, size, Weight.REGULAR);
    }

    /** A text at the places where its language allows a break (UAX #14), or anywhere in what is longer than a line. */
    List<String> lines(String text, double room, Locale locale) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        String line = "";
        int from = 0;
        for (int to = breaks.following(0); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && width((line + piece).stripTrailing()) > room) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (width(line.stripTrailing()) > room && line.codePointCount(0, line.length()) > 1) {
                String head = head(line, room);
                lines.add(head);
                line = line.substring(head.length());
            }
            from = to;
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** As much of a text as fits, at least one character. */
    private String head(String text, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1))) <= room) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end);
    }

    /** Parts one after another with a separator, each begun on a new line where it does not fit, and broken if it is longer. */
    List<String> joined(List<String> parts, String separator, double room, Locale locale) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + separator + part;
            if (width(longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> broken = lines(part, room, locale);
            lines.addAll(broken.subList(0, broken.size() - 1));
            line = broken.getLast();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
