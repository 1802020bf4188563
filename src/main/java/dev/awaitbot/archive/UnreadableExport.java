package dev.awaitbot.archive;

import java.io.IOException;

/** What was given is no export that can be read at all; the message is a sentence for the person who gave it. */
public final class UnreadableExport extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableExport(String sentence) {
        super(sentence);
    }
}
