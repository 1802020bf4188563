package dev.awaitbot.cli;

import dev.awaitbot.protocol.Severity;

/** Colours a word, or leaves it as it is where colour is not wanted. Nothing is said by colour alone. */
final class Paint {
    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    String bold(String words) {
        return sgr("1", words);
    }

    String faint(String words) {
        return sgr("2", words);
    }

    String good(String words) {
        return sgr("32", words);
    }

    /** Red for an error, yellow for a warning, cyan below. */
    String weighed(Severity severity, String words) {
        return switch (severity) {
            case ERROR -> sgr("31", words);
            case WARN -> sgr("33", words);
            case INFO, OFF -> sgr("36", words);
        };
    }

    private String sgr(String code, String words) {
        return on ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
