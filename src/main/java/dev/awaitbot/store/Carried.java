package dev.awaitbot.store;

import dev.awaitbot.protocol.Plan;

/**
 * What came of a step.
 *
 * @param plan may say something, change the request of the step, and plan anew for it
 * @param outcome why something was said or not, in kebab-case: "sent", "quiet-hours"
 */
public record Carried(Due due, Plan plan, String outcome) {}
