package dev.awaitbot.bot;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import dev.awaitbot.store.Stored;
import java.util.Optional;

/**
 * A note on a platform that can show nothing to one person alone: a short reply that says nothing of the message, and whose button opens
 * the note for its author.
 */
final class Behind {
    private static final String VERB = "note:";

    private final Workspace here;
    private final Wording wording;

    Behind(Workspace here, Wording wording) {
        this.here = here;
        this.wording = wording;
    }

    /** Whether a note to this person has to stand behind a button. */
    static boolean needed(Workspace here, PersonId author) {
        return !here.platform().features().privately()
                && !here.settings().person(author).directNotes();
    }

    /** What everybody sees. */
    static Card card(Request request, int missing) {
        String label = missing == 1 ? "1 suggestion" : missing + " suggestions";
        return Card.of(Words.of("For ", request.author()))
                .with(Control.button(label, VERB + request.id().number()));
    }

    static boolean opens(String act) {
        return act.startsWith(VERB);
    }

    /** What whoever clicked is shown. */
    Answer opened(String act, PersonId person) {
        String number = act.substring(VERB.length());
        boolean known =
                !number.isEmpty() && number.length() < 18 && number.chars().allMatch(Character::isDigit);
        Request request = (known
                        ? here.requests().request(new RequestId(Long.parseLong(number)))
                        : Optional.<Stored>empty())
                .map(Stored::request)
                .orElse(null);
        if (request == null) {
            return Answer.say("This is about nothing that I know any more.");
        }
        if (!request.author().equals(person)) {
            return Answer.say("This is for ", request.author(), " alone.");
        }
        Optional<Card> note = request.state().closed() ? Optional.empty() : wording.noteAlone(request);
        return Answer.of(note.orElseGet(() -> Card.say("Nothing is missing any more.")));
    }
}
