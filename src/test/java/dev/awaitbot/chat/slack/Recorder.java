package dev.awaitbot.chat.slack;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands in for the bot: writes down what it is told, and fails or dawdles on order. */
final class Recorder implements ChatListener {
    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<EventId> events = new CopyOnWriteArrayList<>();
    final List<Message> messages = new CopyOnWriteArrayList<>();
    final List<Typed> commands = new CopyOnWriteArrayList<>();
    final List<Acted> acts = new CopyOnWriteArrayList<>();
    final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Duration pause = Duration.ZERO;
    private volatile String slow = "";
    volatile Answer answer = Answer.NOTHING;
    volatile @Nullable Card home;

    /** The next so many things cannot be stored. */
    void fails(int times) {
        failures.set(times);
    }

    /** Takes long over what holds this word. */
    void dawdles(String word, Duration time) {
        slow = word;
        pause = time;
    }

    private void stored(EventId event, String what) {
        tries.incrementAndGet();
        if (!slow.isEmpty() && what.contains(slow)) {
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The store does not answer.");
        }
        events.add(event);
        heard.add(what);
    }

    @Override
    public void onMessage(EventId event, Message message, boolean late) {
        stored(event, message.author() + ": " + message.text());
        messages.add(message);
    }

    @Override
    public void onEdit(EventId event, Message message) {
        stored(event, message.author() + " now says: " + message.text());
        messages.add(message);
    }

    @Override
    public void onDelete(EventId event, ConversationId conversation, MessageId message, Instant at) {
        stored(event, "gone: " + message);
    }

    @Override
    public void onReaction(EventId event, Reacted reaction) {
        stored(
                event,
                reaction.person() + (reaction.added() ? " sets " : " takes back ") + reaction.name() + " under "
                        + reaction.message());
    }

    @Override
    public void onJoined(EventId event, ConversationId conversation, Instant at) {
        stored(event, "joined: " + conversation);
    }

    @Override
    public Answer onCommand(EventId event, Typed typed) {
        stored(event, typed.person() + " commands: " + typed.text());
        commands.add(typed);
        return answer;
    }

    @Override
    public Answer onAct(EventId event, Acted acted) {
        stored(event, acted.person() + " does: " + acted.act() + " " + acted.values());
        acts.add(acted);
        return answer;
    }

    @Override
    public Optional<Card> onHome(EventId event, PersonId person, Instant at) {
        stored(event, "home of " + person);
        return Optional.ofNullable(home);
    }
}
