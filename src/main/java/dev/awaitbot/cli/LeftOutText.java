package dev.awaitbot.cli;

import dev.awaitbot.archive.LeftOut;
import dev.awaitbot.report.render.Words;

/** Says what kinds of entries of an export were not read as messages. */
final class LeftOutText {
    private LeftOutText() {}

    static String of(LeftOut why, long count) {
        String entries = Words.count(count, "entry", "entries");
        return switch (why) {
            case HOUSEKEEPING -> entries + " left out: joins, topic changes, pins and the like";
            case DELETED -> entries + " left out: deleted messages";
            case WITHOUT_TIME -> entries + " left out: nothing says when they were sent";
            case WITHOUT_AUTHOR -> entries + " left out: nothing says who wrote them";
            case MALFORMED -> entries + " left out: not written as messages are";
            case DUPLICATE -> entries + " left out: the same message stands in the export more than once";
        };
    }
}
