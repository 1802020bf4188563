package dev.awaitbot.report.render;

import org.jspecify.annotations.Nullable;

/**
 * A message's text as a person would read it, with nobody's name in it: mentions become "@somebody", links their label. What is no
 * markup stays as it is.
 */
public final class PlainText {
    private static final int LONGEST = 400;

    private PlainText() {}

    public static String of(String raw) {
        var out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            int end = raw.charAt(i) == '<' ? end(raw, i) : -1;
            String shown = end < 0 ? null : shown(raw.substring(i + 1, end));
            if (shown == null) {
                out.append(raw.charAt(i++));
            } else {
                out.append(shown);
                i = end + 1;
            }
        }
        return out.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Where the markup that opens here closes, within reach. */
    private static int end(String raw, int open) {
        int last = Math.min(raw.length(), open + LONGEST);
        for (int i = open + 1; i < last; i++) {
            char c = raw.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    /** Null where it is no markup after all. */
    private static @Nullable String shown(String inside) {
        int bar = inside.indexOf('|');
        String label = bar < 0 ? "" : inside.substring(bar + 1);
        if (inside.startsWith("@&") || inside.startsWith("!subteam")) {
            return "@group";
        }
        if (inside.startsWith("@")) {
            return "@somebody";
        }
        if (inside.startsWith("!")) {
            return "@" + (bar < 0 ? inside.substring(1) : label);
        }
        if (inside.startsWith("#")) {
            return label.isEmpty() ? "#channel" : "#" + label;
        }
        boolean link = inside.startsWith("http://") || inside.startsWith("https://") || inside.startsWith("mailto:");
        return link ? (label.isEmpty() ? inside : label) : null;
    }
}
