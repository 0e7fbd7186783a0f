package nenpyo.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two texts word by word: a word is a run of letters and digits of a script that writes spaces; kanji, kana and
 * everything else stand for themselves. A shortest edit script by the longest common subsequence (Wagner and Fischer
 * 1974), neighbouring edits joined.
 */
public final class Differences {
    /** Texts that differ over more words times words than these are told as one difference: time and memory grow so. */
    private static final long CELLS_MOST = 4_000_000;

    private Differences() {}

    /** What it takes from the one text to the other, in order; empty where they are equal. */
    public static List<Difference> between(String quoted, String there) {
        List<String> a = words(quoted);
        List<String> b = words(there);
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head && tail < b.size() - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        boolean[] kept = new boolean[a.size()];
        boolean[] keptThere = new boolean[b.size()];
        mark(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), head, kept, keptThere);
        for (int i = 0; i < head; i++) {
            kept[i] = keptThere[i] = true;
        }
        for (int i = 1; i <= tail; i++) {
            kept[a.size() - i] = keptThere[b.size() - i] = true;
        }
        return joined(a, b, kept, keptThere);
    }

    private static List<Difference> joined(List<String> a, List<String> b, boolean[] kept,
            boolean[] keptThere) {
        List<Difference> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        int at = 0;
        int thereAt = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && kept[i] && keptThere[j]) {
                at += a.get(i++).length();
                thereAt += b.get(j++).length();
                continue;
            }
            StringBuilder quoted = new StringBuilder();
            StringBuilder there = new StringBuilder();
            while (i < a.size() && !kept[i]) {
                quoted.append(a.get(i++));
            }
            while (j < b.size() && !keptThere[j]) {
                there.append(b.get(j++));
            }
            differences.add(new Difference(quoted.toString(), there.toString(), at, thereAt));
            at += quoted.length();
            thereAt += there.length();
        }
        return differences;
    }

    /** Marks the words that stay, by the table of the longest common subsequences of all ends. */
    private static void mark(List<String> a, List<String> b, int offset, boolean[] kept,
            boolean[] keptThere) {
        if ((long) a.size() * b.size() > CELLS_MOST) {
            return;
        }
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                kept[offset + i++] = true;
                keptThere[offset + j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The words of a text; together they are the text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isOfWord(c)) {
                while (i < text.length() && isOfWord(text.codePointAt(i))) {
                    i += Character.charCount(text.codePointAt(i));
                }
            }
            words.add(text.substring(start, i));
            start = i;
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && !Scripts.isSpaceless(c);
    }
}
