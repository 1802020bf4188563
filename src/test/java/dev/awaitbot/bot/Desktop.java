package dev.awaitbot.bot;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people have before them: the bot's posts and answers that still stand, and the dialog each has open. */
final class Desktop {
    private final List<Window> windows = new ArrayList<>();
    private final Map<PersonId, Dialog> dialogs = new HashMap<>();

    /** @param only who alone sees it, null for everybody */
    record Window(
            ConversationId conversation,
            @Nullable MessageId thread,
            MessageId message,
            Card card,
            @Nullable PersonId only) {
        Window showing(Card other) {
            return new Window(conversation, thread, message, other, only);
        }

        private @Nullable Control control(String label) {
            return card.lines().stream()
                    .flatMap(line -> line.controls().stream())
                    .filter(control -> control.label().equals(label))
                    .findFirst()
                    .orElse(null);
        }
    }

    record Dialog(
            ConversationId conversation,
            @Nullable MessageId thread,
            @Nullable MessageId message,
            Form form) {}

    /** A control, and what it stands under. */
    record Place(Window window, Control control) {}

    /** Something new, or in place of what stood under the same message. */
    void show(Window window) {
        windows.removeIf(one -> one.message().equals(window.message()));
        windows.add(window);
    }

    void show(PersonId person, Dialog dialog) {
        dialogs.put(person, dialog);
    }

    /** The newest that this person sees. */
    Place find(PersonId person, String label) {
        for (int i = windows.size() - 1; i >= 0; i--) {
            Window window = windows.get(i);
            boolean seen = window.only() == null || window.only().equals(person);
            Control control = seen ? window.control(label) : null;
            if (control != null) {
                return new Place(window, control);
            }
        }
        throw new IllegalArgumentException(person + " sees nothing with \"" + label + "\" on it.");
    }

    Dialog dialog(PersonId person) {
        Dialog dialog = dialogs.remove(person);
        if (dialog == null) {
            throw new IllegalArgumentException(person + " has no dialog open.");
        }
        return dialog;
    }

    /** The value of a list's line, by what it says. */
    static String option(List<Control.Option> options, String label) {
        return options.stream()
                .filter(one -> one.label().equals(label))
                .map(Control.Option::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is none of "
                        + options.stream().map(Control.Option::label).toList()));
    }
}
