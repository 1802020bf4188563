package dev.awaitbot.chat.slack.hear;

/** What was told is not stored, so it must not be acknowledged: Slack is to tell it again. */
final class NotHeard extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotHeard(String message) {
        super(message);
    }
}
