package dev.awaitbot.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One line of what the bot says. */
public record Words(List<Part> parts) {
    public static final Words NONE = new Words(List.of());

    public Words {
        parts = List.copyOf(parts);
    }

    /**
     * A line of its pieces: a string says itself, an id or an instant is shown as what it stands for, a {@link Part} or other words
     * are taken as they are.
     *
     * @throws IllegalArgumentException for anything else: it would be shown as a program sees it
     */
    public static Words of(Object... pieces) {
        var parts = new ArrayList<Part>(pieces.length);
        for (Object piece : pieces) {
            if (piece instanceof Words words) {
                parts.addAll(words.parts);
            } else {
                parts.add(part(piece));
            }
        }
        return new Words(parts);
    }

    private static Part part(Object piece) {
        if (piece instanceof Part part) {
            return part;
        }
        if (piece instanceof String text) {
            return new Part.Plain(text);
        }
        if (piece instanceof Integer || piece instanceof Long || piece instanceof RequestId) {
            return new Part.Plain(piece.toString());
        }
        if (piece instanceof PersonId person) {
            return new Part.Who(person, false);
        }
        if (piece instanceof Instant at) {
            return new Part.When(at);
        }
        if (piece instanceof ConversationId conversation) {
            return new Part.Where(conversation);
        }
        throw new IllegalArgumentException(
                "The bot has no words for a " + piece.getClass().getSimpleName() + ".");
    }

    /** The same line with more at its end. */
    public Words and(Object... pieces) {
        var parts = new ArrayList<>(this.parts);
        parts.addAll(of(pieces).parts);
        return new Words(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
