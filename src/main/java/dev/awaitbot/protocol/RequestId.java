package dev.awaitbot.protocol;

/** A request as people name it: "A-17". Numbers start at 1 and are never used again. */
public record RequestId(long number) {
    public RequestId {
        if (number < 1) {
            throw new IllegalArgumentException("Request numbers start at 1, this one is " + number + ".");
        }
    }

    @Override
    public String toString() {
        return number < 10 ? "A-0" + number : "A-" + number;
    }
}
