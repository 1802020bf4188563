package dev.awaitbot.replay;

import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;

/** Reads a text as {@code parse.Reader} does. */
@FunctionalInterface
interface TextReader {
    Reading read(String text, Notation notation, Scene scene);
}
