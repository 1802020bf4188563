package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The messages of one second, put in an order that does not depend on the platform and freed from duplicates: the same message
 * always falls into the same second.
 */
final class Second {
    private record Placed(String conversation, Message message) {}

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::conversation)
            .thenComparing(each -> each.message.conversation().value())
            .thenComparing(each -> each.message.root().value(), BY_NUMBER)
            .thenComparing(each -> !each.message.opens());

    private final Consumer<Message> reader;
    private final int most;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long handedOn;
    private long duplicates;

    /** @param most how many are kept at most; if a second has more, they are ordered in parts */
    Second(Consumer<Message> reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    void add(String conversation, Message message) {
        placed.add(new Placed(conversation, message));
        if (placed.size() >= most) {
            flush();
        }
    }

    void end() {
        flush();
        ids.clear();
    }

    private void flush() {
        if (placed.size() == 1 && ids.isEmpty()) {
            hand(placed.get(0).message);
        } else {
            placed.sort(ORDER);
            for (Placed each : placed) {
                if (ids.add(each.message.conversation().value()
                        + ' '
                        + each.message.id().value())) {
                    hand(each.message);
                } else {
                    duplicates++;
                }
            }
            if (ids.size() > most * 8) {
                ids.clear();
            }
        }
        placed.clear();
    }

    private void hand(Message message) {
        handedOn++;
        reader.accept(message);
    }

    long handedOn() {
        return handedOn;
    }

    long duplicates() {
        return duplicates;
    }
}
