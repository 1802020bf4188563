package dev.awaitbot.chat.slack.blocks;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import dev.awaitbot.protocol.Card;
import java.util.ArrayList;
import java.util.List;

/** Lays out one card: lines in sections, what can be clicked under its line, and no more than Slack takes. */
final class Layout {
    /** For the line that says how much is left out. */
    private static final int ONE_MORE = 1;

    private static final int MOST_ROWS_OF_A_LINE = 2;

    private final Mrkdwn mrkdwn;
    private final int most;
    private final Clickable clickable;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final StringBuilder section = new StringBuilder();
    private int text;

    Layout(Mrkdwn mrkdwn, int most, Card card) {
        this.mrkdwn = mrkdwn;
        this.most = most;
        this.clickable = new Clickable(rows(card) == 1);
        for (int i = 0; i < card.lines().size(); i++) {
            Card.Line line = card.lines().get(i);
            List<String> sections = sections(line);
            if (!fits(sections, line)) {
                more(card.lines().subList(i, card.lines().size()));
                break;
            }
            add(sections, line);
        }
        close();
    }

    List<LayoutBlock> blocks() {
        return blocks;
    }

    private static int rows(Card card) {
        return (int)
                card.lines().stream().filter(line -> !line.controls().isEmpty()).count();
    }

    private boolean fits(List<String> sections, Card.Line line) {
        int length = sections.stream().mapToInt(String::length).sum();
        int open = section.isEmpty() ? 0 : 1;
        int rows = line.controls().isEmpty() ? 0 : MOST_ROWS_OF_A_LINE;
        return blocks.size() + open + sections.size() + rows + ONE_MORE <= most && text + length <= Limits.ALL_TEXT;
    }

    private void add(List<String> sections, Card.Line line) {
        sections.forEach(each -> text += each.length() + 1);
        if (line.controls().isEmpty()) {
            sections.forEach(this::append);
            if (sections.isEmpty() && !section.isEmpty()) {
                section.append('\n');
            }
            return;
        }
        close();
        List<BlockElement> elements = clickable.elements(line.controls());
        boolean beside =
                sections.size() == 1 && elements.size() == 1 && !(elements.get(0) instanceof DatetimePickerElement);
        if (beside) {
            blocks.add(SectionBlock.builder()
                    .text(Texts.markdown(sections.get(0)))
                    .accessory(elements.get(0))
                    .build());
            return;
        }
        sections.forEach(this::append);
        close();
        blocks.addAll(Clickable.rows(elements));
    }

    private void append(String words) {
        if (section.length() + 1 + words.length() > Limits.SECTION) {
            close();
        }
        section.append(section.isEmpty() ? "" : "\n").append(words);
    }

    private void close() {
        String words = section.toString().strip();
        section.setLength(0);
        if (!words.isEmpty()) {
            blocks.add(SectionBlock.builder().text(Texts.markdown(words)).build());
        }
    }

    private void more(List<Card.Line> rest) {
        close();
        long lines = rest.stream()
                .filter(line -> !line.words().isEmpty() || !line.controls().isEmpty())
                .count();
        blocks.add(ContextBlock.builder()
                .elements(List.of(Texts.markdown("… and " + lines + " more")))
                .build());
    }

    /** A line's words in as few sections as they need, and no more than two. */
    private List<String> sections(Card.Line line) {
        var sections = new ArrayList<String>();
        var open = new StringBuilder();
        for (String atom : mrkdwn.of(line.words())) {
            boolean full = open.length() + atom.length() >= Limits.SECTION;
            if (full && !sections.isEmpty()) {
                open.append('…');
                break;
            }
            if (full) {
                sections.add(open.toString());
                open.setLength(0);
            }
            open.append(atom);
        }
        sections.add(open.toString());
        return sections.stream().filter(words -> !words.isBlank()).toList();
    }
}
