package dev.awaitbot.protocol;

import java.time.Instant;

/**
 * Something to come back to. Request, step and instant make it unique: what was done once at an instant is not done again when it is
 * planned anew.
 *
 * @param step the message of a rung of the policy's ladder ("reminder", "due"), or a step of the discipline's own
 * @param to whom it concerns, in the words of the policy's ladder ("owner", "requester", "thread", "channel", "escalation")
 */
public record FollowUp(RequestId request, String step, Instant at, String to) {}
