package dev.awaitbot.store;

import dev.awaitbot.protocol.RequestId;
import java.util.Set;

/**
 * How much to take at once.
 *
 * @param steps how many at most
 * @param except requests that are left alone
 */
public record Most(int steps, Set<RequestId> except) {
    public Most {
        except = Set.copyOf(except);
    }

    Most but(int fewer) {
        return new Most(fewer, except);
    }
}
