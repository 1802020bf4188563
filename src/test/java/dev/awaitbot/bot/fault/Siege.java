package dev.awaitbot.bot.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * A town that talks on while its bot is killed again and again. Like a real platform it tells once more what was not acknowledged, and
 * never again what was.
 */
final class Siege implements AutoCloseable {
    private static final int STORIES_A_LIFE = 40;
    private static final int MOST_WAITING = 16;
    private static final int STUCK = 2_000;

    /** Less than an hour: what is later than that is told in a summary, which is another test. */
    private static final Duration BETWEEN_LIVES = Duration.ofMinutes(10);

    final ReceivingEnd end = new ReceivingEnd();
    final List<Story> stories = new ArrayList<>();
    private final Map<String, Happening> untold = new LinkedHashMap<>();
    private final Path dir;
    private final String database;
    private final Random random;
    private Instant now;
    volatile int acknowledged;

    /** @param database a URL, or "file" for one in the directory */
    Siege(Path dir, String database, Instant begins, Random random) {
        this.dir = dir;
        this.database = database;
        this.now = begins;
        this.random = random;
    }

    Instant now() {
        return now;
    }

    Node node(String name, String... options) {
        return new Node(dir, database, end.port(), name, now, options);
    }

    /**
     * The bot lives, hears, speaks, and is killed: mostly after it has acknowledged some of what it was told, sometimes while it starts. So a
     * slow machine does not fall behind; what was not acknowledged for two lives is heard in the next.
     */
    void lifeAndDeath(int life) {
        boolean behind = untold.values().stream().anyMatch(one -> one.at().isBefore(now.minus(BETWEEN_LIVES)));
        try (Node node = node("life" + life)) {
            if (!behind && random.nextInt(10) == 0) {
                pause(random.nextInt(2_000));
            } else {
                node.awaitReady();
                int enough = (behind ? untold.size() : 0) + random.nextInt(2 * STORIES_A_LIFE);
                var killer = new Thread(() -> {
                    while (node.acknowledged() < enough && node.isAlive()) {
                        pause(1);
                    }
                    pause(random.nextInt(50));
                    node.kill();
                });
                killer.start();
                talk(node, STORIES_A_LIFE);
                node.kill();
                join(killer);
            }
            node.kill();
        }
        now = now.plus(BETWEEN_LIVES);
    }

    /** Tells what was not acknowledged, then new stories, a few at a time, until enough or the node is gone. */
    void talk(Node node, int more) {
        List<Happening> again = List.copyOf(untold.values());
        Map<Happening, CompletableFuture<Node.Reply>> told = new LinkedHashMap<>();
        for (Happening one : again) {
            tell(node, one, told);
        }
        for (int i = 0; i < more; i++) {
            Story story = Story.number(stories.size(), now);
            stories.add(story);
            tell(node, story.post(), told);
            if (story.end() != null) {
                tell(node, story.end(), told);
            }
        }
        told.forEach(this::note);
    }

    private void tell(Node node, Happening what, Map<Happening, CompletableFuture<Node.Reply>> told) {
        end.happens(what);
        untold.put(what.event(), what);
        if (told.size() >= MOST_WAITING) {
            Happening oldest = told.keySet().iterator().next();
            note(oldest, told.remove(oldest));
        }
        told.put(what, node.tell(what));
    }

    private void note(Happening what, CompletableFuture<Node.Reply> reply) {
        if (Node.get(reply).acknowledged()) {
            untold.remove(what.event());
            acknowledged++;
        }
    }

    int untold() {
        return untold.size();
    }

    /** Lets time pass in steps until the windows of all stories are long over, and everything is said. */
    void aftermath(Node node) {
        for (int i = 0; i < 10 && !untold.isEmpty(); i++) {
            talk(node, 0);
        }
        settle(node);
        for (Instant until = now.plus(Duration.ofHours(6)); now.isBefore(until); ) {
            now = now.plus(Duration.ofMinutes(30));
            settle(node);
        }
    }

    /** Both are told once more everything that was acknowledged already, as platforms do that are not sure. */
    void again(Node... nodes) {
        for (Node node : nodes) {
            for (Story story : stories) {
                Node.get(node.tell(story.post()));
                if (story.end() != null) {
                    Node.get(node.tell(story.end()));
                }
            }
        }
    }

    void clockAt(Duration later) {
        now = now.plus(later);
    }

    /** Lets both pass time at once, and waits until both have nothing to do. */
    void passBoth(Duration time, Node one, Node other) {
        clockAt(time);
        one.tell("clock " + now.toEpochMilli());
        settle(other);
        settle(one);
    }

    /** How many stories end by an answer or a deletion. */
    long ended() {
        return stories.stream().filter(story -> story.end() != null).count();
    }

    /** Waits until nothing is due any more at this time; gives up when for a while nothing has become less. */
    void settle(Node node) {
        node.clock(now);
        String before = "";
        for (int same = 0; same < STUCK; same++) {
            String left = node.ask("left");
            if (left.equals("0")) {
                return;
            }
            same = left.equals(before) ? same : 0;
            before = left;
            pause(30);
        }
        throw new IllegalStateException("Something stays due: " + before);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end.close();
    }
}
