package dev.awaitbot.bot;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.ChatListener;
import dev.awaitbot.chat.Reacted;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.command.Commands;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.EventId;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Team;
import dev.awaitbot.store.StaleException;
import dev.awaitbot.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bot in one workspace. What it is told is stored for good when a method returns; what it has to say leaves through the courier. */
public final class Bot implements ChatListener, AutoCloseable {
    private static final int TRIES = 5;

    private final Workspace here;
    private final InstantSource clock;
    private final Alarm alarm;
    private final Digests digests;
    private final Listening listening;
    private final Signs signs;
    private final Ticks ticks;
    private final Titles titles;
    private final Asking asking;
    private final Courier courier;
    private final Behind behind;
    private final Explain explain;
    private final CatchUp gaps;
    private final Mouth mouth;

    /**
     * What gives the bot its time: the clock, who wakes it, which teams get a digest, and when a cron expression comes next.
     *
     * @param nanos counts nanoseconds, whatever the clock is set to
     */
    public record Rhythm(
            InstantSource clock, Alarm alarm, Supplier<List<Team>> teams, Digests.Cron cron, LongSupplier nanos) {}

    /** @param node names this process among those that share the database */
    Bot(Workspace here, Commands commands, Rhythm rhythm, String node) {
        this.here = here;
        this.clock = rhythm.clock();
        this.alarm = rhythm.alarm();
        this.digests = new Digests(here, rhythm.teams(), rhythm.cron());
        this.titles = new Titles(here);
        this.asking = new Asking(here, commands, titles, this::written);
        this.listening = new Listening(here, this::written);
        this.gaps = new CatchUp(here);
        this.signs = new Signs(here, this::written);
        this.ticks = new Ticks(here, new Notes(here), this::speak);
        var wording = new Wording(here, notice -> asking.digest(notice, clock.instant()));
        this.behind = new Behind(here, wording);
        this.courier = new Courier(
                here,
                wording,
                new Posted(here, listening.threads(), this::written),
                node,
                () -> new Look(clock.instant(), rhythm.nanos().getAsLong()));
        this.mouth = new Mouth(courier::deliverAtOnce, here.platform().workspace());
        this.explain = new Explain(here, wording, commands);
    }

    @Override
    public void onMessage(EventId event, Message message, boolean late) {
        if (!here.own(message)) {
            hear(message.conversation(), () -> listening.message(event, message, late, clock.instant()));
            gaps.heard(message.conversation(), message.sentAt());
        }
    }

    @Override
    public void onEdit(EventId event, Message message) {
        if (!here.own(message)) {
            hear(message.conversation(), () -> listening.edit(event, message, clock.instant()));
        }
    }

    @Override
    public void onDelete(EventId event, ConversationId conversation, MessageId message, Instant at) {
        turn(conversation, () -> listening.delete(event, conversation, message, clock.instant()));
    }

    @Override
    public void onReaction(EventId event, Reacted reaction) {
        if (reaction.person().equals(here.platform().self())) {
            return;
        }
        turn(reaction.conversation(), () -> {
            if (!signs.reaction(event, reaction, clock.instant())) {
                asking.marked(event, reaction, clock.instant());
            }
        });
    }

    @Override
    public void onJoined(EventId event, ConversationId conversation, Instant at) {
        turn(conversation, () -> {
            if (here.settings().channel(conversation).helloAt() == null) {
                var hello = new Notice(
                        Notice.Code.HELLO, null, conversation, null, null, "hello:" + conversation, Map.of(), null);
                say(event, hello);
                here.settings().hello(conversation, clock.instant());
            }
        });
    }

    @Override
    public Answer onCommand(EventId event, Typed typed) {
        return turn(typed.conversation(), () -> asking.typed(event, typed, clock.instant()));
    }

    @Override
    public Answer onAct(EventId event, Acted acted) {
        return Behind.opens(acted.act())
                ? behind.opened(acted.act(), acted.person())
                : turn(acted.conversation(), () -> asking.acted(event, acted, clock.instant()));
    }

    @Override
    public Optional<Card> onHome(EventId event, PersonId person, Instant at) {
        return Optional.of(asking.home(event, person, clock.instant()));
    }

    /** Does all that is due now, and says what came of it. */
    public void onTick() {
        tick();
        mouth.speak();
    }

    /** One after the other, for on a file two would only wait for each other's rows. */
    private synchronized void tick() {
        Instant now = clock.instant();
        ticks.tick(now);
        digests.due(now);
        gaps.remember();
        // What waits in the outbox already is the courier's; to be woken for it again and again would only keep it from
        // its work.
        next(now, now).ifPresent(alarm::at);
    }

    /** When something is due next, a digest included. */
    public Optional<Instant> nextDue() {
        return next(Instant.EPOCH, clock.instant());
    }

    private Optional<Instant> next(Instant after, Instant now) {
        return Stream.concat(here.requests().nextDue(after).stream(), digests.next(now).stream())
                .min(Instant::compareTo);
    }

    /** Hears what was said while nobody listened. */
    public void closeGaps() {
        gaps.run(this, clock.instant());
    }

    /** Tells the admins something they have to know; once for each key. */
    public void tellAdmins(String key, String what, List<String> lines) {
        for (PersonId admin : here.admins()) {
            var values = Map.of("what", what, "lines", String.join("\n", lines));
            var notice = new Notice(
                    Notice.Code.ADMIN,
                    null,
                    new ConversationId(admin.value()),
                    null,
                    admin,
                    "admin:" + key + ":" + admin,
                    values,
                    null);
            say(null, notice);
        }
    }

    private void say(@Nullable EventId event, Notice notice) {
        Plan plan = Plan.NOTHING.saying(notice);
        if (here.requests().write(new Write(event, null, plan, List.of(), clock.instant()))) {
            written(plan);
        }
    }

    /** Does all that is due now, and returns once everything is said. */
    public void passTime() {
        tick();
        courier.deliver();
    }

    /** What the bot understood of a message, decided, scheduled, and why. */
    public Card explain(ConversationId conversation, MessageId message) {
        return titles.in(explain.of(conversation, message, clock.instant()));
    }

    /** How the bot behaves in a conversation: "nudge". */
    public String mode(ConversationId conversation) {
        return here.policy(conversation).mode().name().toLowerCase(Locale.ROOT);
    }

    /** How many steps and notices should have been decided and sent before an instant and were not. */
    public long overdue(Instant before) {
        return here.outbox().overdue(before) + here.requests().overdue(before);
    }

    /** Begins to say what waits to be said, on a thread of its own. */
    public void start() {
        mouth.start();
        mouth.speak();
    }

    private void speak() {
        mouth.speak();
    }

    private void written(Plan plan) {
        if (!plan.notices().isEmpty()) {
            speak();
        }
        plan.schedules().stream()
                .flatMap(schedule -> schedule.followUps().stream())
                .map(FollowUp::at)
                .min(Instant::compareTo)
                .ifPresent(alarm::at);
    }

    private void hear(ConversationId conversation, Runnable work) {
        turn(
                conversation,
                () -> here.glancing(() -> {
                    work.run();
                    return Answer.NOTHING;
                }));
    }

    private void turn(ConversationId conversation, Runnable work) {
        turn(conversation, () -> {
            work.run();
            return Answer.NOTHING;
        });
    }

    /** One thing at a time in a conversation; from the beginning again where another node was quicker. */
    private Answer turn(ConversationId conversation, Supplier<Answer> work) {
        return here.turns().take(conversation, () -> {
            for (int tried = 1; ; tried++) {
                try {
                    return work.get();
                } catch (StaleException e) {
                    if (tried == TRIES) {
                        throw e;
                    }
                }
            }
        });
    }

    /** Says nothing more; what is left to say waits in the outbox. */
    @Override
    public void close() {
        courier.close();
        courier.end(mouth.close());
    }
}
