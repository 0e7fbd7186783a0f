package nenpyo.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What an SVG shows, read back as XML. */
final class SvgMarks {
    private static final Pattern PART = Pattern.compile("M[^M]*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private final List<Seen> seen = new ArrayList<>();

    private SvgMarks() {}

    static List<Seen> of(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        SvgMarks marks = new SvgMarks();
        marks.walk(factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getDocumentElement());
        return marks.seen;
    }

    private void walk(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getTagName()) {
                    case "rect" -> rect(element);
                    case "path" -> path(element);
                    case "text" -> text(element);
                    case "g" -> walk(element);
                    default -> {
                        // Titles, descriptions and definitions show nothing by themselves.
                    }
                }
            }
        }
    }

    private void rect(Element rect) {
        double x = number(rect, "x");
        double y = number(rect, "y");
        Box box = new Box(x, y, x + number(rect, "width"), y + number(rect, "height"));
        seen.add(rect.getAttribute("fill").startsWith("url(")
                ? Seen.gradient(box)
                : Seen.fill(box, ink(rect, "fill")));
    }

    private void path(Element path) {
        String data = path.getAttribute("d");
        // What is crisp are columns, each a part of one path.
        if (path.hasAttribute("shape-rendering")) {
            PART.matcher(data)
                    .results()
                    .forEach(part -> seen.add(Seen.fill(column(part.group()), ink(path, "fill"))));
            return;
        }
        Box box = box(data);
        if (!path.getAttribute("fill").equals("none") && path.hasAttribute("fill")) {
            seen.add(Seen.fill(box, ink(path, "fill")));
        }
        if (path.hasAttribute("stroke")) {
            seen.add(Seen.stroke(box, ink(path, "stroke")));
        }
    }

    private void text(Element text) {
        List<Element> parts = new ArrayList<>();
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                parts.add(part);
            }
        }
        for (Element part : parts.isEmpty() ? List.of(text) : parts) {
            if (!part.getAttribute("fill").equals("none") && !part.getTextContent().isEmpty()) {
                seen.add(Seen.text(part.getTextContent(), number(part, "x"), number(text, "y"),
                        ink(text, "fill")));
            }
        }
    }

    private static Ink ink(Element element, String name) {
        Ink ink = Ink.of(element.getAttribute(name));
        return element.hasAttribute(name + "-opacity")
                ? ink.withOpacity(number(element, name + "-opacity"))
                : ink;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Box box(String data) {
        List<Double> numbers = numbers(data);
        Box box = new Box(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);
        for (int i = 0; i < numbers.size(); i += 2) {
            double x = numbers.get(i);
            double y = numbers.get(i + 1);
            box = new Box(Math.min(box.left(), x), Math.min(box.top(), y), Math.max(box.right(), x),
                    Math.max(box.bottom(), y));
        }
        return box;
    }

    /** {@code Mx yhWvHh-Wz}. */
    private static Box column(String data) {
        List<Double> n = numbers(data);
        return new Box(n.get(0), n.get(1), n.get(0) + n.get(2), n.get(1) + n.get(3));
    }

    private static List<Double> numbers(String data) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(data);
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }
}
