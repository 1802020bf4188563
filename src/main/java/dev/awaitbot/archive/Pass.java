package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.util.function.Consumer;

/** Where the first pass puts what it finds: files into the roll, each message to whoever learns from it. */
record Pass(Roll roll, Consumer<Message> each) {}
