package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.HttpEndpoint;
import dev.awaitbot.chat.HttpEndpoint.Call;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the playground is reached at: its page, and the JSON by which the page and scripts drive it. */
final class Api {
    private static final String PATH = "/playground/api/";

    private final View view;
    private final Live live;
    private final Stage stage;
    private volatile @Nullable Deeds deeds;

    Api(Stage stage, Live live) {
        this.stage = stage;
        this.view = new View(stage);
        this.live = live;
    }

    /** From now on people may act. */
    void open(Acts acts) {
        deeds = new Deeds(stage, acts);
    }

    List<HttpEndpoint> endpoints() {
        var all = new ArrayList<>(Pages.endpoints());
        all.add(read("state", view::state));
        all.add(read("posts", view::posts));
        all.add(read("explain", view::explain));
        all.add(read("picture", view::picture));
        all.add(read("events", this::events));
        all.add(change("post", Deeds::post));
        all.add(change("edit", Deeds::edit));
        all.add(change("delete", Deeds::delete));
        all.add(change("react", (deed, body) -> deed.react(body, true)));
        all.add(change("unreact", (deed, body) -> deed.react(body, false)));
        all.add(change("command", Deeds::command));
        all.add(change("act", Deeds::act));
        all.add(change("form", Deeds::act));
        all.add(change("shortcut", Deeds::shortcut));
        all.add(change("wind", Deeds::wind));
        return all;
    }

    private Reply events(Call call) {
        if (!live.room()) {
            throw new Refused(503, "Too many pages listen already; close one.");
        }
        return new Reply(
                200,
                "text/event-stream",
                new byte[0],
                stream -> live.serve(stream, stage.memory().last()));
    }

    private HttpEndpoint read(String name, Function<Call, Reply> answer) {
        return new HttpEndpoint("GET", PATH + name, call -> answered(() -> answer.apply(call)));
    }

    private HttpEndpoint change(String name, BiFunction<Deeds, Body, Object> deed) {
        return new HttpEndpoint(
                "POST",
                PATH + name,
                call -> answered(() -> {
                    Guard.check(call);
                    Deeds ready = deeds;
                    if (ready == null) {
                        throw new Refused(503, "The bot is still starting; try again in a moment.");
                    }
                    return Json.reply(200, deed.apply(ready, Body.of(call.body())));
                }));
    }

    private static Reply answered(Supplier<Reply> answer) {
        try {
            return answer.get();
        } catch (Refused e) {
            return Json.reply(e.status(), Map.of("error", e.getMessage()));
        }
    }
}
