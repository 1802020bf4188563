package dev.awaitbot.store;

import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reply;

/** A post of a thread without its text: what it says as a reply is all that is kept of it. */
public record Remembered(Moment at, PersonId author, Reply reply) {}
