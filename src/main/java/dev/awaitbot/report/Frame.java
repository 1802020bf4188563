package dev.awaitbot.report;

import dev.awaitbot.protocol.ConversationId;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What holds for a whole report.
 *
 * @param zone in which weeks and hours are counted and times are shown
 * @param examples whether texts may be kept and shown beside findings
 * @param names what people call a conversation, without a leading "#"
 * @param findings what a finding says of a request, in a few words, by its code
 */
public record Frame(
        ZoneId zone, boolean examples, Function<ConversationId, String> names, UnaryOperator<String> findings) {
    /** For figures in which no finding is named. */
    public Frame(ZoneId zone, Function<ConversationId, String> names) {
        this(zone, false, names, code -> code);
    }
}
