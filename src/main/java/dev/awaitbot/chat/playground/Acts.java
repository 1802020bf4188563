package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people do, one after the other; each returns once the bot has stored what follows from it. */
final class Acts {
    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    private final Stage stage;
    private final ChatListener listener;
    private final Teller teller;

    Acts(Stage stage, ChatListener listener) {
        this.stage = stage;
        this.listener = listener;
        this.teller = new Teller(stage, listener);
    }

    /** Where an act takes place: in a conversation, perhaps in a thread, perhaps on a message. */
    record Spot(
            PersonId person,
            ConversationId conversation,
            @Nullable MessageId thread,
            @Nullable Item message) {}

    /** Does something that changes the talk, and tells the bot; also what it has not confirmed from before. */
    synchronized <C extends Change> Done<C> change(LongFunction<C> change) {
        C made = stage.memory().record(change);
        Answer answer = guarded(
                        () -> teller.tell(),
                        "This stands, but the bot could not store what follows from it. It is told again with the next"
                                + " thing that happens.")
                .get(made.n());
        if (answer == null || !(made instanceof Change.Wrote wrote)) {
            return new Done<>(made, null);
        }
        var spot = new Spot(
                new PersonId(wrote.person()),
                new ConversationId(wrote.conversation()),
                wrote.thread() == null ? null : new MessageId(wrote.thread()),
                null);
        return new Done<>(made, answered(spot, made.n(), answer));
    }

    /** What was changed, and what the bot answered if it was spoken to. */
    record Done<C extends Change>(C change, @Nullable Answered answer) {}

    synchronized Answered command(Spot spot, String text, @Nullable Integer line) {
        return asked(
                spot,
                "command",
                line,
                event -> listener.onCommand(
                        event, new Typed(spot.person(), spot.conversation(), spot.thread(), text, stage.now())));
    }

    synchronized Answered act(Spot spot, String act, Map<String, String> values) {
        Item on = spot.message();
        MessageId message = on == null ? null : new MessageId(on.id());
        return asked(
                spot,
                act,
                null,
                event -> listener.onAct(
                        event,
                        new Acted(
                                spot.person(), spot.conversation(), spot.thread(), message, act, values, stage.now())));
    }

    /** Carries out what must not run beside what people do. */
    synchronized void alone(Runnable work) {
        guarded(
                () -> {
                    teller.tell();
                    work.run();
                    return true;
                },
                "The bot could not carry out what fell due; wind again.");
    }

    private Answered asked(Spot spot, String what, @Nullable Integer line, Function<EventId, Answer> question) {
        Change.Asked asked = stage.memory()
                .record(n -> new Change.Asked(n, stage.now(), spot.person().value(), what, line));
        Answer answer = guarded(
                () -> {
                    teller.tell();
                    return question.apply(Teller.event(asked.n()));
                },
                "The bot could not carry this out; nothing was changed. Try again.");
        return answered(spot, asked.n(), answer);
    }

    private static <R> R guarded(Supplier<R> work, String sentence) {
        try {
            return work.get();
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("the bot did not store what happened in the playground", e);
            throw new Refused(503, sentence);
        }
    }

    /** Shows an answer: in the place of what was clicked, to everybody, or to whoever asked. */
    private Answered answered(Spot spot, long n, Answer answer) {
        Form form = answer.form();
        Card card = answer.card();
        String key = "answer-" + n;
        String shown = null;
        Item clicked = spot.message();
        if (form == null && answer.instead() && clicked != null && replaceable(clicked, spot, answer)) {
            stage.mouth().replace(clicked, card, key);
            shown = card == null ? null : clicked.id();
        } else if (card != null) {
            boolean direct = Team.direct(spot.conversation().value());
            PersonId to = answer.open() && !direct ? null : spot.person();
            shown = stage.mouth()
                    .say(new Post(key, new Post.Place(spot.conversation(), spot.thread(), to, direct), card))
                    .orElse(null);
        }
        return new Answered(
                card == null ? null : stage.cards().text(card),
                card == null ? null : stage.cards().json(card),
                form == null ? null : stage.cards().json(form),
                answer.open(),
                shown);
    }

    /** What everybody sees is not replaced by what one person is to see. */
    private static boolean replaceable(Item clicked, Spot spot, Answer answer) {
        return clicked.byBot()
                && (spot.person().value().equals(clicked.to()) || (clicked.to() == null && answer.open()));
    }
}
