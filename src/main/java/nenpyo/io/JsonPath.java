package nenpyo.io;

import tools.jackson.core.TokenStreamContext;

/** Writes the way from the root to a value as RFC 9535 has it: {@code $.events[3].title['zh-Hant']}. */
final class JsonPath {
    private JsonPath() {}

    /** The path of the value that the context is at. */
    static String of(TokenStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, path);
        return path.toString();
    }

    private static void append(TokenStreamContext context, StringBuilder path) {
        if (context.inRoot()) {
            path.append('$');
            return;
        }
        append(context.getParent(), path);
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.currentName() != null) {
            appendName(Position.cut(context.currentName()), path);
        }
    }

    private static void appendName(String name, StringBuilder path) {
        if (isPlain(name)) {
            path.append('.').append(name);
        } else {
            path.append("['").append(name.replace("\\", "\\\\").replace("'", "\\'")).append("']");
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && !Character.isDigit(name.charAt(0))
                && name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }
}
