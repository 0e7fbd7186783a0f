package nenpyo.time;

import org.jspecify.annotations.Nullable;

/** What was probably meant by a text that is no EDTF. */
final class EdtfHint {
    private EdtfHint() {}

    static @Nullable String of(String text) {
        return null;
    }
}
