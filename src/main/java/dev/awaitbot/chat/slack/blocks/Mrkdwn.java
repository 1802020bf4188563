package dev.awaitbot.chat.slack.blocks;

import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Each piece of what the bot says in Slack's markup: a list of what must not be cut, none of which is longer than a section. */
record Mrkdwn(Names names) implements Part.Rendering<List<String>> {
    /** Escaped it grows to five times its length at most, and by the marks that keep it literal. */
    private static final int PIECE = 400;

    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Set<String> PAGES = Set.of("http", "https", "mailto");

    private static final String TICK = "`";
    private static final String FENCE = "```";

    List<String> of(Words words) {
        var all = new ArrayList<String>();
        words.parts().forEach(part -> all.addAll(part.render(this)));
        return all;
    }

    /** What somebody put between backticks is code, whose characters stay as they are. */
    @Override
    public List<String> plain(String text) {
        var all = new ArrayList<String>();
        int end = 0;
        for (int at = text.indexOf('`'); at >= 0; at = text.indexOf('`', Math.max(at + 1, end))) {
            String mark = text.startsWith(FENCE, at) ? FENCE : TICK;
            int inside = at + mark.length();
            int close = text.indexOf(mark, inside);
            String code = close < 0 ? "" : text.substring(inside, close);
            if (!code.isBlank() && (mark.equals(FENCE) || code.indexOf('\n') < 0)) {
                linked(text.substring(end, at), all);
                code(code, mark, all);
                end = close + mark.length();
            }
        }
        linked(text.substring(end), all);
        return all;
    }

    /** Texts are verbatim, so that Slack would leave an address in them unlinked. */
    private static void linked(String text, List<String> all) {
        int end = 0;
        for (int at = Addresses.next(text, 0); at < text.length(); at = Addresses.next(text, end)) {
            words(text.substring(end, at), all);
            end = Addresses.end(text, at);
            String address = text.substring(at, end);
            if (address.length() > Limits.LINK) {
                words(address, all);
            } else {
                all.add("<" + address.replace("&", "&amp;") + ">");
            }
        }
        words(text.substring(end), all);
    }

    private static void words(String text, List<String> all) {
        Texts.pieces(text, PIECE).stream().map(Texts::literal).forEach(all::add);
    }

    /** One piece wherever it fits: two side by side would be read as something else. */
    private static void code(String code, String mark, List<String> all) {
        String escaped = Texts.escaped(code);
        if (escaped.length() + 2 * mark.length() < Limits.SECTION) {
            all.add(mark + escaped + mark);
            return;
        }
        Texts.pieces(code, PIECE).forEach(piece -> all.add(FENCE + Texts.escaped(piece) + FENCE + "\n"));
    }

    @Override
    public List<String> strong(String text) {
        if (text.isBlank() || Texts.marked(text) || text.contains("\n")) {
            return plain(text);
        }
        return Texts.pieces(text, PIECE).stream()
                .map(piece -> "*" + Texts.escaped(piece) + "*")
                .toList();
    }

    /** Its exact characters; where one of them would end it, it stands without the look of code. */
    @Override
    public List<String> code(String text) {
        boolean block = text.contains("\n") || text.contains(TICK);
        if (text.isBlank() || text.contains(FENCE) || (block && (text.startsWith(TICK) || text.endsWith(TICK)))) {
            return Texts.pieces(text, PIECE).stream().map(Texts::literal).toList();
        }
        var all = new ArrayList<String>();
        code(text, block ? FENCE : TICK, all);
        return all;
    }

    @Override
    public List<String> who(PersonId person, boolean ping) {
        if (!ping) {
            return plain(names.of(person));
        }
        boolean group = person.value().startsWith("S") || names.group(person).isPresent();
        return id(person.value()) ? List.of((group ? "<!subteam^" : "<@") + person + ">") : plain(names.of(person));
    }

    @Override
    public List<String> when(Instant at) {
        String fallback = IN_UTC.format(at);
        boolean shown = at.getEpochSecond() >= 0 && at.getEpochSecond() < Integer.MAX_VALUE;
        return List.of(
                shown
                        ? "<!date^" + at.getEpochSecond() + "^{date_short_pretty} {time}|" + fallback + ">"
                        : Texts.escaped(fallback));
    }

    /** Slack shows its name to those who may know it. */
    @Override
    public List<String> where(ConversationId conversation) {
        if (names.channel(conversation) && id(conversation.value())) {
            return List.of("<#" + conversation + ">");
        }
        return List.of("a direct conversation");
    }

    @Override
    public List<String> said(ConversationId conversation, MessageId message, String label) {
        return names.link()
                .apply(conversation, message)
                .map(address -> link(address, label))
                .orElseGet(() -> plain(label));
    }

    /** Whoever sends has put its words in its place. */
    @Override
    public List<String> title(RequestId request) {
        return plain(request.toString());
    }

    @Override
    public List<String> link(URI address, String label) {
        String to =
                address.toASCIIString().replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
        String scheme = address.getScheme();
        if (scheme == null || !PAGES.contains(scheme.toLowerCase(Locale.ROOT)) || to.length() > Limits.LINK) {
            return plain(label);
        }
        String shown = label.isBlank() || label.equals(address.toString()) ? "" : "|" + label(label);
        return List.of("<" + to.replace("&", "&amp;") + shown + ">");
    }

    private static String label(String label) {
        String line = label.replace('\n', ' ').replace('|', '/');
        return Texts.literal(Texts.cut(line, 150));
    }

    /** What Slack names things by; anything else would be markup of its own. */
    private static boolean id(String value) {
        return value.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }
}
