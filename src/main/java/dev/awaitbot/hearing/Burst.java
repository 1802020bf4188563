package dev.awaitbot.hearing;

import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.time.Instant;

/** The posts of one author that follow each other closely, while they may still go on. */
public final class Burst {
    /** More text than this is not carried on: an ask that long is not spread over posts. */
    private static final int LONGEST = 8000;

    private final PersonId author;
    private String text;
    private Instant last;
    private int posts = 1;
    private int attachments;
    private int atChannelLevel;

    public Burst(Message first) {
        this.author = first.author();
        this.text = first.text();
        this.last = first.sentAt();
        this.attachments = first.attachments();
        this.atChannelLevel = first.opens() ? 1 : 0;
    }

    /** Whether the message is the next post of the burst: by the same author, so soon after the last, and not too long with it. */
    public boolean goesOn(Message message, Duration within) {
        return message.author().equals(author)
                && !message.sentAt().isAfter(last.plus(within))
                && text.length() + message.text().length() < LONGEST;
    }

    public void add(Message message) {
        text = text + "\n" + message.text();
        last = message.sentAt();
        posts++;
        attachments += message.attachments();
        atChannelLevel += message.opens() ? 1 : 0;
    }

    /** The newest message with the words and files of all. */
    public Message whole(Message newest) {
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

    /** How many files, pictures or embeds hang on all of it. */
    public int attachments() {
        return attachments;
    }

    /** Over how many posts at channel level the words are spread. */
    public int scattered() {
        return Math.max(1, atChannelLevel);
    }

    /** Whether no post can go on it any more. */
    public boolean over(Instant now, Duration within) {
        return now.isAfter(last.plus(within));
    }
}
