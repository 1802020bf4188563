package dev.awaitbot.chat.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what the bot says into what Slack shows, within Slack's limits whatever is said. */
public final class Blocks {
    private static final String NAME = "AwaitBot";

    private final Mrkdwn mrkdwn;

    public Blocks(Names names) {
        this.mrkdwn = new Mrkdwn(names);
    }

    public Shown message(Card card) {
        return new Shown(filled(card, Limits.BLOCKS_OF_A_MESSAGE), text(card));
    }

    /** A person's Home tab. */
    public View home(Card card) {
        return View.builder()
                .type("home")
                .blocks(filled(card, Limits.BLOCKS_OF_A_VIEW))
                .build();
    }

    /** A dialog that only says something, for where there is no conversation to say it in. */
    public View notice(Card card, Spot spot) {
        return View.builder()
                .type("modal")
                .callbackId(Dialog.CALLBACK)
                .title(ViewTitle.builder().type("plain_text").text(NAME).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .privateMetadata(spot.written())
                .blocks(filled(card, Limits.BLOCKS_OF_A_VIEW))
                .build();
    }

    /**
     * A form to fill in.
     *
     * @param above what is said above it, for instance what was wrong with what was sent; null for nothing
     * @param spot where it was opened; its act is the form's
     */
    public View dialog(Form form, @Nullable Card above, Spot spot) {
        View dialog = Dialog.of(form, spot);
        if (above != null) {
            var all = new ArrayList<>(new Layout(mrkdwn, Limits.BLOCKS_OF_A_VIEW - Limits.INPUTS, above).blocks());
            all.addAll(dialog.getBlocks());
            dialog.setBlocks(all);
        }
        return dialog;
    }

    private List<LayoutBlock> filled(Card card, int most) {
        List<LayoutBlock> blocks = new Layout(mrkdwn, most, card).blocks();
        return blocks.isEmpty() ? new Layout(mrkdwn, most, Card.say(text(card))).blocks() : blocks;
    }

    /** What is said; where that is nothing, what can be clicked or what the picture shows. */
    private String text(Card card) {
        var text = new StringBuilder();
        for (Card.Line line : card.lines()) {
            List<String> words = mrkdwn.of(line.words());
            int length = words.stream().mapToInt(String::length).sum();
            if (text.length() + length >= Limits.FALLBACK) {
                append(text, words);
                break;
            }
            words.forEach(text::append);
            text.append('\n');
        }
        String said = text.toString().strip();
        return said.isEmpty() ? unsaid(card) : said;
    }

    private static void append(StringBuilder text, List<String> words) {
        for (String word : words) {
            if (text.length() + word.length() >= Limits.FALLBACK) {
                text.append('…');
                return;
            }
            text.append(word);
        }
    }

    private static String unsaid(Card card) {
        var words = new ArrayList<String>();
        if (card.picture() != null) {
            words.add(card.picture().alt());
        }
        for (Card.Line line : card.lines()) {
            line.controls().stream().map(Control::label).forEach(words::add);
        }
        String said = Texts.cut(String.join(" · ", words).strip(), Limits.BUTTON);
        return words.isEmpty() ? NAME : Texts.literal(said);
    }
}
