package dev.awaitbot.hearing;

import dev.awaitbot.check.Judgement;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Reading;

/**
 * What the words of a message came to.
 *
 * @param facts what was known around it, for the checks and for judging it again once its thread has gone on
 * @param judgement without findings where the reading is no request
 */
public record Words(Reading reading, Facts facts, Judgement judgement) {}
