package dev.awaitbot.report;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Reading;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes in messages, readings and cases one by one, in the order of time, and keeps of them what the measures need: memory grows
 * with requests, not with messages.
 */
public final class Tally {
    private final Frame frame;
    private final Consumer<Case> each;

    /** @param each sees every case as it comes, for whatever is written while reading goes on */
    public Tally(Frame frame, Consumer<Case> each) {
        this.frame = frame;
        this.each = each;
    }

    /** Every message that was read, also those of bots. */
    public void message(Message message) {}

    /** A message that counts as a request, once it has been read, with what the checks say of it as it was posted. */
    public void read(Message message, Reading reading, List<Finding> findings) {}

    /** A request whose life ended, or that was still open when the reading ended. Commitments are not counted. */
    public void add(Case one) {
        each.accept(one);
    }
}
