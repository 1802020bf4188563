package dev.awaitbot.replay;

import dev.awaitbot.archive.Survey;
import dev.awaitbot.discipline.Discipline;
import dev.awaitbot.discipline.Post;
import dev.awaitbot.discipline.Rules;
import dev.awaitbot.discipline.Said;
import dev.awaitbot.discipline.Steps;
import dev.awaitbot.discipline.Talk;
import dev.awaitbot.hearing.Burst;
import dev.awaitbot.hearing.Ear;
import dev.awaitbot.hearing.Heard;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.FollowUp;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Mode;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Plan;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.State;
import dev.awaitbot.protocol.Transitions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hears one message after the other and does with each what the discipline says. */
final class Hearing {
    private final Options options;
    private final Ear ear;
    private final Ledger ledger;
    private final Discipline discipline = new Discipline();
    private final Threads threads;
    private final Timers timers = new Timers();
    private final Map<ConversationId, Channel> channels = new HashMap<>();
    private final Function<ConversationId, Conversation> conversations;
    private long requests;

    Hearing(Options options, Ear ear, Survey survey, Ledger ledger) {
        this.options = options;
        this.ear = ear;
        this.ledger = ledger;
        this.threads = new Threads(ledger::gone);
        this.conversations = id -> conversation(survey, id);
    }

    static Conversation conversation(Survey survey, ConversationId id) {
        Conversation known = survey.conversations().get(id);
        return known == null ? new Conversation(id, id.value(), Conversation.Kind.CHANNEL, Set.of()) : known;
    }

    void hear(Message heard) {
        // A bot's account may post without the marks of a program.
        Message message = ear.names().bot(heard.author()) ? heard.byProgram() : heard;
        Instant now = message.sentAt();
        if (!options.reads(now)) {
            return;
        }
        pass(now);
        threads.forget(now);
        ledger.heard(message);
        Channel channel = channel(message);
        if (options.live() && channel.policy.mode() == Mode.OFF) {
            return;
        }
        ThreadMemory thread = channel.locate(message, threads);
        if (message.bot()) {
            program(message, thread, channel.policy);
            return;
        }
        person(message, thread, channel);
    }

    private Channel channel(Message message) {
        return channels.computeIfAbsent(
                message.conversation(), id -> new Channel(conversations.apply(id), options.policies()));
    }

    /** A post says something else from now on. An export does not know this moment, a talk that is played does. */
    void edit(Message edited, Instant now) {
        pass(now);
        Channel channel = channel(edited);
        ThreadMemory thread = threads.find(edited.conversation(), edited.root());
        Live live = thread == null ? null : thread.of(edited.id());
        if (thread == null || live == null) {
            return;
        }
        Talk since = thread.talk(null, channel.place.direct());
        // What has been said since does not make it a post in a running talk.
        Talk talk = live.opens ? new Talk(List.of(), List.of(), List.of(), null, since.direct()) : since;
        Heard heard = ear.read(edited, new Burst(edited), talk, channel.place);
        if (heard.said().reading().request()) {
            live.say(heard.words());
        }
        live.edited = true;
        record(discipline.onEdit(edited, heard.said(), talk, live.request, rules(channel.policy)), thread);
    }

    private void person(Message message, ThreadMemory thread, Channel channel) {
        Burst burst = thread.burst;
        boolean goesOn =
                burst != null && burst.goesOn(message, channel.policy.talk().burst());
        if (burst != null && goesOn) {
            burst.add(message);
        } else {
            burst = new Burst(message);
            thread.burst = burst;
            thread.begun = null;
        }
        Live begun = thread.begun;
        Talk talk = thread.talk(begun == null ? null : begun.request.id(), channel.place.direct());
        Heard heard = ear.read(message, burst, talk, channel.place);
        Rules rules = rules(channel.policy);
        Plan plan = discipline.onMessage(message, heard.said(), talk, rules);
        if (begun != null && heard.said().reading().request()) {
            begun.say(heard.words());
            begun.edited |= message.editedAt() != null;
        }
        Live opened = carryOut(plan, message, thread, channel.policy, heard);
        if (opened != null) {
            thread.begun = opened;
            ledger.opened(heard);
        } else if (message.opens()) {
            aside(message, heard.said(), channel, rules);
        }
        thread.spoke(Post.of(message, heard.said().reply()));
        channel.spoke(message, thread, opened);
    }

    private Rules rules(Policy policy) {
        return new Rules(policy, person -> ear.crew().calendar(person, policy), new RequestId(requests + 1));
    }

    private @Nullable Live carryOut(Plan plan, Message message, ThreadMemory thread, Policy policy, Heard heard) {
        Live opened = null;
        Request request = plan.opened();
        if (request != null) {
            requests++;
            opened = new Live(request, policy, message.opens(), message.reactions(), heard.words());
            opened.edited = message.editedAt() != null;
            thread.lives.add(opened);
            Instant grace = message.sentAt().plus(policy.grace());
            timers.add(thread, opened, new FollowUp(request.id(), Steps.NUDGE, grace, "requester"));
        }
        record(plan, thread);
        return opened;
    }

    private void record(Plan plan, ThreadMemory thread) {
        for (Plan.Change change : plan.changes()) {
            Live live = thread.live(change.request());
            if (live != null) {
                live.apply(change.event(), one -> ear.crew().calendar(answering(one), live.policy)::between);
            }
        }
        for (Plan.Schedule schedule : plan.schedules()) {
            Live live = thread.live(schedule.request());
            if (live != null) {
                schedule(schedule, live, thread);
            }
        }
    }

    /** In place of all that was planned for it before. */
    private void schedule(Plan.Schedule schedule, Live live, ThreadMemory thread) {
        live.planned.clear();
        for (FollowUp step : schedule.followUps()) {
            if (matters(step)) {
                live.planned.add(step);
                timers.add(thread, live, step);
            }
        }
    }

    /** Notes are weighed for every request; of the rest an audit needs only what changes one, for reminders are words. */
    private boolean matters(FollowUp step) {
        boolean changes = step.step().equals(Steps.LATE) || step.step().equals(Steps.EXPIRY);
        return changes || (options.live() && !step.step().equals(Steps.NUDGE));
    }

    /** Everything that was due up to now. */
    void pass(Instant now) {
        for (Timers.Timer due = timers.next(now); due != null; due = timers.next(now)) {
            Live live = due.live();
            if (due.step().step().equals(Steps.NUDGE)) {
                ledger.note(live, due.at());
                continue;
            }
            if (!live.planned.remove(due.step())) {
                continue;
            }
            Plan plan = discipline.onTick(live.request, due.step(), rules(live.policy));
            if (due.step().step().equals(Steps.EXPIRY)) {
                expire(live, plan);
            } else {
                for (Notice notice : plan.notices()) {
                    ledger.followUp(live, notice, due.at());
                }
                record(plan, due.thread());
            }
        }
    }

    /** What is said in the thread later is still told of, but does not undo the expiry. */
    private static void expire(Live live, Plan plan) {
        for (Plan.Change change : plan.changes()) {
            live.expired = Transitions.apply(live.request, change.event());
        }
    }

    private void program(Message message, ThreadMemory thread, Policy policy) {
        if (thread.lives.isEmpty()) {
            return;
        }
        Talk talk = thread.talk(null, false);
        record(discipline.onProgram(message, ear.program(message, talk), talk, rules(policy)), thread);
    }

    /** A post at channel level may be the answer to a request that has a thread of its own. */
    private void aside(Message message, Said said, Channel channel, Rules rules) {
        for (Channel.Waiting waiting : channel.waiting(message.sentAt())) {
            Request request = waiting.live().request;
            boolean owner = request.named().contains(message.author());
            boolean addresses = said.mentioned().contains(request.author());
            if (owner
                    && addresses
                    && request.state() == State.OPEN
                    && !waiting.thread().root.equals(message.id())) {
                record(discipline.onAside(message, request, rules), waiting.thread());
            }
        }
    }

    private static PersonId answering(Request request) {
        return request.owner() == null ? request.author() : request.owner();
    }

    /** Nothing more comes: what was due until the last message happens, the rest stays open. */
    void end() {
        Instant last = ledger.end();
        if (last != null) {
            pass(last);
        }
        threads.end();
    }
}
