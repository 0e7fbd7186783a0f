package nenpyo.ui;

import org.jspecify.annotations.Nullable;

/** Where texts are copied to. */
interface TextClipboard {
    /** Puts a text on it in place of what was there, and where given the same as HTML. */
    void put(String text, @Nullable String html);
}
