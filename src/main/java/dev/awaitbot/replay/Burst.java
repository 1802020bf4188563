package dev.awaitbot.replay;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The posts of one author that follow each other closely, while they may still go on. */
final class Burst {
    /** More text than this is not carried on: an ask that long is not spread over posts. */
    private static final int LONGEST = 8000;

    final PersonId author;
    private String text;
    private Instant last;
    private int posts = 1;
    private int attachments;
    private int atChannelLevel;

    @Nullable
    Live live;

    Burst(Message first) {
        this.author = first.author();
        this.text = first.text();
        this.last = first.sentAt();
        this.attachments = first.attachments();
        this.atChannelLevel = first.opens() ? 1 : 0;
    }

    boolean goesOn(Message message, Duration within) {
        return message.author().equals(author)
                && !message.sentAt().isAfter(last.plus(within))
                && text.length() + message.text().length() < LONGEST;
    }

    void add(Message message) {
        text = text + "\n" + message.text();
        last = message.sentAt();
        posts++;
        attachments += message.attachments();
        atChannelLevel += message.opens() ? 1 : 0;
    }

    String text() {
        return text;
    }

    /** The newest message with the words and files of all. */
    Message whole(Message newest) {
        return posts == 1
                ? newest
                : new Message(
                        newest.id(),
                        newest.conversation(),
                        newest.thread(),
                        newest.replyTo(),
                        newest.author(),
                        newest.bot(),
                        newest.sentAt(),
                        newest.editedAt(),
                        newest.notation(),
                        text,
                        attachments,
                        newest.reactions());
    }

    int attachments() {
        return attachments;
    }

    int posts() {
        return posts;
    }

    /** Over how many posts at channel level the words are spread. */
    int scattered() {
        return Math.max(1, atChannelLevel);
    }

    boolean over(Instant now, Duration within) {
        return now.isAfter(last.plus(within));
    }
}
