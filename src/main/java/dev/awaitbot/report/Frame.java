package dev.awaitbot.report;

import dev.awaitbot.protocol.ConversationId;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What holds for a whole report.
 *
 * @param zone in which weeks and hours are counted and times are shown
 * @param examples whether texts may be kept and shown beside findings
 * @param names what people call a conversation, without a leading "#"
 */
public record Frame(ZoneId zone, boolean examples, Function<ConversationId, String> names) {}
