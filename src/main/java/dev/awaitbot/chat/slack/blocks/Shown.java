package dev.awaitbot.chat.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What the bot says, as Slack takes it.
 *
 * @param text the same in words, for notifications and where blocks are not shown; never empty
 */
public record Shown(List<LayoutBlock> blocks, String text) {
    public Shown {
        blocks = List.copyOf(blocks);
    }
}
