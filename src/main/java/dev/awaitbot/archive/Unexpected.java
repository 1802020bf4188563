package dev.awaitbot.archive;

import tools.jackson.core.exc.StreamReadException;

/** Valid JSON that is not what the file should hold. */
final class Unexpected extends StreamReadException {
    private static final long serialVersionUID = 1L;

    Unexpected(String sentence) {
        super(null, sentence);
    }
}
