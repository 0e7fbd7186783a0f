package nenpyo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import nenpyo.app.CheckedExcerpt;
import nenpyo.app.Evidence;
import nenpyo.drawing.Ink;
import nenpyo.evidence.Citation;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.model.Event;
import nenpyo.model.Source;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.ui.reader.Passage;
import nenpyo.ui.reader.Passages;
import nenpyo.ui.reader.ReaderHost;
import nenpyo.ui.reader.ReaderPane;
import nenpyo.ui.reader.ReaderState;
import nenpyo.ui.reader.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Leads from events to the documents of their sources, and back: opens the reader, keeps it on the selected event, and selects
 * the events of what is clicked in it.
 */
final class SourceReading implements ReaderHost {
    private final ViewState state;
    private final Messages words;
    private final CanvasInput input;
    private final TextClipboard clipboard;
    private final WindowCommands commands;
    private final ReaderState reader;
    private final ReaderSplit split;
    private final ReaderPane pane;
    private final Runnable afterwards;
    private final Subscription following;
    /** The excerpt to be shown as soon as it was checked; null while none is waited for. */
    private @Nullable Wish wish;

    private record Wish(String event, int index) {}

    /** @param afterwards moves the focus to where it is wanted when the reader is closed */
    SourceReading(ViewState state, Messages words, CanvasInput input, TextClipboard clipboard,
            WindowCommands commands, ReaderSplit split, Runnable afterwards) {
        this.state = state;
        this.words = words;
        this.input = input;
        this.clipboard = clipboard;
        this.commands = commands;
        this.split = split;
        this.afterwards = afterwards;
        reader = commands.reader();
        pane = new ReaderPane(reader, words, this);
        if (reader.text() != null) {
            split.open(pane, this::revealSelected);
        }
        following = commands.evidence()
                .evidenceProperty()
                .subscribe(this::checked)
                .and(state.viewProperty().subscribe(this::follow));
    }

    /** Opens the document of an event's excerpt there; tells why where that is not possible. */
    void show(String event, int index) {
        Evidence evidence = commands.evidence().evidence();
        wish = evidence == null ? new Wish(event, index) : null;
        int at = state.timeline().indexOf(event);
        List<CheckedExcerpt> excerpts = evidence == null || at < 0 ? List.of() : evidence.of(at);
        if (index < excerpts.size()) {
            show(evidence, excerpts.get(index));
        } else if (evidence == null) {
            tell("reader.checking");
        } else {
            tell("reader.none");
        }
    }

    private void show(@Nullable Evidence evidence, CheckedExcerpt excerpt) {
        if (evidence == null || !open(evidence, excerpt.source())) {
            tell("reader.none");
            return;
        }
        if (excerpt.anchor().places().isEmpty()) {
            reader.lookAway();
            tell("reader.missing");
        } else {
            reader.look(excerpt.id(), excerpt.index());
        }
        pane.focus();
    }

    /** Opens the document of the selected event, or that of the first source that has one. */
    void show() {
        Event event = state.selected();
        Evidence evidence = commands.evidence().evidence();
        if (reader.text() != null && (event == null || event.excerpts().isEmpty())) {
            pane.focus();
        } else if (event != null && !event.excerpts().isEmpty()) {
            show(event.id(), 0);
        } else {
            String first = evidence == null
                    ? null
                    : state.timeline()
                            .sources()
                            .stream()
                            .map(Source::id)
                            .filter(evidence.documents()::containsKey)
                            .findFirst()
                            .orElse(null);
            if (first != null && open(evidence, first)) {
                pane.focus();
            } else {
                tell(evidence == null ? "reader.checking" : "reader.none");
            }
        }
    }

    /** Opens a source's document; false where there is none that can be read. */
    private boolean open(@Nullable Evidence evidence, String source) {
        DocumentText document = evidence == null ? null : evidence.documents().get(source);
        Source named = state.timeline().source(source);
        if (evidence == null || document == null || named == null) {
            return false;
        }
        String title = Citation.in(words.locale()).of(named);
        String file = named.document() == null ? source : named.document();
        reader.open(new SourceText(source, title, file, document, passages(evidence, source)));
        split.open(pane, this::revealSelected);
        return true;
    }

    /** The event that one reads about stays in view above the reader. */
    private void revealSelected() {
        String event = state.view().selected();
        int index = event == null ? -1 : state.timeline().indexOf(event);
        if (index >= 0) {
            input.reveal(index);
        }
    }

    private Passages passages(Evidence evidence, String source) {
        Map<Integer, Ink> inks = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (CheckedExcerpt excerpt : evidence.excerpts()) {
            if (excerpt.source().equals(source)) {
                Ink ink = inks.computeIfAbsent(state.timeline().laneIndexOf(excerpt.event()),
                        lane -> LaneColours.inks(state, lane).mark());
                for (Place place : excerpt.anchor().places()) {
                    passages.add(new Passage(excerpt.id(), excerpt.index(), excerpt.anchor().status(), place,
                            ink));
                }
            }
        }
        return new Passages(passages);
    }

    private void checked(@Nullable Evidence evidence) {
        SourceText text = reader.text();
        if (evidence == null) {
            return;
        }
        if (text != null && !open(evidence, text.source())) {
            close();
        }
        Wish waiting = wish;
        if (waiting != null) {
            show(waiting.event, waiting.index);
        }
    }

    /** Goes where the selected event's excerpt stands, if the reader is open and it is not there already. */
    private void follow(View view) {
        String event = view.selected();
        SourceText text = reader.text();
        Passage looked = reader.currentProperty().get();
        if (text == null || (looked == null ? event == null : looked.event().equals(event))) {
            return;
        }
        Evidence evidence = commands.evidence().evidence();
        int at = event == null ? -1 : state.timeline().indexOf(event);
        CheckedExcerpt elsewhere = evidence == null || at < 0 ? null : placed(evidence.of(at), text.source());
        if (elsewhere == null) {
            reader.lookAway();
        } else if (elsewhere.source().equals(text.source()) || open(evidence, elsewhere.source())) {
            reader.look(elsewhere.id(), elsewhere.index());
        }
    }

    /** The first excerpt that stands somewhere, in a source rather than in another; null where none does. */
    private static @Nullable CheckedExcerpt placed(List<CheckedExcerpt> excerpts, String source) {
        CheckedExcerpt found = null;
        for (CheckedExcerpt excerpt : excerpts) {
            boolean stands = !excerpt.anchor().places().isEmpty();
            if (stands && excerpt.source().equals(source)) {
                return excerpt;
            }
            found = stands && found == null ? excerpt : found;
        }
        return found;
    }

    @Override
    public void select(String event) {
        int index = state.timeline().indexOf(event);
        if (index >= 0 && !event.equals(state.view().selected())) {
            state.setShown(state.timeline().laneOf(index), true);
            state.select(event);
            input.reveal(index);
        }
    }

    @Override
    public String title(String event) {
        int index = state.timeline().indexOf(event);
        return index < 0
                ? event
                : state.timeline().event(index).title().in(state.view().language().primary());
    }

    @Override
    public void copy(String text) {
        clipboard.put(text, null);
    }

    @Override
    public void tell(String key, Object... arguments) {
        commands.tell(Notice.brief(in -> in.get(key, arguments)));
    }

    @Override
    public void close() {
        reader.leave();
        split.close(pane);
        afterwards.run();
    }

    /** Hears of nothing any more. */
    void retire() {
        following.unsubscribe();
        pane.retire();
    }
}
