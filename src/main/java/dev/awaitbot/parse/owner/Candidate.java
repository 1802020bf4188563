package dev.awaitbot.parse.owner;

import dev.awaitbot.protocol.Owner;

/** Somebody named: from which token to which, in which sentence, and whether as the one spoken to or to act. */
record Candidate(int from, int to, int clause, Role role, Owner.Kind kind) {

    /** SUBJECT is to act by the sentence's own words, ADDRESS is spoken to, OTHER only talked about. */
    enum Role {
        SUBJECT,
        ADDRESS,
        OTHER
    }
}
