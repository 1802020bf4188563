package dev.awaitbot.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about a policy: whether it is right, what it does. */
@Command(
        name = "policy",
        description = "Checks a policy, tries its examples, and says what it would change.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PolicyCheck.class, PolicyTestCommand.class, PolicySimulateCommand.class})
final class PolicyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command, such as: awaitbot policy check");
    }
}
