package dev.awaitbot.web;

import java.util.List;
import java.util.stream.Collectors;

/** The states of the parts as JSON, which here is too little for a library. */
final class HealthJson {
    private HealthJson() {}

    static String of(List<PartState> states) {
        boolean up = states.stream().allMatch(PartState::up);
        return states.stream()
                .map(part -> "{\"name\":%s,\"status\":\"%s\",\"detail\":%s}"
                        .formatted(quoted(part.name()), word(part.up()), quoted(part.detail())))
                .collect(Collectors.joining(",", "{\"status\":\"" + word(up) + "\",\"parts\":[", "]}"));
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
