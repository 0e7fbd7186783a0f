package nenpyo.cli;

import nenpyo.app.FontChoice;
import nenpyo.app.LackedWording;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.PagedFigure;
import nenpyo.layout.RangeCount;
import nenpyo.lettering.LackedCharacters;

/** Says by the way what a reader of an exported figure should know of it. */
record ExportNotes(Console console) {
    /** Whether a figure shows any event, at the least one of a count. */
    static boolean isEmpty(PagedFigure figure) {
        return figure.across().stream().noneMatch(part -> hasEvents(part.root()));
    }

    void nothing() {
        console.note("export.nothing");
    }

    void range(RangeCount count) {
        console.note("export.range", count.certain(), count.possible());
    }

    /** What stands for the characters that the bundled fonts lack, if there are any. */
    void lacked(PagedFigure figure, FontChoice fonts) {
        LackedCharacters lacked = LackedCharacters.of(figure.drawings(), fonts.letters());
        new LackedWording(console.words()).sentences(lacked, fonts).forEach(console::say);
        if (!lacked.borrowed().isEmpty()) {
            console.note("export.fonts");
        }
    }

    private static boolean hasEvents(Node node) {
        return switch (node) {
            case Node.Group group ->
                group.role() == Role.EVENT || group.children().stream().anyMatch(ExportNotes::hasEvents);
            case Node.Clip clip -> clip.children().stream().anyMatch(ExportNotes::hasEvents);
            case Node.Mark _ -> false;
        };
    }
}
