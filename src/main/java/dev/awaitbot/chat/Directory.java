package dev.awaitbot.chat;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Group;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.List;
import java.util.Optional;

/** Who is in a workspace and where people talk, as far as the platform tells. Answered from memory: a list is the same object until something in it changes. */
public interface Directory {
    Optional<Person> person(PersonId id);

    /** Everybody who is known. */
    List<Person> people();

    Optional<Conversation> conversation(ConversationId id);

    /** Every conversation that the bot is in. */
    List<Conversation> conversations();

    List<Group> groups();
}
