package dev.awaitbot.store;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people and channels of a workspace have set. */
public final class Settings {
    public Settings(Database database, String workspace) {}

    /** What a person has set; {@link PersonRow#NONE} for nothing. */
    public PersonRow person(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public void save(PersonId person, PersonRow row) {
        throw new UnsupportedOperationException();
    }

    /** What is kept of a conversation; {@link ChannelRow#NONE} for nothing. */
    public ChannelRow channel(ConversationId conversation) {
        throw new UnsupportedOperationException();
    }

    /** Sets the mode of a conversation; null takes it back. */
    public void mode(ConversationId conversation, @Nullable Mode mode) {
        throw new UnsupportedOperationException();
    }

    /** Remembers when the bot introduced itself. */
    public void hello(ConversationId conversation, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Remembers that everything was heard until then; never goes back. */
    public void heardUpTo(ConversationId conversation, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** What everybody has set who has set anything. */
    public Map<PersonId, PersonRow> people() {
        throw new UnsupportedOperationException();
    }

    public Map<ConversationId, ChannelRow> channels() {
        throw new UnsupportedOperationException();
    }
}
