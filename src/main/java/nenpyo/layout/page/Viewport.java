package nenpyo.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is in view, held by the line at its top. px from the top of the view, y down. For one thread.
 */
public final class Viewport {
    /** px above the first line and below the last. */
    public static final double MARGIN = 20;
    /** Views: a longer way is not walked line by line. */
    private static final int WALKED_MOST = 8;

    private Page page;
    private final double lineHeight;
    private double height;
    private Line top;
    /** px of the top line that are above the view; less than 0 for what of the margin is in it. */
    private double hidden = -MARGIN;
    /** The place that stays in view when lines are broken otherwise. */
    private int held;

    /**
     * A line in view.
     *
     * @param y of the upper edge of its letters' line, px, below the room above it
     */
    public record Placed(Line line, double y) {}

    /**
     * @param lineHeight px
     * @param height of the view, px
     */
    public Viewport(Page page, double lineHeight, double height) {
        this.page = page;
        this.lineHeight = lineHeight;
        this.height = height;
        top = page.lineAt(0);
    }

    public Page page() {
        return page;
    }

    /** Shows another page of the same text, or this one, in a height in px; the place that is read stays where it is. */
    public void fit(Page newPage, double newHeight) {
        boolean atStart = top.start() == 0 && hidden < 0;
        page = newPage;
        height = newHeight;
        top = page.lineAt(held);
        hidden = atStart ? hidden : Math.min(hidden, px(top.halves()));
        settle();
    }

    /** Where the view begins in the text. */
    public int start() {
        return top.start();
    }

    /** Moves by px, positive to what comes later, as far as there is text. */
    public void scrollBy(double px) {
        if (Math.abs(px) > WALKED_MOST * Math.max(height, lineHeight)) {
            scrollTo(position() + px);
            return;
        }
        hidden += px;
        settle();
        held = top.start();
    }

    /** Shows what lies about so many px below the start. */
    public void scrollTo(double position) {
        if (position > 0 && position >= range()) {
            scrollToEnd();
            return;
        }
        double halves = Math.clamp((position - MARGIN) / px(1), 0, (double) page.height());
        top = page.lineAt(page.offsetAt(halves));
        hidden = position <= 0 ? -MARGIN : Math.clamp((halves - page.top(top)) * px(1), 0, px(top.halves()));
        settle();
        held = top.start();
    }

    /** Shows the end of the text. */
    public void scrollToEnd() {
        top = page.lineAt(page.index().text().length());
        hidden = px(top.halves());
        settle();
        held = top.start();
    }

    /**
     * Brings a stretch of the text into view where it is not: at a third of the height.
     *
     * @param covered px at the top of the view that something else lies over
     */
    public void reveal(int from, int to, double covered) {
        Placed first = find(from);
        Placed last = find(Math.max(from, to - 1));
        if (first != null && last != null && first.y >= covered && last.y + lineHeight <= height) {
            return;
        }
        put(from, height / 3);
    }

    /** Brings one place of the text into view by the shortest way. */
    public void follow(int offset) {
        Placed there = find(offset);
        if (there == null) {
            put(offset, page.lineAt(offset).start() < top.start() ? MARGIN : height - MARGIN - lineHeight);
        } else if (there.y < 0) {
            scrollBy(there.y);
        } else if (there.y + lineHeight > height) {
            scrollBy(there.y + lineHeight - height);
        }
    }

    /** Puts the line of a place at a y. */
    private void put(int offset, double y) {
        top = page.lineAt(offset);
        hidden = px(top.above()) - y;
        settle();
        held = top.start();
    }

    private @Nullable Placed find(int offset) {
        int start = page.lineAt(offset).start();
        return visible().stream().filter(placed -> placed.line.start() == start).findFirst().orElse(null);
    }

    /** The lines in view, from top to bottom, also those in view in part. */
    public List<Placed> visible() {
        List<Placed> visible = new ArrayList<>();
        double y = -hidden;
        for (Line line = top; line != null && y < height; line = page.after(line)) {
            visible.add(new Placed(line, y + px(line.above())));
            y += px(line.halves());
        }
        return visible;
    }

    /** Walks until the top line is in view, and stops at the ends of the text. */
    private void settle() {
        down();
        up();
        double missing = height - MARGIN - bottom();
        if (missing > 0) {
            hidden -= missing;
            up();
        }
    }

    private void down() {
        for (Line next = page.after(top); next != null && hidden >= px(top.halves()); next = page
                .after(top)) {
            hidden -= px(top.halves());
            top = next;
        }
    }

    private void up() {
        while (hidden < 0) {
            Line before = page.before(top);
            if (before == null) {
                hidden = Math.max(hidden, -MARGIN);
                return;
            }
            top = before;
            hidden += px(top.halves());
        }
    }

    /** y of the end of the text, or something beyond the view. */
    private double bottom() {
        double y = -hidden;
        for (Line line = top; line != null && y <= height; line = page.after(line)) {
            y += px(line.halves());
        }
        return y;
    }

    /** About how far below the start of the page the view begins, px. */
    public double position() {
        return MARGIN + page.top(top) * px(1) + hidden;
    }

    /** About how many px there are to scroll; 0 where everything is in view. */
    public double range() {
        return Math.max(0, page.height() * px(1) + 2 * MARGIN - height);
    }

    /** About where a place of the text is from the start of the page to its end, 0 to 1. */
    public double share(int offset) {
        return page.about(offset) / (double) Math.max(1, page.height());
    }

    /** About which place of the text lies at a share of the page. */
    public int offsetAt(double share) {
        return share >= 1
                ? page.index().text().length() + 1
                : page.offsetAt(share * page.height());
    }

    /** px of so many halves of a line. */
    private double px(int halves) {
        return halves * lineHeight / 2;
    }

    public double lineHeight() {
        return lineHeight;
    }

    public double height() {
        return height;
    }
}
