package nenpyo.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchoring;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Quotation;
import nenpyo.io.DatasetFolder;
import nenpyo.io.JsonPlaces;
import nenpyo.io.document.DocumentBounds;
import nenpyo.io.document.DocumentException;
import nenpyo.io.document.DocumentReader;
import nenpyo.io.document.DocumentShelf;
import nenpyo.io.document.ReadDocument;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Problem;
import nenpyo.model.Source;
import nenpyo.text.Recent;

/**
 * Looks the excerpts of timelines up in their documents, and remembers by the hash of a document's bytes what it found: a
 * timeline that was edited is checked again in the time it takes to hash its documents. In memory only. Any thread may use
 * it but that of the window; two at a time wait for each other.
 */
public final class EvidenceDesk {
    private static final int ANCHORS_MOST = 100_000;

    private final DocumentShelf shelf = new DocumentShelf();
    private final Map<String, DocumentText> texts = new Recent<>(16);
    private final Map<Sought, Anchor> anchors = new Recent<>(ANCHORS_MOST);

    /** @param kind too, since the same bytes may be read in two ways */
    private record Sought(String sha256, ReadDocument.Kind kind, Quotation quotation) {}

    /**
     * Looks up all excerpts of a timeline.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public Evidence check(OpenedTimeline opened) {
        return check(opened, _ -> {});
    }

    /**
     * Looks up all excerpts of a timeline.
     *
     * @param progress told on this thread, often: from 0 to 1, or less than 0 while documents are read
     * @throws CancellationException if the thread was interrupted
     */
    public synchronized Evidence check(OpenedTimeline opened, DoubleConsumer progress) {
        progress.accept(-1);
        DocumentReader reader = new DocumentReader(DatasetFolder.of(opened.file()), DocumentBounds.STANDARD,
                shelf);
        Map<String, ReadDocument> documents = new HashMap<>();
        Map<String, DocumentException> failures = new LinkedHashMap<>();
        List<Source> sources = opened.timeline().sources();
        for (int i = 0; i < sources.size(); i++) {
            goOn();
            Source source = sources.get(i);
            if (source.document() != null) {
                try {
                    documents.put(source.id(), reader.read(source.document()));
                } catch (DocumentException e) {
                    failures.put("$.sources[" + i + "].custom.document", e);
                }
            }
        }
        List<CheckedExcerpt> excerpts = excerpts(opened, documents, progress);
        Map<String, DocumentText> shown = new HashMap<>();
        documents.forEach((id, document) -> shown.put(id, text(document)));
        return new Evidence(excerpts, shown, problems(opened.file(), failures));
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private List<CheckedExcerpt> excerpts(OpenedTimeline opened, Map<String, ReadDocument> documents,
            DoubleConsumer progress) {
        List<CheckedExcerpt> checked = new ArrayList<>();
        int events = opened.timeline().size();
        for (int i = 0; i < events; i++) {
            goOn();
            progress.accept((double) i / events);
            Event event = opened.timeline().event(i);
            for (int k = 0; k < event.excerpts().size(); k++) {
                Excerpt excerpt = event.excerpts().get(k);
                ReadDocument document = documents.get(excerpt.source());
                checked.add(new CheckedExcerpt(i, event.id(), k, excerpt.source(),
                        document == null ? Anchor.NO_DOCUMENT : anchor(document, Quotation.of(excerpt))));
            }
        }
        return checked;
    }

    /** Where a quotation stands in a document. */
    synchronized Anchor anchor(ReadDocument document, Quotation quotation) {
        Sought sought = new Sought(document.sha256(), document.kind(), quotation);
        Anchor known = anchors.get(sought);
        if (known == null) {
            known = Anchoring.find(text(document), quotation);
            anchors.put(sought, known);
        }
        return known;
    }

    /** A document that a person named, wherever it lies. */
    ReadDocument readAnywhere(Path file) throws DocumentException {
        return DocumentReader.readAnywhere(file, shelf);
    }

    /** The searchable text of a document, the same for the same bytes. */
    synchronized DocumentText text(ReadDocument document) {
        return texts.computeIfAbsent(document.sha256() + document.kind(),
                _ -> new DocumentText(document.text(), form(document.kind()),
                        document.assumedCharset()));
    }

    private static DocumentText.Form form(ReadDocument.Kind kind) {
        return switch (kind) {
            case TEXT -> DocumentText.Form.WRITTEN;
            case HTML, EPUB -> DocumentText.Form.PARAGRAPHS;
            case PDF -> DocumentText.Form.PRINTED_LINES;
        };
    }

    private static List<Problem> problems(Path file, Map<String, DocumentException> failures) {
        if (failures.isEmpty()) {
            return List.of();
        }
        Map<String, JsonPlaces.Place> places;
        try {
            places = JsonPlaces.of(file, failures.keySet());
        } catch (IOException _) {
            // The dataset is gone since it was read: its problems are told without their places.
            places = Map.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, DocumentException> failure : failures.entrySet()) {
            JsonPlaces.Place place = places.getOrDefault(failure.getKey(), new JsonPlaces.Place(0, 0));
            problems.add(problem(failure.getValue(), failure.getKey(), place));
        }
        return problems;
    }

    /** What is wrong with a document, as a problem at a place. */
    static Problem problem(DocumentException e, String path, JsonPlaces.Place at) {
        return Problem.of(key(e.reason()), path, at.line(), at.column(),
                e.detail().isEmpty() ? new String[]{e.document()} : new String[]{e.document(), e.detail()});
    }

    private static Problem.Key key(DocumentException.Reason reason) {
        return switch (reason) {
            case OUTSIDE -> Problem.Key.DOCUMENT_OUTSIDE;
            case ABSENT -> Problem.Key.DOCUMENT_ABSENT;
            case UNREADABLE -> Problem.Key.DOCUMENT_UNREADABLE;
            case CHARSET -> Problem.Key.DOCUMENT_CHARSET;
            case CHANGED -> Problem.Key.DOCUMENT_CHANGED;
            case TOO_LARGE -> Problem.Key.DOCUMENT_TOO_LARGE;
        };
    }
}
