package nenpyo.io;

import org.jspecify.annotations.Nullable;

/**
 * Gives words that come again and again, such as tags and the ids of lanes, as the same string: fewer strings are made, and
 * each knows its hash. Of words that meet in one slot the last one stays, so that any file is read in the same memory. For
 * one thread.
 */
final class Words {
    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 64;

    private final @Nullable String[] words = new @Nullable String[SLOTS];

    /** The string of these characters. */
    String of(char[] chars, int start, int length) {
        if (length > LONGEST) {
            return new String(chars, start, length);
        }
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & (SLOTS - 1);
        String known = words[slot];
        if (known != null && is(known, chars, start, length)) {
            return known;
        }
        String word = new String(chars, start, length);
        words[slot] = word;
        return word;
    }

    private static boolean is(String word, char[] chars, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
