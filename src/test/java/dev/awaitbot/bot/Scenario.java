package dev.awaitbot.bot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario file: prose, perhaps a block of settings as in a configuration file, and blocks of conversation, each of which begins with
 * nobody having said anything.
 */
final class Scenario {
    private static final String FENCE = "```";

    private final List<String> lines;

    Scenario(String file) {
        this.lines = file.lines().toList();
    }

    String title() {
        return lines.get(0).replaceFirst("^# ", "");
    }

    /** The file as it reads when the scenario is performed: where the bot does what is written, it is the same. */
    String performed(Path folder) {
        var out = new ArrayList<String>();
        String settings = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            out.add(line);
            if (line.startsWith(FENCE)) {
                int end = at + 1;
                while (!lines.get(end).startsWith(FENCE)) {
                    end++;
                }
                List<String> block = lines.subList(at + 1, end);
                if (line.equals("```yaml")) {
                    settings = String.join("\n", block);
                    out.addAll(block);
                } else {
                    out.addAll(performed(block, settings, folder));
                }
                out.add(lines.get(end));
                at = end;
            }
        }
        return String.join("\n", out) + "\n";
    }

    private static List<String> performed(List<String> block, String settings, Path folder) {
        List<String> head = block.stream().filter(Cast::head).toList();
        try (var performance = new Performance(settings, head, folder)) {
            for (int at = 0; at < block.size(); at++) {
                String line = block.get(at);
                var more = new ArrayList<String>();
                while (at + 1 < block.size() && block.get(at + 1).strip().startsWith("| ")) {
                    at++;
                    more.add(block.get(at).strip().substring(2));
                }
                if (!line.isBlank() && !Cast.head(line) && !Cue.bots(line)) {
                    play(performance, line, more);
                }
            }
            return List.copyOf(performance.minutes());
        }
    }

    private static void play(Performance performance, String line, List<String> more) {
        try {
            performance.perform(Cue.of(line, more));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "At \"" + line + "\", after\n" + String.join("\n", performance.minutes()), e);
        }
    }
}
