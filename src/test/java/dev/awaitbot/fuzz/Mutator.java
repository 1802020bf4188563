package dev.awaitbot.fuzz;

import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Example;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes messages that nobody would write out of some that people do; the same seed makes the same ones. */
final class Mutator {
    /** What markup, times and hostile text are made of. */
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "<@",
            "<@U17>",
            "<@U17|dana>",
            "<!",
            "<!here>",
            "<!subteam^S1|@infra>",
            "<!date^1700000000^{date}|x>",
            "<#C1|general>",
            "<https://a.example|label>",
            "<t:1700000000:R>",
            "<:wave:1>",
            "<a:wave:1>",
            "&gt;",
            "&lt;",
            "&amp;",
            "```",
            "`",
            "```\n",
            "> ",
            "\n> ",
            ">>> ",
            "@",
            "@here",
            "@**Ann Lee**",
            "@_**Ann**",
            "@**",
            "[x](https://a.example)",
            "[",
            "](",
            "[[",
            ":+1:",
            ":a:",
            "::",
            "https://",
            "http://a.example/?q=1",
            "www.",
            "*",
            "**",
            "_",
            "~",
            "||",
            "#",
            "\n",
            "\r\n",
            "\t",
            " ",
            "  ",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2066",
            "\u2069",
            "\ufeff",
            "\u0000",
            "\u001b[31m",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "e\u0301\u0323\u0316\u0330",
            "\u0130",
            "\u00df",
            "?",
            "??",
            "!",
            ".",
            "...",
            "…",
            ",",
            ";",
            ":",
            "-",
            "–",
            "—",
            "'",
            "’",
            "\"",
            "“",
            "(",
            ")",
            "/",
            "\\",
            "+",
            "=",
            "%",
            "$",
            "0",
            "1",
            "07",
            "31",
            "99",
            "2026",
            "12345678901234567890",
            "5pm",
            "17:00",
            "25:61",
            "3/4",
            "2026-11-17",
            "2026-02-30",
            "1e9",
            "½",
            "٣",
            "四",
            "today",
            "tomorrow",
            "Thursday",
            "next",
            "by",
            "in",
            "within",
            "EOD",
            "asap",
            "week",
            "hours",
            "monday morning",
            "am",
            "pm",
            "UTC",
            "+25:00",
            "can you",
            "please",
            "could",
            "what",
            "why",
            "this",
            "the doc",
            "anyone",
            "thanks",
            "I'll",
            "let me know",
            "ping",
            "bitte",
            "mañana",
            "demain",
            "明日",
            "before standup",
            "@dana",
            "Maria,",
            "cc",
            "FYI",
            "review",
            "merge",
            "so that",
            "because",
            "not",
            "if");

    private static final List<String> SEEDS = Stream.concat(
                    Checks.list().stream()
                            .flatMap(check -> Stream.concat(check.rule().good().stream(), check.rule().bad().stream()))
                            .map(Example::text),
                    Stream.of(
                            "hey all, deploy of 4.8.1 went out at 10:30, metrics look fine, thanks @lee!",
                            "> can you send it?\nsent it this morning",
                            "I wonder whether the cache is to blame ... ah no, it was DNS.",
                            "```\nTraceback: KeyError 'id'\n```\nanyone seen this before?",
                            "Kannst du bitte bis morgen 12 Uhr drüberschauen?",
                            "¿Puedes revisarlo antes del viernes?",
                            "Peux-tu relire ça avant demain midi ?",
                            "ok",
                            "",
                            "+1",
                            "👍",
                            "https://git.example/pull/12"))
            .distinct()
            .toList();

    private final SplittableRandom random;

    Mutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The next message; mostly as long as a chat message, now and then as long as one can be. */
    String next() {
        var text = new StringBuilder(pick(SEEDS));
        int changes = 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 6);
        for (int i = 0; i < changes; i++) {
            change(text);
        }
        if (random.nextInt(20_000) == 0) {
            String unit = text.isEmpty() ? pick(PIECES) : text.toString();
            text.append(unit.repeat(40_000 / unit.length()));
        }
        if (text.length() > 40_000) {
            text.setLength(40_000);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int length = text.length();
        int at = random.nextInt(length + 1);
        int end = Math.min(length, at + random.nextInt(12));
        switch (random.nextInt(9)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, pick(PIECES).repeat(1 + random.nextInt(4)));
            case 3, 4 -> text.insert(at, pick(PIECES));
            case 5 -> text.append(' ').append(pick(SEEDS));
            case 6 -> text.setLength(at);
            case 7 -> text.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            default -> text.replace(at, end, pick(PIECES));
        }
        if (text.length() > 2000) {
            text.setLength(2000);
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
