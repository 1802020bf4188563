package dev.awaitbot.chat.playground;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Each piece of what the bot says as plain text; instants stand in UTC, because a script has no zone. */
record PartText(Team team) implements Part.AsText {
    @Override
    public String who(PersonId person, boolean ping) {
        Optional<Person> known = team.person(person);
        if (known.isPresent()) {
            return (ping ? "@" : "") + first(known.get());
        }
        return team.groups().stream()
                .filter(group -> group.id().equals(person.value()))
                .map(group -> "@" + group.handle())
                .findFirst()
                .orElse((ping ? "@" : "") + person);
    }

    @Override
    public String when(Instant at) {
        return at.toString();
    }

    @Override
    public String where(ConversationId conversation) {
        return "#" + team.conversation(conversation).map(Conversation::name).orElse(conversation.value());
    }

    @Override
    public String link(URI address, String label) {
        return label.equals(address.toString()) ? label : label + " (" + address + ")";
    }

    private static String first(Person person) {
        int space = person.name().indexOf(' ');
        return space < 0 ? person.name() : person.name().substring(0, space);
    }
}
