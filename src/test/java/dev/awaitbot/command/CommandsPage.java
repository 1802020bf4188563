package dev.awaitbot.command;

import dev.awaitbot.protocol.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the page of all commands, with what each really answers to its example. */
final class CommandsPage {
    private static final String HEAD = """
            # Commands

            <!-- Generated from the commands: mvn -q test -Dtest=CommandsPageTest -Ddocs=write -->

            Everything the bot does for a person, it does by one of these, whether they type `/await …`, write to it by name in a thread \
            (`@await …`), click a button, send a form, or take a shortcut on a message. Only whoever asks sees the answer, unless they say \
            `public`: `/await list public`.

            A request is named by its number: `A-17`, `a-17`, `17`. In a thread that holds one open request the number may be left out. Times \
            are read as in any message, in the zone and the working hours of whoever writes: `fri 17:00`, `tomorrow`, `end of week`, `4h`, \
            `2bd` (business days).

            Who may do what: whoever **owns** a request takes, declines, snoozes, moves it, hands it over, and closes it; whoever **asked** \
            gives more time, asks somebody else, closes it or takes it back; where nobody is named, anybody may take it. Anybody may mark a \
            message as a request. What a channel gets is for admins to set.

            The answers below are the program's own. It is Tuesday, 17 November 2026, 10:00 in Berlin; Lee has asked Dana in #launch to review \
            the rollout plan by Thursday 17:00, which is A-17. Brackets are buttons and lists.

            """;

    private static final Set<String> BY_DANA = Set.of("mine", "done", "take", "decline", "snooze", "extend");

    /** As the platform hands over what people type. */
    private static final Map<String, String> TYPED =
            Map.of("check", "check <@U2> please review the rollout plan asap", "assign", "assign A-17 <@U3>");

    private CommandsPage() {}

    static String markdown() {
        var page = new StringBuilder(HEAD);
        page.append("| command | does |\n| --- | --- |\n");
        List<Command> listed =
                new Office().commands.list().stream().filter(Command::listed).toList();
        for (Command command : listed) {
            page.append("| [`/await %s`](#%s) | %s |\n"
                    .formatted(command.usage().replace("|", "\\|"), command.name(), command.about()));
        }
        listed.forEach(command -> section(command, page));
        return page.toString();
    }

    private static void section(Command command, StringBuilder page) {
        page.append("\n## %s\n\n%s".formatted(command.name(), command.about()));
        if (!command.aliases().isEmpty()) {
            page.append(" Also: `")
                    .append(String.join("`, `", command.aliases()))
                    .append("`.");
        }
        String who = BY_DANA.contains(command.name()) ? "Dana" : "Lee";
        page.append("\n\n%s writes `/await %s`:\n\n".formatted(who, command.example()));
        page.append("```\n").append(example(command).text()).append("\n```\n");
    }

    /** What the command answers to its own example. */
    static Screen example(Command command) {
        PersonId person = BY_DANA.contains(command.name()) ? Office.DANA : Office.LEE;
        var office = new Office();
        if (command.name().equals("reopen")) {
            office.types(Office.DANA, "done A-17");
        }
        return office.types(person, TYPED.getOrDefault(command.name(), command.example()));
    }
}
