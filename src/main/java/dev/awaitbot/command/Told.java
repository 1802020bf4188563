package dev.awaitbot.command;

import dev.awaitbot.protocol.Event;
import dev.awaitbot.protocol.Notice;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.History;

/** What happened to a request, in words. */
final class Told {
    private Told() {}

    /** "Tue 11:20  dana took it up, by a reply." */
    static Words event(Event event) {
        Words words = Words.of(event.at().latest(), "  ");
        words = event.actor() == null ? words.and("It") : words.and(event.actor());
        boolean takes = event.owner() != null && event.owner().equals(event.actor());
        boolean given = event.cause() == Event.Cause.POLICY;
        words = words.and(takes ? " took it on" : given ? " went to" : " " + did(event));
        if (event.owner() != null && !takes) {
            words = words.and(" ", event.owner());
        }
        boolean named = event.type() == Event.Type.WINDOW_SET || event.type() == Event.Type.SNOOZED;
        if (event.due() != null) {
            words = words.and(named ? " " : ", now until ", event.due());
        }
        return words.and(by(event.cause()) + ".");
    }

    private static String did(Event event) {
        return switch (event.type()) {
            case ACKNOWLEDGED -> "answered";
            case ASKED_BACK -> "asked back, so the clock stopped";
            case RESUMED -> "answered back, so the clock ran on";
            case DONE -> "closed it as done";
            case DECLINED -> "declined it";
            case CANCELLED -> "took it back";
            case DISMISSED -> "said that it is no request";
            case REOPENED -> "opened it again";
            case HANDED_OVER -> "handed it to";
            case OWNER_SET -> "named as its owner";
            case WINDOW_SET -> "set its time to";
            case TRACKED -> event.actor() == null ? "was not answered in time, so I follow it up" : "marked it";
            case ANSWERED_OUTSIDE -> "answered outside its thread";
            case REREAD -> "changed its words, and I read it again";
            case SNOOZED -> "asked for quiet until";
            case EXPIRED -> "expired, since nothing came for too long";
        };
    }

    private static String by(Event.Cause cause) {
        return switch (cause) {
            case REPLY -> ", by a reply";
            case REACTION -> ", by a reaction";
            case BUTTON -> ", by a command or a button";
            case EDIT -> ", by an edit";
            case DELETION -> ", by deleting the message";
            case TIME -> "";
            case POLICY -> ", by this channel's default";
        };
    }

    /** "To come: a reminder to the owner." */
    static String step(History.Step step) {
        String what = switch (step.followUp().step()) {
            case "nudge" -> "a private note to the author, if one would help";
            case "late" -> "a look whether it is answered";
            case "claim" -> "a word that somebody should take it";
            case "reminder" -> "a reminder to the owner";
            case "due" -> "a word to the owner that it is due";
            case "overdue" -> "a word to the requester that it is past its time";
            case "escalation" -> "a word to the escalation contact";
            case "expiry" -> "its end, if nothing comes";
            default -> step.followUp().step();
        };
        return switch (step.state()) {
            case PENDING -> "To come: " + what + ".";
            case SENT -> "Done: " + what + outcome(step) + ".";
            case SKIPPED -> "Left out: " + what + outcome(step) + ".";
            case DEAD -> "Failed: " + what + outcome(step) + ".";
        };
    }

    private static String outcome(History.Step step) {
        boolean plain = step.outcome().isEmpty() || step.outcome().equals("sent");
        return plain ? "" : " (" + reason(step.outcome()) + ")";
    }

    /** The reasons of notes and steps, for people. */
    static String reason(String outcome) {
        return switch (outcome) {
            case "mode" -> "this channel gets no notes";
            case "not-tracked" -> "it was part of a running talk, or closed";
            case "in-thread" -> "it stands inside a thread";
            case "unsure" -> "I was not sure enough that it is a request";
            case "good-enough" -> "too little was missing";
            case "answered" -> "it was answered before";
            case "quiet-hours" -> "it was outside working hours";
            case "person-day" -> "one note a day is enough for a person";
            case "person-week" -> "there were enough notes that week for a person";
            case "channel-day" -> "there were enough notes that day in the channel";
            case "muted" -> "its author wants no notes";
            default -> outcome.replace('-', ' ');
        };
    }

    static String notice(Notice.Code code) {
        return switch (code) {
            case NUDGE -> "A private note";
            case CARD -> "The card in the thread";
            case REMINDER -> "A reminder";
            case DUE -> "The word that it is due";
            case OVERDUE -> "The word that it is past its time";
            case ESCALATION -> "The word to the escalation contact";
            case CLAIM -> "The word that somebody should take it";
            case OWNER_GONE -> "The word that its owner's account is closed";
            case ASSIGNED -> "The word that it is somebody's now";
            case WINDOW_MOVED -> "The word that its time moved";
            case DECLINED -> "The word that it was declined";
            case EXPIRED -> "The word that it expired";
            case CATCH_UP -> "What fell due while I was away";
            case POSTED -> "Its words, posted";
            case TICK -> "A tick under it";
            case HELLO, DIGEST, ADMIN -> "A word of mine";
        };
    }

    static String state(History.NoticeState state) {
        return switch (state) {
            case WAITING -> "waits to be sent";
            case CLAIMED -> "is being sent";
            case SENT -> "sent";
            case DEAD -> "given up";
            case DROPPED -> "not sent";
        };
    }
}
