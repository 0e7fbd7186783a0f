package nenpyo.export.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenpyo.drawing.Box;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/** Where on which page the groups of a figure stand, for what leads to them. */
final class Places {
    private final PdfPages pages;
    private final int unit;
    private final Map<Key, PDPageXYZDestination> places = new HashMap<>();

    private record Key(Role role, String key) {}

    /** @param unit points per unit of the pages */
    Places(PdfPages pages, int unit) {
        this.pages = pages;
        this.unit = unit;
    }

    /** The box around what shows of nodes within a part of a drawing, px; none if nothing does. */
    static Optional<Box> around(List<Node> nodes, Box shown) {
        return nodes.stream().map(node -> switch (node) {
            case Node.Mark mark -> Optional.of(Box.of(mark).intersection(shown));
            case Node.Group group -> around(group.children(), shown);
            case Node.Clip clip -> around(clip.children(), shown.intersection(Box.of(clip)));
        }).flatMap(Optional::stream).filter(box -> !box.isEmpty()).reduce(Box::union);
    }

    /** A group stands on a page; where it does so first is where one is led to. */
    void add(Node.Group group, Box box, PagePart part, PDPage page) {
        places.computeIfAbsent(new Key(group.role(), group.key()), _ -> {
            PDRectangle at = rectangle(box, part);
            PDPageXYZDestination to = new PDPageXYZDestination();
            to.setPage(page);
            to.setLeft(0);
            to.setTop((int) Math.ceil(at.getUpperRightY()));
            return to;
        });
    }

    @Nullable
    PDPageXYZDestination of(Role role, String key) {
        return places.get(new Key(role, key));
    }

    /** A box of a drawing in the units of the page that a part of it stands on. */
    PDRectangle rectangle(Box box, PagePart part) {
        double left = (pages.left() + box.left() * pages.scale()) / unit;
        double top = (pages.height() - pages.top() - (box.top() + part.down()) * pages.scale()) / unit;
        return new PDRectangle((float) left, (float) (top - box.height() * pages.scale() / unit),
                (float) (box.width() * pages.scale() / unit), (float) (box.height() * pages.scale() / unit));
    }
}
