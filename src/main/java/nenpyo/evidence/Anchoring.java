package nenpyo.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import nenpyo.evidence.Anchor.Status;
import org.jspecify.annotations.Nullable;

/**
 * Looks quotations up in a document and tells how sure each is; the steps, bounds and weights, and why, are in the
 * package's description.
 */
public final class Anchoring {
    /** Code points: below, one edit makes another phrase of it, 2009年11月 of 2009年12月. */
    static final int APPROXIMATE_LEAST = 12;
    /** Of so many code points one may differ. */
    static final int UNITS_FOR_AN_EDIT = 6;
    /** However long the quotation: a page of differences is another text. */
    static final int EDITS_MOST = 200;
    /** Code points: longer quotations are found only as they are, or normalized. */
    static final int APPROXIMATE_MOST = 20_000;
    /** Code points: a shorter quotation that stands once, but not where it should, is not taken as found. */
    static final int SELF_EVIDENT = 8;
    /** How much of the context a place must have, and have more than any other, to be told apart by it. */
    static final double CONTEXT_LEAST = 0.75;
    static final double CONTEXT_LEAD = 0.2;
    /** Of less of its context, what is short is doubted. */
    static final double CONTEXT_DOUBT = 0.5;
    /** What the context weighs beside the words themselves, and how near to the best a rival must come. */
    static final double CONTEXT_WEIGHT = 0.25;
    static final double RIVAL = 0.05;

    private Anchoring() {}

    /** How many edits, in code points, a quotation of so many code points may have and still be approximate. */
    public static int bound(int codePoints) {
        return codePoints < APPROXIMATE_LEAST || codePoints > APPROXIMATE_MOST
                ? 0
                : Math.min(codePoints / UNITS_FOR_AN_EDIT, EDITS_MOST);
    }

    /**
     * Where a quotation stands. Not for the thread of the window: up to a second for 50 MB.
     *
     * @throws CancellationException if the thread was interrupted
     */
    public static Anchor find(DocumentText document, Quotation quotation) {
        if (quotation.exact().isEmpty()) {
            return Anchor.MISSING;
        }
        Context context = Context.of(quotation);
        Anchor verbatim = verbatim(document, quotation.exact(), context);
        if (verbatim != null) {
            return verbatim;
        }
        FoldedText pattern = Folding.fold(quotation.exact());
        char[] sought = pattern.slice(0, pattern.length());
        Anchor normalized = normalized(document, quotation.exact(), sought, context);
        return normalized != null ? normalized : approximate(document, quotation.exact(), sought, context);
    }

    private static @Nullable Anchor verbatim(DocumentText document, String exact,
            Context context) {
        String text = document.text();
        Places places = new Places();
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            if (isWhole(text, at, at + exact.length())) {
                places.add(document, new Place(at, at + exact.length()), context);
            }
        }
        return places.decide(document, exact, context, Status.FOUND);
    }

    private static @Nullable Anchor normalized(DocumentText document, String exact,
            char[] sought, Context context) {
        FoldedText folded = document.folded();
        boolean shared = new String(sought).chars().anyMatch(c -> Character.isSurrogate((char) c));
        Places places = new Places();
        for (int at = folded.indexOf(sought, 0); at >= 0; at = folded.indexOf(sought, at + 1)) {
            Place place = folded.place(at, at + sought.length);
            if (!shared || Folding.same(exact, place.in(document.text()))) {
                places.add(document, place, context);
            }
        }
        return places.decide(document, exact, context, Status.NORMALIZED);
    }

    private static Anchor approximate(DocumentText document, String exact, char[] sought, Context context) {
        int bound = bound(sought.length);
        if (bound == 0) {
            return Anchor.MISSING;
        }
        FoldedText folded = document.folded();
        List<Weighed> all = new ArrayList<>();
        for (Candidate candidate : ApproximateSearch.search(folded, sought, bound)) {
            all.add(Weighed.of(candidate, sought.length, folded, context));
        }
        if (all.isEmpty()) {
            return Anchor.MISSING;
        }
        Weighed best = all.stream().max(Comparator.comparingDouble(Weighed::weight)).orElseThrow();
        List<Weighed> rivals = all.stream().filter(w -> w.weight > best.weight - RIVAL).toList();
        List<Place> places = rivals.stream()
                .map(w -> folded.place(w.candidate.from(), w.candidate.to()))
                .toList();
        return places.size() > 1
                ? new Anchor(Status.AMBIGUOUS, best.score, places, List.of())
                : new Anchor(Status.APPROXIMATE, best.score, places,
                        Differences.between(exact, places.getFirst().in(document.text())));
    }

    /** Whether a stretch begins and ends between characters as a reader sees them. */
    static boolean isWhole(String text, int from, int to) {
        return !splits(text, from) && !splits(text, to)
                && (to == text.length() || !Scripts.isExtending(text.codePointAt(to)));
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** @param weight of the words and what stands around them */
    private record Weighed(Candidate candidate, double score, double weight) {
        static Weighed of(Candidate candidate, int length, FoldedText text, Context context) {
            // Two code points beyond U+FFFF may share a unit: then nothing seems to differ, and something does.
            double score = 1 - Math.max(1, candidate.distance()) / (double) length;
            double weight = context.isEmpty()
                    ? score
                    : (1 - CONTEXT_WEIGHT) * score
                            + CONTEXT_WEIGHT * context.fit(text, candidate.from(), candidate.to());
            return new Weighed(candidate, score, weight);
        }
    }

    /** The places where the words stand alike, and those of them where the context does, too. */
    private static final class Places {
        private final List<Place> places = new ArrayList<>();
        private final List<Place> inContext = new ArrayList<>();
        private int count;

        void add(DocumentText document, Place place, Context context) {
            count++;
            if (places.size() < Anchor.PLACES_MOST) {
                places.add(place);
            }
            // Of words that stand once, the folded text need not be made.
            if (count == 2 && !context.isEmpty()) {
                addInContext(document, places.getFirst(), context);
            }
            if (count > 1 && !context.isEmpty()) {
                addInContext(document, place, context);
            }
        }

        private void addInContext(DocumentText document, Place place, Context context) {
            FoldedText folded = document.folded();
            if (inContext.size() < 2
                    && context.isThere(folded, folded.unitAt(place.start()), folded.unitAt(place.end()))) {
                inContext.add(place);
            }
        }

        /** What is to be said of these places; null where there are none. */
        @Nullable
        Anchor decide(DocumentText document, String exact, Context context, Status status) {
            if (places.isEmpty()) {
                return null;
            }
            if (count == 1) {
                boolean doubted = exact.codePointCount(0, exact.length()) < SELF_EVIDENT
                        && fit(document, places.getFirst(), context) < CONTEXT_DOUBT;
                return one(document, exact, places.getFirst(), doubted ? Status.APPROXIMATE : status,
                        doubted ? 1 - CONTEXT_WEIGHT : 1);
            }
            Place chosen = inContext.size() == 1 ? inContext.getFirst() : leader(document, context);
            return chosen == null
                    ? new Anchor(Status.AMBIGUOUS, 1, places, List.of())
                    : one(document, exact, chosen, status, 1);
        }

        private static Anchor one(DocumentText document, String exact, Place place, Status status,
                double score) {
            return new Anchor(status, score, List.of(place), status == Status.FOUND
                    ? List.of()
                    : Differences.between(exact, place.in(document.text())));
        }

        /** The place that the context speaks for; null where it does for none or several. */
        private @Nullable Place leader(DocumentText document, Context context) {
            if (context.isEmpty() || inContext.size() > 1 || count > places.size()) {
                return null;
            }
            Place best = places.getFirst();
            double most = -1;
            double second = -1;
            for (Place place : places) {
                double fit = fit(document, place, context);
                if (fit > most) {
                    second = most;
                    most = fit;
                    best = place;
                } else {
                    second = Math.max(second, fit);
                }
            }
            return most >= CONTEXT_LEAST && most - second >= CONTEXT_LEAD ? best : null;
        }

        private static double fit(DocumentText document, Place place, Context context) {
            if (context.isEmpty()) {
                return 1;
            }
            FoldedText folded = document.folded();
            return context.fit(folded, folded.unitAt(place.start()), folded.unitAt(place.end()));
        }
    }
}
