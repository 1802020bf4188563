package dev.awaitbot.chat.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.usersSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.webhook.WebhookResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands, clicks, dialogs and shortcuts go to the real Bolt and back. */
class InteractionsTest {
    private static final List<LayoutBlock> CARD = asBlocks(actions(row -> row.blockId("row")
            .elements(asElements(
                    button(one -> one.actionId("done:17").value("17").text(plainText("Done"))),
                    usersSelect(one -> one.actionId("owner:17").placeholder(plainText("Set owner")))))));

    private final FakeSlack fake = FakeSlack.start();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private RealClient client;

    @BeforeEach
    void aWorkspace() {
        fake.person("dana");
        fake.person("joel");
        fake.channel("launch", "dana", "joel");
        client = new RealClient(fake);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        fake.close();
    }

    @Test
    void a_command_is_answered_by_its_acknowledgement_to_one_person() throws Exception {
        client.app.command(
                "/await",
                (call, context) -> context.ack("You said " + call.getPayload().getText()));
        client.connect();
        fake.as("dana").types("#launch", "/await mine please").acknowledged();
        assertThat(fake.ephemerals("dana")).extracting(Post::text).containsExactly("You said mine please");
        assertThat(fake.ephemerals("joel")).isEmpty();
    }

    @Test
    void an_acknowledgement_that_slack_cannot_show_has_failed() throws Exception {
        client.app.command("/await", (call, context) -> context.ack(answer -> answer.blocks(CARD)));
        client.connect();
        assertThat(fake.as("dana").types("#launch", "/await mine").end()).isEqualTo(Delivery.State.FAILED);
        assertThat(fake.violations()).singleElement().asString().startsWith("acknowledgement: ");
        assertThat(fake.ephemerals("dana")).isEmpty();
    }

    @Test
    void a_click_is_answered_at_its_response_address_five_times() throws Exception {
        client.app.blockAction("done:17", (call, context) -> {
            for (int i = 0; i < 6; i++) {
                WebhookResponse answer = context.respond(message -> message.text("Thanks"));
                said.add(answer.getCode() + " " + answer.getBody());
            }
            return context.ack();
        });
        client.connect();
        client.methods()
                .chatPostMessage(
                        card -> card.channel("CLAUNCH00").text("A card").blocks(CARD));
        Post card = fake.posts("#launch").get(0);
        assertThat(card.controls()).containsExactly("Done", "Set owner");
        Delivery click = fake.as("dana").clicks(card, "Done").acknowledged();
        assertThat(click.payload()
                        .getAsJsonObject("container")
                        .get("message_ts")
                        .getAsString())
                .isEqualTo(card.ts());
        assertThat(said).hasSize(6).startsWith("200 ok").last().asString().contains("404", "used_url");
        assertThat(fake.ephemerals("dana")).hasSize(5);
    }

    @Test
    void a_list_tells_who_was_chosen() throws Exception {
        client.app.blockAction("owner:17", (call, context) -> {
            said.add(call.getPayload().getActions().get(0).getSelectedUser());
            return context.ack();
        });
        client.connect();
        client.methods()
                .chatPostMessage(
                        card -> card.channel("CLAUNCH00").text("A card").blocks(CARD));
        fake.as("dana")
                .chooses(fake.posts("#launch").get(0), "Set owner", "joel")
                .acknowledged();
        assertThat(said).containsExactly("UJOEL0000");
    }

    @Test
    void an_ephemeral_is_replaced_through_the_response_address_alone() throws Exception {
        client.app.blockAction("done:17", (call, context) -> {
            assertThat(call.getPayload().getMessage()).isNull();
            context.respond(message -> message.replaceOriginal(true).text("Noted"));
            return context.ack();
        });
        client.connect();
        String ts = client.methods()
                .chatPostEphemeral(card -> card.channel("CLAUNCH00")
                        .user("UDANA0000")
                        .text("A card")
                        .blocks(CARD))
                .getMessageTs();
        assertThat(client.methods()
                        .chatUpdate(change -> change.channel("CLAUNCH00").ts(ts).text("Other"))
                        .getError())
                .isEqualTo("message_not_found");
        fake.as("dana").clicks(fake.ephemerals("dana").get(0), "Done").acknowledged();
        assertThat(fake.ephemerals("dana")).extracting(Post::shown).containsExactly("Noted");
    }

    @Test
    void a_dialog_is_opened_once_by_a_trigger_filled_in_and_refused_with_errors() throws Exception {
        client.app.messageShortcut("track", (call, context) -> {
            for (int i = 0; i < 2; i++) {
                ViewsOpenResponse opened = context.client()
                        .viewsOpen(open ->
                                open.triggerId(call.getPayload().getTriggerId()).view(form()));
                said.add(opened.isOk() ? "opened" : opened.getError());
            }
            return context.ack();
        });
        client.app.viewSubmission("track", (call, context) -> {
            String text = call.getPayload()
                    .getView()
                    .getState()
                    .getValues()
                    .get("what")
                    .get("text")
                    .getValue();
            return text.length() < 5
                    ? context.ack(answer -> answer.responseAction("errors").errors(Map.of("what", "Too short")))
                    : context.ack();
        });
        client.connect();
        Post post = fake.as("joel").says("#launch", "The plan");
        fake.as("dana").usesShortcut("track", post).acknowledged();
        assertThat(said).containsExactly("opened", "exchanged_trigger_id");
        assertThat(fake.team().dialog("dana").orElseThrow().title()).isEqualTo("Track");

        fake.as("dana").submits(Map.of("What is it?", "Plan")).acknowledged();
        assertThat(fake.team().dialogErrors()).containsExactly("Too short");
        fake.as("dana").submits(Map.of("What is it?", "Read the plan")).acknowledged();
        assertThat(fake.team().dialog("dana")).isEmpty();
        assertThat(fake.violations()).isEmpty();
    }

    @Test
    void what_is_not_acknowledged_is_told_once_to_no_avail() throws Exception {
        fake.retries(Retries.quick(Duration.ofMillis(300)));
        client.connect();
        assertThat(fake.as("dana").types("/unheard of").end()).isEqualTo(Delivery.State.FAILED);
    }

    private static View form() {
        return view(view -> view.type("modal")
                .callbackId("track")
                .title(viewTitle(title -> title.type("plain_text").text("Track")))
                .submit(viewSubmit(submit -> submit.type("plain_text").text("Track")))
                .close(viewClose(close -> close.type("plain_text").text("Cancel")))
                .blocks(asBlocks(input(one -> one.blockId("what")
                        .label(plainText("What is it?"))
                        .element(plainTextInput(text -> text.actionId("text")))))));
    }
}
