package dev.awaitbot.archive;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Message;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads a file once from its beginning to its end, or to where it breaks, and learns what the second pass must know of it. */
final class FileSurvey {
    /** Opens a file, leniently if it is not valid UTF-8. */
    @FunctionalInterface
    interface Opener {
        MessageReader open(boolean lenient) throws IOException;
    }

    private final Opener opener;
    private final boolean lenient;
    private long count;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private boolean ordered = true;
    private Map<LeftOut, Long> leftOut = Map.of();
    private @Nullable Exception trouble;

    private FileSurvey(Opener opener, boolean lenient) {
        this.opener = opener;
        this.lenient = lenient;
    }

    /** Surveys a file and enters it in the roll: what it holds, and what is wrong with it. */
    static void enter(String file, Conversation conversation, Opener opener, Pass pass) {
        var survey = new FileSurvey(opener, false).run(pass);
        if (survey.garbled()) {
            var again = new FileSurvey(opener, true).run(pass);
            survey = again.count >= survey.count ? again : survey;
        }
        survey.enter(file, conversation, pass.roll());
    }

    private FileSurvey run(Pass pass) {
        try (MessageReader reader = opener.open(lenient)) {
            try {
                for (Message message = reader.next(); message != null; message = reader.next()) {
                    add(message);
                    pass.each().accept(message);
                }
            } finally {
                leftOut = reader.leftOut();
            }
        } catch (IOException | JacksonException e) {
            trouble = e;
        }
        return this;
    }

    private void add(Message message) {
        Instant at = message.sentAt();
        count++;
        if (last != null && at.isBefore(last)) {
            ordered = false;
        }
        first = first == null || at.isBefore(first) ? at : first;
        last = last == null || at.isAfter(last) ? at : last;
    }

    /** Whether reading it as damaged UTF-8 may help. */
    private boolean garbled() {
        return trouble instanceof StreamReadException
                && !(trouble instanceof UnexpectedEndOfInputException || trouble instanceof Unexpected);
    }

    private String kept() {
        if (count == 0) {
            return " It is left out.";
        }
        return count == 1 ? " The message before that was read." : " The " + count + " messages before that were read.";
    }

    private void enter(String file, Conversation conversation, Roll roll) {
        roll.leaveOut(leftOut);
        if (trouble != null) {
            roll.skip(file, Trouble.reason(trouble) + kept());
        } else if (lenient) {
            roll.note("In " + file + " some characters are not valid UTF-8 and were replaced.");
        }
        if (first == null || last == null) {
            if (trouble == null) {
                roll.add(null);
            }
            return;
        }
        roll.add(new Source(conversation, () -> opener.open(lenient), first, last, count, ordered));
    }
}
