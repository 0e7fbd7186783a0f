package nenpyo.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds all stretches of a folded text that a pattern comes to within a number of edits, each once, at its best. */
final class ApproximateSearch {
    /** More stretches are not collected: nobody can choose among so many. */
    private static final int MOST = Anchor.PLACES_MOST;

    private final char[] pattern;
    private final int bound;
    private final List<Candidate> found = new ArrayList<>();

    private ApproximateSearch(char[] pattern, int bound) {
        this.pattern = pattern;
        this.bound = bound;
    }

    /** The stretches in the order of the text, none overlapping another by half a pattern. */
    static List<Candidate> search(FoldedText text, char[] pattern, int bound) {
        ApproximateSearch search = new ApproximateSearch(pattern, bound);
        new PieceFilter(pattern, bound).search(text, new EditColumns(pattern, bound), search::hit);
        return search.found.stream()
                .map(hit -> new Candidate(search.start(text.units(), hit), hit.to(), hit.distance()))
                .toList();
    }

    /** Around a place the distance falls and rises with the end; the lowest stands for all. */
    private void hit(int end, int distance) {
        Candidate last = found.isEmpty() ? null : found.getLast();
        if (last == null || end - last.to() >= Math.max(1, pattern.length / 2)) {
            if (found.size() < MOST) {
                found.add(new Candidate(end, end, distance));
            }
        } else if (distance < last.distance()) {
            found.set(found.size() - 1, new Candidate(end, end, distance));
        }
    }

    /** Where the stretch begins that ends at a hit: the same distance from the back, within a band about the diagonal. */
    private int start(char[] text, Candidate hit) {
        int width = 2 * bound + 1;
        int far = bound + 1;
        int[] row = new int[width];
        // row[b] is the distance of the last i units of the pattern to the i + b - bound units before the end.
        for (int b = 0; b < width; b++) {
            row[b] = b >= bound ? Math.min(far, b - bound) : far;
        }
        for (int i = 1; i <= pattern.length; i++) {
            char sought = pattern[pattern.length - i];
            int left = far;
            for (int b = 0; b < width; b++) {
                int j = i + b - bound;
                int best = far;
                if (j == 0) {
                    best = Math.min(far, i);
                } else if (j > 0 && j <= hit.to()) {
                    best = row[b] + (text[hit.to() - j] == sought ? 0 : 1);
                    best = Math.min(best, left + 1);
                }
                if (j >= 0 && b + 1 < width) {
                    best = Math.min(best, row[b + 1] + 1);
                }
                row[b] = Math.min(best, far);
                left = row[b];
            }
        }
        int least = Arrays.stream(row).min().orElse(0);
        int nearest = 0;
        for (int b = 0; b < width; b++) {
            if (row[b] == least
                    && (row[nearest] != least || Math.abs(b - bound) < Math.abs(nearest - bound))) {
                nearest = b;
            }
        }
        return Math.max(0, hit.to() - (pattern.length + nearest - bound));
    }
}
