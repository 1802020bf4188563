package dev.awaitbot.bot;

import dev.awaitbot.protocol.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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

    /**
     * The file as it reads when the scenario is performed: where the bot does what is written, it is the same.
     *
     * @param said is told whatever the bot says or asks
     */
    String performed(Path folder, Consumer<Answer> said) {
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
                    out.addAll(performed(block, folder, new Stage(settings, said)));
                }
                out.add(lines.get(end));
                at = end;
            }
        }
        return String.join("\n", out) + "\n";
    }

    private record Stage(String settings, Consumer<Answer> said) {}

    private static List<String> performed(List<String> block, Path folder, Stage stage) {
        List<String> head = block.stream().filter(Cast::head).toList();
        try (var performance = new Performance(stage.settings(), head, folder, stage.said())) {
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
