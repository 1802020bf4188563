package dev.awaitbot.chat.slack.know;

import com.google.gson.JsonObject;
import dev.awaitbot.chat.PlatformException;
import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.PersonId;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for what is not known, on threads of its own, so that nobody waits for Slack while an event waits for its acknowledgement. */
final class Learning implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);
    private static final int MOST_MEMBERS = 2_000;
    private static final int REMEMBERED = 20_000;
    private static final long HOURS_BETWEEN = 12;

    private final Lists lists;
    private final Know know;
    private final String workspace;
    private final ScheduledExecutorService all;
    private final ScheduledExecutorService single;
    private final ScheduledExecutorService quick;
    private final Map<String, CompletableFuture<Void>> asked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Void>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Learning(Lists lists, Know know, String workspace) {
        this.lists = lists;
        this.know = know;
        this.workspace = workspace;
        this.all = thread(workspace + "-lists");
        this.single = thread(workspace + "-asks");
        this.quick = thread(workspace + "-asks-soon");
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @FunctionalInterface
    private interface Ask {
        void now() throws InterruptedException;
    }

    void begin(Duration wait) {
        wait(CompletableFuture.runAsync(this::fill, all), wait);
        var unused = all.scheduleWithFixedDelay(this::fill, HOURS_BETWEEN, HOURS_BETWEEN, TimeUnit.HOURS);
    }

    /** People first: direct conversations are called after them. */
    private void fill() {
        tried("who is here", () -> lists.people().forEach(know::person));
        tried("the user groups", () -> lists.groups().forEach(know::group));
        tried("the conversations", this::conversations);
    }

    private void conversations() throws InterruptedException {
        List<JsonObject> listed = lists.conversations();
        var ids = new HashSet<String>();
        listed.forEach(channel -> {
            String id = Json.text(channel, "id");
            if (id != null) {
                ids.add(id);
                var before = know.conversation(new ConversationId(id));
                know.conversation(channel, before.map(Conversation::members).orElse(Set.of()), true);
            }
        });
        know.keep(ids);
        for (JsonObject channel : listed) {
            if (!Json.truth(channel, "is_im")) {
                tried("who is in a conversation", () -> know.conversation(channel, members(channel), true));
            }
        }
    }

    private Set<PersonId> members(JsonObject channel) throws InterruptedException {
        String id = Json.text(channel, "id");
        return id == null ? Set.of() : Entries.ids(lists.members(id, MOST_MEMBERS));
    }

    void person(String id) {
        var unused = once(id, single, () -> lists.person(id).ifPresent(know::person));
    }

    void conversation(String id, Duration wait) {
        wait(
                once(id, quick, () -> {
                    JsonObject channel = lists.conversation(id).orElse(null);
                    if (channel == null) {
                        return;
                    }
                    // Of a public one Slack tells without the bot being there.
                    boolean open = !Json.truth(channel, "is_private") && !Json.truth(channel, "is_mpim");
                    boolean inside = !open || Json.truth(channel, "is_member");
                    // Its name decides by which rules it is heard, its members only who is near: they may come later.
                    know.conversation(channel, Set.of(), inside);
                    if (inside && !Json.truth(channel, "is_im")) {
                        single.execute(() -> tried(
                                "who is in a conversation", () -> know.conversation(channel, members(channel), true)));
                    }
                }),
                wait);
    }

    /** Whoever asks the same again gets what was asked first; what failed may be asked again. */
    private CompletableFuture<Void> once(String key, Executor by, Ask ask) {
        synchronized (asked) {
            CompletableFuture<Void> before = asked.get(key);
            if (before != null) {
                return before;
            }
            try {
                CompletableFuture<Void> now = CompletableFuture.runAsync(
                        () -> {
                            if (!tried("one entry", ask)) {
                                forget(key);
                            }
                        },
                        by);
                asked.put(key, now);
                return now;
            } catch (RejectedExecutionException closed) {
                return CompletableFuture.completedFuture(null);
            }
        }
    }

    void forget(String key) {
        synchronized (asked) {
            asked.remove(key);
        }
    }

    private boolean tried(String what, Ask ask) {
        try {
            ask.now();
            return true;
        } catch (PlatformException e) {
            LOG.atInfo()
                    .addKeyValue("workspace", workspace)
                    .addKeyValue("reason", e.getMessage())
                    .log("Slack does not tell {}.", what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The directory of {} could not be read.", workspace, e);
        }
        return false;
    }

    private static void wait(CompletableFuture<Void> asked, Duration wait) {
        try {
            asked.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        all.shutdownNow();
        single.shutdownNow();
        quick.shutdownNow();
    }
}
