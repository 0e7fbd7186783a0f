package nenpyo.io.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The words of an HTML document as a reader sees them: blocks on lines of their own, readings of ruby left out. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head",
            "title",
            "rt", "rp", "rtc", "svg", "math", "iframe", "object", "select", "textarea");

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;

    private HtmlText(Budget budget) {
        this.budget = budget;
    }

    /** @throws Budget.Exceeded if there is too much of it */
    static String of(String html, Budget budget) {
        HtmlText words = new HtmlText(budget);
        Jsoup.parse(html, "", Parser.htmlParser()).filter(words);
        return words.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        budget.depth(depth);
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName().toLowerCase(Locale.ROOT))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || element.normalName().equals("br")) {
                line();
            }
        } else if (node instanceof TextNode words) {
            add(words.getWholeText());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            line();
        }
        return FilterResult.CONTINUE;
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** White space counts once, as on the screen. */
    private void add(String words) {
        budget.take(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }
}
