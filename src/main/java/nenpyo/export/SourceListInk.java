package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.Palette;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/** Draws a list of sources in columns, filled one after the other. */
final class SourceListInk {
    static final double MARGIN = 16;
    private static final double HEADING_SIZE = 12.5;
    private static final double HEADING = 30;
    private static final double SIZE = 10.5;
    private static final double LINE = 16;
    private static final double AFTER_ENTRY = 3;
    private static final double NUMBER_GAP = 8;
    private static final double COLUMN_GAP = 32;
    private static final double COLUMN_LEAST = 420;

    private final TextMeasurer measurer;
    private final Palette palette;
    private final String heading;
    private final double numberWidth;
    private final int columns;
    private final double columnWidth;
    private final List<Entry> entries;

    private record Entry(SourceList.Entry source, List<String> lines) {
        double height() {
            return lines.size() * LINE + AFTER_ENTRY;
        }
    }

    /**
     * A part of the list.
     *
     * @param height that it takes, px
     */
    record Page(Node list, double height) {}

    SourceListInk(SourceList sources, View view, TextMeasurer measurer) {
        this.measurer = measurer;
        this.palette = Palette.of(view.theme());
        Locale locale = Locale.forLanguageTag(view.language().primary());
        this.heading = Messages.in(locale).get("figure.sources");
        double room = view.width() - 2 * MARGIN;
        this.columns = Math.max(1, (int) ((room + COLUMN_GAP) / (COLUMN_LEAST + COLUMN_GAP)));
        this.columnWidth = (room - (columns - 1) * COLUMN_GAP) / columns;
        this.numberWidth = measurer.width(String.valueOf(Math.max(10, sources.entries().size())), SIZE,
                Weight.REGULAR) + NUMBER_GAP;
        LineBreaks breaks = new LineBreaks(measurer, SIZE);
        this.entries = sources.entries()
                .stream()
                .map(entry -> new Entry(entry,
                        breaks.lines(entry.words(), columnWidth - numberWidth, locale)))
                .toList();
    }

    /** The height in px that all entries take, in columns of about one height; 0 if there are none. */
    double height() {
        return entries.isEmpty() ? 0 : HEADING + balanced() + MARGIN;
    }

    /** The least height of columns that hold all. */
    private double balanced() {
        double all = entries.stream().mapToDouble(Entry::height).sum();
        double height = Math.max(all / columns,
                entries.stream().mapToDouble(Entry::height).max().orElse(0));
        while (fitting(0, height) < entries.size()) {
            height += LINE / 2;
        }
        return height;
    }

    /** Up to which entry, exclusive, the columns of a height hold those from one on. */
    private int fitting(int first, double height) {
        int next = first;
        for (int column = 0; column < columns; column++) {
            double y = 0;
            while (next < entries.size() && y + entries.get(next).height() <= height + 1e-6) {
                y += entries.get(next).height();
                next++;
            }
        }
        return next;
    }

    /** All entries below a height. */
    Node draw(double top) {
        return draw(0, entries.size(), top, balanced());
    }

    /**
     * The entries on pages of their own, in order.
     *
     * @param height of a page, px; an entry that is higher has one for itself
     */
    List<Page> pages(double height) {
        List<Page> pages = new ArrayList<>();
        if (!entries.isEmpty() && height() <= height) {
            return List.of(new Page(draw(0), height()));
        }
        int first = 0;
        while (first < entries.size()) {
            double room = height - HEADING;
            int next = Math.max(first + 1, fitting(first, room));
            pages.add(new Page(draw(first, next, 0, room), height));
            first = next;
        }
        return pages;
    }

    private Node draw(int first, int end, double top, double height) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(text(heading, MARGIN, top + HEADING - 11, HEADING_SIZE, Weight.BOLD, first > 0));
        double x = MARGIN;
        double y = 0;
        for (Entry entry : entries.subList(first, end)) {
            if (y > 0 && y + entry.height() > height + 1e-6) {
                x += columnWidth + COLUMN_GAP;
                y = 0;
            }
            nodes.add(entry(entry, x, top + HEADING + y));
            y += entry.height();
        }
        return new Node.Group(Role.SOURCES, "sources", heading, null, null, nodes);
    }

    private Node entry(Entry entry, double x, double top) {
        String number = String.valueOf(entry.source.number());
        double baseline = top + SIZE;
        double right = x + numberWidth - NUMBER_GAP;
        List<Node> nodes = new ArrayList<>();
        nodes.add(Node.Group.of(Role.BACK_REFERENCE, entry.source.event(), List.of(text(number,
                right - measurer.width(number, SIZE, Weight.REGULAR), baseline, SIZE, Weight.REGULAR,
                true))));
        for (String line : entry.lines) {
            nodes.add(text(line, x + numberWidth, baseline, SIZE, Weight.REGULAR, false));
            baseline += LINE;
        }
        return new Node.Group(Role.SOURCE, number, entry.source.words(), null, null, nodes);
    }

    private Node text(String text, double x, double baseline, double size, Weight weight, boolean muted) {
        return new Node.TextRun(text, x, baseline, size, weight, measurer.width(text, size, weight),
                muted ? palette.muted() : palette.text());
    }

}
