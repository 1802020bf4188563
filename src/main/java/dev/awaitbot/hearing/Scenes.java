package dev.awaitbot.hearing;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Scene;

/** What a reader is told of a message besides its words. */
public record Scenes(Crew crew) {

    /**
     * The scene while it is not yet known who is asked.
     *
     * @param untouched whether nobody but programs has spoken in its thread before
     */
    public Scene of(Message message, Burst burst, boolean untouched, Place place) {
        Policy policy = place.policy();
        return new Scene(
                message.sentAt(),
                crew.availability(message.author(), policy),
                null,
                policy.dateOrder(),
                null,
                untouched || message.opens() || burst.scattered() > 1,
                null,
                place.direct(),
                place.members(),
                burst.attachments(),
                policy.events());
    }

    /** The same scene, now that its owner is known. */
    Scene forOwner(Scene scene, PersonId owner, Policy policy) {
        return new Scene(
                scene.sentAt(),
                scene.author(),
                crew.availability(owner, policy),
                scene.dateOrder(),
                scene.language(),
                scene.opensThread(),
                scene.topic(),
                scene.direct(),
                scene.members(),
                scene.attachments(),
                scene.events());
    }
}
