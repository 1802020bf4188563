package dev.awaitbot.store;

import dev.awaitbot.protocol.Reply;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What a message says as a reply, in a column: "SUBSTANCE;SHOWING;|U7;|1|12|". */
final class ReplyText {
    private ReplyText() {}

    static String of(Reply reply) {
        List<String> acts = Stream.of(Reply.Act.values())
                .filter(reply::does)
                .map(Reply.Act::name)
                .toList();
        return Fields.join(
                '|',
                List.of(
                        Fields.join(';', acts),
                        Fields.join(';', reply.mentions()),
                        reply.leads() ? "1" : "0",
                        Integer.toString(reply.words())));
    }

    static Reply read(String text) {
        List<String> fields = Fields.split('|', text);
        var acts = EnumSet.noneOf(Reply.Act.class);
        for (String act : Fields.split(';', fields.get(0))) {
            acts.add(Reply.Act.valueOf(act));
        }
        return new Reply(
                acts, Fields.split(';', fields.get(1)), fields.get(2).equals("1"), Integer.parseInt(fields.get(3)));
    }
}
