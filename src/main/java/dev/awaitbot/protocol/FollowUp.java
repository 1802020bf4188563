package dev.awaitbot.protocol;

import java.time.Instant;

/**
 * Something to come back to. Request, step and number make it unique.
 *
 * @param n counts repetitions of one step, from 0
 * @param to whom it concerns, in the words of the policy's ladder ("owner", "requester", "escalation")
 */
public record FollowUp(RequestId request, String step, int n, Instant at, String to) {}
