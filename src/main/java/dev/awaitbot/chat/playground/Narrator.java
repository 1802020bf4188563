package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.playground.Acts.Spot;
import dev.awaitbot.chat.playground.Story.Line;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.PersonId;

/**
 * Tells the bot the story, line by line, the clock wound along, so that all it said and scheduled in those weeks is its own. A story
 * that was broken off goes on where it stopped.
 */
record Narrator(Story story, Stage stage, Acts acts, ChatListener listener) {
    void tell() {
        stage.memory().surely(false);
        int told = stage.memory().ask(Talk::lines);
        if (told == 0) {
            for (Conversation channel : story.team().conversations()) {
                listener.onJoined(new EventId("playground-joined-" + channel.id()), channel.id(), stage.now());
            }
        }
        for (Line line : story.lines().subList(told, story.lines().size())) {
            stage.controls().wind().accept(line.at());
            tell(line);
        }
        stage.controls().wind().accept(story.opens());
        stage.memory().surely(true);
        stage.memory().record(n -> new Change.Wound(n, stage.now(), true));
    }

    private void tell(Line line) {
        Integer before = line.on();
        String on = before == null
                ? ""
                : stage.memory().ask(talk -> talk.written(before)).orElseThrow();
        switch (line.deed()) {
            case WRITE ->
                acts.change(n -> new Change.Wrote(
                        n,
                        stage.now(),
                        line.conversation(),
                        line.on() == null ? null : on,
                        line.person(),
                        line.text(),
                        line.number()));
            case EDIT ->
                acts.change(
                        n -> new Change.Edited(n, stage.now(), line.conversation(), on, line.text(), line.number()));
            case DELETE -> acts.change(n -> new Change.Deleted(n, stage.now(), line.conversation(), on, line.number()));
            case REACT ->
                acts.change(n -> new Change.Reacted(
                        n, stage.now(), line.conversation(), on, line.person(), line.text(), true, line.number()));
            case COMMAND ->
                acts.command(
                        new Spot(new PersonId(line.person()), new ConversationId(line.conversation()), null, null),
                        line.text(),
                        line.number());
        }
    }
}
