package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a document, and in which order: title, axis, then each lane with its events as the drawing has them,
 * in the order of time, undated ones last, then legend and note, and the list of sources entry by entry; whatever order they are painted in.
 */
final class ReadingOrder {
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, null);
    private final String language;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final List<Spoken> before = new ArrayList<>();
    private final List<Spoken> after = new ArrayList<>();
    /** Of the lane whose header is painted next. */
    private final List<Spoken> undated = new ArrayList<>();
    private final Map<Key, Spoken> all = new HashMap<>();
    private final List<Spoken> sourceHeadings = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private boolean titled;

    private record Key(Role role, String key) {}

    private record Source(PDStructureElement label, PDStructureElement body, PagePart part) {}

    private record Lane(List<Spoken> headings, List<Spoken> dated, List<Spoken> undated) {}

    /** Begins with nothing; the language is that of whatever has none of its own, a BCP 47 tag. */
    ReadingOrder(String language) {
        this.language = language;
        document.setLanguage(language);
    }

    /** A lane begins; lanes are read in the order in which they first begin. */
    void beginLane(String key) {
        lane(key);
    }

    /** All of a lane has been painted. */
    void endLane(String key) {
        lane(key).undated.addAll(undated);
        undated.clear();
    }

    private Lane lane(String key) {
        return lanes.computeIfAbsent(key,
                _ -> new Lane(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /**
     * What is read of a group; it gets its place when it is first asked for.
     *
     * @param lane the key of the lane whose dated events are being painted, or null
     * @param part what is being painted
     */
    Spoken spoken(Node.Group group, @Nullable String lane, PagePart part) {
        Key key = new Key(group.role(), group.key());
        Spoken known = all.get(key);
        if (known == null) {
            known = new Spoken(element(group), part);
            all.put(key, known);
            place(group, lane).add(known);
        }
        return known;
    }

    /** What is read of an entry of the list of sources. */
    Spoken source(Node.Group entry, PagePart part) {
        Source source = entry(entry, part);
        return new Spoken(source.body, source.part);
    }

    /** What is read of the number of an entry. */
    Spoken label(Node.Group entry, PagePart part) {
        Source source = entry(entry, part);
        return new Spoken(source.label, source.part);
    }

    private Source entry(Node.Group entry, PagePart part) {
        return sources.computeIfAbsent(entry.key(), _ -> {
            PDStructureElement body = new PDStructureElement(StandardStructureTypes.L_BODY, null);
            body.setActualText(PlainText.of(SpokenWords.full(entry)));
            return new Source(new PDStructureElement(StandardStructureTypes.LBL, null), body, part);
        });
    }

    private List<Spoken> place(Node.Group group, @Nullable String lane) {
        return switch (group.role()) {
            case EVENT, CLUSTER, DENSITY -> lane == null ? undated : lane(lane).dated;
            case LANE_HEADER -> lane(group.key()).headings;
            case AXIS -> before;
            case SOURCES -> sourceHeadings;
            default -> lanes.isEmpty() ? before : after;
        };
    }

    private PDStructureElement element(Node.Group group) {
        PDStructureElement element = new PDStructureElement(type(group), null);
        if (group.title() != null) {
            element.setTitle(PlainText.of(group.title()));
        }
        if (group.language() != null && !group.language().equals(language)) {
            element.setLanguage(group.language());
        }
        if (!isPicture(group) && SpokenWords.isMore(group)) {
            element.setActualText(PlainText.of(SpokenWords.full(group)));
        }
        if (isPicture(group)) {
            element.setAlternateDescription(PlainText.of(SpokenWords.full(group)));
        }
        return element;
    }

    private String type(Node.Group group) {
        return switch (group.role()) {
            // Headings begin with the first level, also in a figure without a title.
            case LANE_HEADER, SOURCES -> titled ? StandardStructureTypes.H2 : StandardStructureTypes.H1;
            case CAPTION -> {
                boolean first = before.isEmpty() && lanes.isEmpty();
                titled |= first;
                yield first ? StandardStructureTypes.H1 : StandardStructureTypes.P;
            }
            default -> isPicture(group) ? StandardStructureTypes.Figure : StandardStructureTypes.P;
        };
    }

    /** Whether a group is an event, or a number of them, whose marks alone are drawn: they are read in place of words. */
    static boolean isPicture(Node.Group group) {
        return switch (group.role()) {
            case EVENT, CLUSTER -> SpokenWords.drawn(group).isEmpty();
            default -> false;
        };
    }

    /** The whole as a tree of elements; asked for once, at the end. */
    PDStructureElement tree() {
        append(document, before);
        for (Lane lane : lanes.values()) {
            PDStructureElement section = new PDStructureElement(StandardStructureTypes.SECT, document);
            document.appendKid(section);
            if (!lane.headings.isEmpty()) {
                section.setTitle(
                        Objects.requireNonNullElse(lane.headings.getFirst().element().getTitle(), ""));
            }
            append(section, lane.headings);
            append(section, lane.dated);
            append(section, lane.undated);
        }
        append(document, after);
        if (!sources.isEmpty()) {
            document.appendKid(sourceList());
        }
        return document;
    }

    private PDStructureElement sourceList() {
        PDStructureElement section = new PDStructureElement(StandardStructureTypes.SECT, document);
        append(section, sourceHeadings);
        PDStructureElement list = new PDStructureElement(StandardStructureTypes.L, section);
        section.appendKid(list);
        for (Source source : sources.values()) {
            PDStructureElement item = new PDStructureElement(StandardStructureTypes.LI, list);
            item.appendKid(source.label);
            item.appendKid(source.body);
            list.appendKid(item);
        }
        return section;
    }

    private static void append(PDStructureElement parent, List<Spoken> kids) {
        for (Spoken kid : kids) {
            PDStructureElement element = kid.element();
            if (StandardStructureTypes.Figure.equals(element.getStructureType())) {
                PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, parent);
                paragraph.setTitle(element.getTitle());
                paragraph.appendKid(element);
                parent.appendKid(paragraph);
            } else {
                parent.appendKid(element);
            }
        }
    }
}
