package dev.awaitbot.chat.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.datetimePicker;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.block.element.BlockElements.usersSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dialogs and the Home tab, as people use them and as the real Bolt answers. */
class DialogsTest {
    private final FakeSlack fake = FakeSlack.start();
    private final List<Value> sent = new CopyOnWriteArrayList<>();
    private RealClient client;

    @BeforeEach
    void aWorkspace() throws Exception {
        fake.person("dana");
        fake.person("joel");
        client = new RealClient(fake);
        client.app.globalShortcut("new", (call, context) -> {
            context.client()
                    .viewsOpen(open ->
                            open.triggerId(call.getPayload().getTriggerId()).view(form("New")));
            return context.ack();
        });
        client.app.viewClosed("form", (call, context) -> context.ack());
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        fake.close();
    }

    @Test
    void what_is_filled_in_is_told_field_by_field() throws Exception {
        client.app.viewSubmission("form", (call, context) -> {
            call.getPayload().getView().getState().getValues().values().forEach(one -> sent.addAll(one.values()));
            return context.ack();
        });
        opened();
        fake.as("dana")
                .submits(Map.of(
                        "Text",
                        "Read the plan",
                        "Owner",
                        "joel",
                        "Day",
                        "2026-11-27",
                        "At",
                        "1795770000",
                        "How",
                        "Now"))
                .acknowledged();
        assertThat(sent).extracting(Value::getValue).contains("Read the plan");
        assertThat(sent).extracting(Value::getSelectedUser).contains("UJOEL0000");
        assertThat(sent).extracting(Value::getSelectedDate).contains("2026-11-27");
        assertThat(sent).extracting(Value::getSelectedDateTime).contains(1_795_770_000);
        assertThat(sent)
                .filteredOn(one -> one.getSelectedOption() != null)
                .extracting(one -> one.getSelectedOption().getValue())
                .containsExactly("now");
    }

    @Test
    void an_answer_updates_pushes_and_clears() throws Exception {
        var answers = new CopyOnWriteArrayList<>(List.of("push", "update", "clear"));
        client.app.viewSubmission("form", (call, context) -> {
            String action = answers.remove(0);
            return action.equals("clear")
                    ? context.ack(answer -> answer.responseAction("clear"))
                    : context.ack(answer -> answer.responseAction(action).view(form("After " + action)));
        });
        opened();
        assertThat(submitted()).isEqualTo("After push");
        assertThat(submitted()).isEqualTo("After update");
        assertThat(submitted()).isEqualTo("none");
        assertThat(fake.violations()).isEmpty();
    }

    private String submitted() {
        fake.as("dana").submits(Map.of("Text", "Read the plan")).acknowledged();
        return fake.team()
                .dialog("dana")
                .map(dev.awaitbot.chat.slack.fake.View::title)
                .orElse("none");
    }

    @Test
    void a_dialog_is_changed_by_its_id_while_it_is_open() throws Exception {
        opened();
        String id = Json.text(fake.team().dialog("dana").orElseThrow().json(), "id");
        assertThat(client.methods()
                        .viewsUpdate(change -> change.viewId(id).view(form("Changed")))
                        .isOk())
                .isTrue();
        assertThat(fake.team().dialog("dana").orElseThrow().title()).isEqualTo("Changed");
        assertThat(client.methods()
                        .viewsUpdate(change -> change.viewId(id).hash("stale").view(form("Late")))
                        .getError())
                .isEqualTo("hash_conflict");
        fake.as("dana").closes().orElseThrow().acknowledged();
        assertThat(client.methods()
                        .viewsUpdate(change -> change.viewId(id).view(form("Late")))
                        .getError())
                .isEqualTo("not_found");
    }

    @Test
    void what_the_client_would_not_send_is_not_sent() throws Exception {
        opened();
        assertThatThrownBy(() -> fake.as("dana").submits(Map.of())).hasMessageContaining("Text");
        assertThatThrownBy(() -> fake.as("dana").submits(Map.of("Text", "x".repeat(101))))
                .hasMessageContaining("100");
        assertThatThrownBy(() -> fake.as("dana").submits(Map.of("Text", "x", "Nonsense", "y")))
                .hasMessageContaining("Nonsense");
    }

    @Test
    void the_home_tab_is_filled_when_it_is_opened_and_its_buttons_work() throws Exception {
        client.app.event(AppHomeOpenedEvent.class, (event, context) -> {
            context.client()
                    .viewsPublish(publish ->
                            publish.userId(event.getEvent().getUser()).view(home()));
            return context.ack();
        });
        client.app.blockAction("more", (call, context) -> {
            assertThat(call.getPayload().getContainer().getType()).isEqualTo("view");
            assertThat(call.getPayload().getResponseUrl()).isNull();
            return context.ack();
        });
        client.connect();
        fake.as("dana").opensHome();
        fake.settle();
        assertThat(fake.team().home("dana").orElseThrow().controls()).containsExactly("More");
        assertThat(fake.team().home("joel")).isEmpty();
        fake.as("dana").usesAtHome("More", null).acknowledged();
    }

    private void opened() throws Exception {
        client.connect();
        fake.as("dana").usesShortcut("new").acknowledged();
    }

    private static View home() {
        return view(view -> view.type("home")
                .blocks(asBlocks(actions(row -> row.elements(
                        asElements(button(one -> one.actionId("more").text(plainText("More")))))))));
    }

    private static View form(String title) {
        return view(view -> view.type("modal")
                .callbackId("form")
                .notifyOnClose(true)
                .title(viewTitle(words -> words.type("plain_text").text(title)))
                .submit(viewSubmit(words -> words.type("plain_text").text("Send")))
                .close(viewClose(words -> words.type("plain_text").text("Cancel")))
                .blocks(asBlocks(
                        input(one -> one.label(plainText("Text"))
                                .element(plainTextInput(
                                        text -> text.actionId("text").maxLength(100)))),
                        input(one -> one.label(plainText("Owner"))
                                .optional(true)
                                .element(usersSelect(list -> list.actionId("owner")))),
                        input(one -> one.label(plainText("Day"))
                                .optional(true)
                                .element(datePicker(day -> day.actionId("day")))),
                        input(one -> one.label(plainText("At"))
                                .optional(true)
                                .element(datetimePicker(time -> time.actionId("at")))),
                        input(one -> one.label(plainText("How"))
                                .optional(true)
                                .element(staticSelect(list -> list.actionId("how")
                                        .options(List.of(
                                                option(plainText("Now"), "now"),
                                                option(plainText("Later"), "later")))))))));
    }
}
