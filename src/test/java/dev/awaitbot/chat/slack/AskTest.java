package dev.awaitbot.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.awaitbot.chat.Acted;
import dev.awaitbot.chat.Post;
import dev.awaitbot.chat.Typed;
import dev.awaitbot.chat.slack.fake.Delivery;
import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Form.Field;
import dev.awaitbot.protocol.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people ask of the bot by commands, clicks, lists, dialogs and shortcuts arrives as what they meant, once. */
class AskTest {
    private static final Form FORM = new Form(
            "New request",
            "new:9",
            "Post",
            List.of(new Field("what", "What", Form.Kind.LONG_TEXT, true, "", null, List.of())));

    private final Ground here = new Ground().bySocket();

    @AfterEach
    void close() {
        assertThat(here.fake.violations()).isEmpty();
        here.close();
    }

    @Test
    void a_slash_command_is_answered_with_its_acknowledgement() {
        here.bot.answer = Answer.say("Nothing waits for you.");
        here.fake.as("dana").types("#launch", "/await   waiting ").acknowledged();
        Typed typed = here.bot.commands.get(0);
        assertThat(typed.text()).isEqualTo("waiting");
        assertThat(typed.conversation()).isEqualTo(here.launch);
        assertThat(typed.person()).isEqualTo(here.dana);
        assertThat(here.fake.ephemerals("dana"))
                .extracting(dev.awaitbot.chat.slack.fake.Post::shown)
                .containsExactly("Nothing waits for you.");
    }

    @Test
    void a_command_that_cannot_be_stored_is_not_acknowledged() {
        here.bot.fails(1);
        Delivery typed = here.fake.as("dana").types("#launch", "/await mine");
        assertThat(typed.end()).isEqualTo(Delivery.State.FAILED);
        assertThat(typed.acks()).isEmpty();
    }

    @Test
    void a_button_says_what_it_stands_under() {
        var card = said(Control.button("Done", "done:17"));
        here.fake.as("joel").clicks(card, "Done").acknowledged();
        Acted acted = here.bot.acts.get(0);
        assertThat(acted.act()).isEqualTo("done:17");
        assertThat(acted.values()).isEmpty();
        assertThat(acted.person()).isEqualTo(here.joel);
        assertThat(acted.conversation()).isEqualTo(here.launch);
        assertThat(acted.message()).hasToString(card.ts());
    }

    @Test
    void lists_people_and_times_say_what_was_chosen() {
        var card = said(
                Control.choice("Snooze", "snooze:17", List.of(new Control.Option("4 hours", "4h"))),
                Control.person("Set owner", "owner:17"),
                new Control(Control.Kind.TIME, "Set window", "window:17", List.of()));
        here.fake.as("dana").chooses(card, "Snooze", "4 hours").acknowledged();
        here.fake.as("dana").chooses(card, "Set owner", "joel").acknowledged();
        Instant friday = Instant.parse("2026-03-06T16:00:00Z");
        here.fake
                .as("dana")
                .chooses(card, "2|window:17", Long.toString(friday.getEpochSecond()))
                .acknowledged();
        assertThat(here.bot.acts)
                .extracting(Acted::act, Acted::values)
                .containsExactly(
                        tuple("snooze:17", Map.of("value", "4h")),
                        tuple("owner:17", Map.of("value", here.joel.value())),
                        tuple("window:17", Map.of("value", friday.toString())));
    }

    @Test
    void a_quiet_button_in_the_menu_is_a_button() {
        var card = said(Control.quiet("Why?", "why:17"), Control.quiet("Mute", "mute:17"));
        here.fake.as("dana").chooses(card, "0|", "Mute").acknowledged();
        assertThat(here.bot.acts).extracting(Acted::act).containsExactly("mute:17");
        assertThat(here.bot.acts.get(0).values()).isEmpty();
    }

    @Test
    void a_dialog_comes_back_to_where_it_was_opened() {
        var card = said(Control.button("New", "form:new"));
        here.bot.answer = Answer.form(FORM);
        here.fake.as("dana").clicks(card, "New").acknowledged();
        await().until(() -> here.fake.team().dialog("dana").isPresent());
        here.bot.answer = Answer.NOTHING;
        here.fake.as("dana").submits(Map.of("what", "review the plan")).acknowledged();
        Acted sent = here.bot.acts.get(1);
        assertThat(sent.act()).isEqualTo("new:9");
        assertThat(sent.values()).isEqualTo(Map.of("what", "review the plan"));
        assertThat(sent.conversation()).isEqualTo(here.launch);
        assertThat(here.fake.team().dialog("dana")).isEmpty();
    }

    @Test
    void a_shortcut_brings_its_message_along_even_from_where_the_bot_is_not() {
        String others = here.fake.team().channelOfOthers("others", "dana");
        var post = here.fake.as("dana").says("#others", "@joel please read the plan");
        here.fake.as("dana").usesShortcut("check", post).acknowledged();
        Acted acted = here.bot.acts.get(0);
        assertThat(acted.act()).isEqualTo("check");
        assertThat(acted.conversation()).hasToString(others);
        Optional<Message> message = here.platform.message(acted.conversation(), acted.message());
        assertThat(message.map(Message::text)).contains("<@" + here.joel + "> please read the plan");
        assertThat(here.platform.directory().conversations())
                .as("the bot is not in it")
                .noneMatch(one -> one.id().equals(acted.conversation()));
    }

    @Test
    void a_global_shortcut_is_asked_in_no_conversation() {
        here.fake.as("dana").usesShortcut("new").acknowledged();
        Acted acted = here.bot.acts.get(0);
        assertThat(acted.act()).isEqualTo("new");
        assertThat(acted.conversation()).hasToString(here.dana.value());
        assertThat(here.platform.directory().conversation(acted.conversation()).map(one -> one.members()))
                .contains(java.util.Set.of(here.dana, here.platform.self()));
    }

    @Test
    void a_home_that_is_opened_is_shown_anew() {
        here.bot.home = Card.say("Nothing waits for you.");
        here.fake.as("dana").opensHome();
        await().until(() -> here.fake.team().home("dana").isPresent());
        assertThat(here.bot.heard).containsExactly("home of " + here.dana);
    }

    private dev.awaitbot.chat.slack.fake.Post said(Control... controls) {
        var place = new Post.Place(here.launch, null, null, false);
        here.platform.send(new Post("key", place, Card.say("A-17 is open.").with(controls)));
        var all = here.fake.posts("#launch");
        return all.get(all.size() - 1);
    }
}
