package dev.awaitbot.cli;

import dev.awaitbot.App;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.config.Config;
import dev.awaitbot.config.Problem;
import dev.awaitbot.config.Watched;
import dev.awaitbot.store.StoreUnavailable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the bot until it is told to stop. */
@Command(
        name = "serve",
        description = {
            "Runs the bot.",
            "With the tokens of a Slack app it speaks in Slack.",
            "Without any token it opens the playground: a small workspace on a page of this machine in which everything works."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  awaitbot serve",
            "  awaitbot serve --port 0 --data-dir /tmp/try",
            "  awaitbot serve --config awaitbot.yml"
        })
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ConfigOptions options;

    @Option(names = "--port", paramLabel = "PORT", description = "The port of the page; 0 takes any that is free.")
    private @Nullable Integer port;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where the database is kept. Default: ./data.")
    private @Nullable Path dataDir;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Config loaded = options.load(err);
        if (loaded == null) {
            return 2;
        }
        if (loaded.discord().token() != null) {
            err.println("This version does not speak Discord yet: take discord.token out of the configuration.");
            err.flush();
            return 2;
        }
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var telling = new Telling(err);
        Watched watched = options.watch(telling);
        Supplier<Config> config = () -> here(watched == null ? loaded : watched.current());
        Runnable look = () -> {
            if (watched != null) {
                watched.tick(Instant.now());
            }
        };
        try (var app = new App(config, look, App.Machine.here())) {
            telling.app = app;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, stopped)));
            app.open();
            out.println("AwaitBot is " + app.whereabouts() + " (Ctrl+C ends it)");
            out.flush();
            stop.await();
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.flush();
            return 2;
        } catch (StoreUnavailable | PlatformException e) {
            err.println(e.getMessage());
            err.flush();
            return 4;
        } finally {
            stopped.countDown();
        }
    }

    private Config here(Config config) {
        return config.at(
                dataDir == null ? config.dataDir() : dataDir,
                port == null ? config.web().port() : port);
    }

    /** Tells whoever runs the bot, and the admins in chat, what came of a changed configuration. */
    private static final class Telling implements Watched.Listener {
        private final PrintWriter err;
        private volatile @Nullable App app;

        Telling(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void changed(Config now, List<String> later) {
            String rest =
                    later.isEmpty() ? "" : " These hold from the next start on: " + String.join(", ", later) + ".";
            say("changed:" + now.hashCode(), "The changed configuration holds now." + rest, List.of());
        }

        @Override
        public void broken(List<Problem> problems) {
            List<String> lines = problems.stream().map(Problem::toString).toList();
            say("broken:" + lines.hashCode(), "The changed configuration has problems, so the old one goes on.", lines);
        }

        private void say(String key, String what, List<String> lines) {
            err.println(what);
            lines.forEach(err::println);
            err.flush();
            App running = app;
            if (running != null) {
                running.tellAdmins(key, what, lines);
            }
        }
    }

    /** The machine waits for us this long, and then takes away what we have. */
    private static void end(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await(9, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
