package nenpyo.ui.reader;

import java.util.Map;
import nenpyo.evidence.Quotation;
import nenpyo.io.ExcerptWriter;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Role;
import org.jspecify.annotations.Nullable;

/** What can be done with what is read, by button, menu or key; says what was done. */
final class ReaderActions {
    private final ReaderState state;
    private final ReaderHost host;

    ReaderActions(ReaderState state, ReaderHost host) {
        this.state = state;
        this.host = host;
    }

    /** Looks at a passage, and selects its event. */
    void choose(Passage passage) {
        state.look(passage);
        host.select(passage.event());
    }

    /** Looks at the next passage (1) or the one before (−1), and selects its event. */
    void step(int direction) {
        Passage to = state.neighbour(direction);
        if (to != null) {
            choose(to);
        }
    }

    /** Copies what is selected as it is. */
    void copy() {
        String selected = state.selectedWords();
        if (selected.isEmpty()) {
            host.tell("reader.nothing");
        } else {
            host.copy(selected);
            host.tell("reader.copied", selected.codePointCount(0, selected.length()));
        }
    }

    /** Copies what is selected as an excerpt for the dataset's file. */
    void quote() {
        SourceText text = state.text();
        Selected selected = state.selected();
        if (text == null || selected == null || selected.isEmpty()) {
            host.tell("reader.nothing");
        } else {
            state.quote(quotation -> give(text.source(), quotation));
        }
    }

    private void give(String source, @Nullable Quotation quotation) {
        if (quotation == null) {
            host.tell("reader.ambiguous");
            return;
        }
        host.copy(ExcerptWriter.json(new Excerpt(source, quotation.exact(), quotation.prefix(),
                quotation.suffix(), null, Role.SUPPORTS, null, Map.of(), Extras.NONE)));
        boolean alone = quotation.prefix() == null && quotation.suffix() == null;
        host.tell(alone ? "reader.quoted.alone" : "reader.quoted");
    }

    /** The user has done with reading. */
    void close() {
        host.close();
    }
}
