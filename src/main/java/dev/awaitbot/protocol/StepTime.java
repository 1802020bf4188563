package dev.awaitbot.protocol;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a rung of the ladder is reached: "due", "due + 4wh", "due - 1h", "half-window", "posted + 2bd".
 *
 * @param delay what lies between the anchor and the rung, null for nothing
 * @param before whether the delay runs back from the anchor; business days only run forward
 */
public record StepTime(Anchor anchor, @Nullable Delay delay, boolean before) {
    /** How the time of a rung is written, for those who have to write one. */
    public static final String ALLOWED = "half-window, due, due - 4wh, due + 2bd, posted + 1h";

    /** From where a rung is counted. HALF_WINDOW is halfway between posted and due. */
    public enum Anchor {
        POSTED,
        HALF_WINDOW,
        DUE;

        /** The name used in the policy: "half-window". */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public StepTime {
        if (before && delay != null && delay.unit() == Delay.Unit.BUSINESS_DAYS) {
            throw new IllegalArgumentException("Business days are counted forward; allowed: " + ALLOWED + ".");
        }
    }

    /** @throws IllegalArgumentException with a sentence for people, when the text is no time of a rung */
    public static StepTime parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        for (Anchor anchor : Anchor.values()) {
            if (lower.equals(anchor.key())) {
                return new StepTime(anchor, null, false);
            }
            String rest = lower.startsWith(anchor.key())
                    ? lower.substring(anchor.key().length()).strip()
                    : "";
            if (rest.startsWith("+") || rest.startsWith("-")) {
                return new StepTime(anchor, Delay.parse(rest.substring(1)), rest.startsWith("-"));
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is no time of a step; allowed: " + ALLOWED + ".");
    }
}
