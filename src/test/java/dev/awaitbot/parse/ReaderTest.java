package dev.awaitbot.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Addressee;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.DateOrder;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Gap;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Reference;
import dev.awaitbot.protocol.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final Reader READER = new Reader();

    @Test
    void a_complete_request_is_read_in_all_its_parts() {
        String text =
                "@dana please review the rollout plan https://docs.example.com/r by Thursday 17:00, so that we can ship on Friday";
        Reading reading = read(text);
        assertThat(reading.request()).isTrue();
        assertThat(reading.kind()).isEqualTo(Kind.ACTION);
        assertThat(reading.deed()).isTrue();
        assertThat(reading.owners()).extracting(Owner::text).containsExactly("@dana");
        assertThat(reading.addressee()).isEqualTo(Addressee.PERSON);
        assertThat(reading.asks().get(0).content()).isEqualTo(Ask.Content.CLEAR);
        assertThat(reading.asks().get(0).span().of(text)).contains("review the rollout plan");
        assertThat(reading.window()).isNotNull();
        assertThat(reading.gaps()).isEmpty();
        assertThat(reading.purpose()).isNotNull();
        assertThat(reading.reasons()).contains("please, with a verb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let me know what you think",
                "PR 88 needs a review",
                "can someone restart the build agent",
                "I'm wondering if there is a cleaner way to do this",
                "@sam ^",
                "any update on the invoice?",
                "Priya to confirm the venue by Monday",
                "kannst du bitte die Rechnung prüfen",
                "merci de valider le devis avant ce soir",
                "¿puedes revisar el informe?",
                "alguém sabe a senha?"
            })
    void requests_are_known_by_many_cues(String text) {
        assertThat(read(text).request()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks a lot!",
                "FYI the office closes at 15:00 on Friday",
                "I'll send it by Friday",
                "Let me know if you need help",
                "> can you send the slides?\nsent on Monday",
                "she asked me to review it and I did",
                "hi all, how are you?",
                "ok",
                ":+1:",
                "https://docs.example.com/notes",
                ""
            })
    void talk_asks_for_nothing(String text) {
        Reading reading = read(text);
        assertThat(reading.request()).isFalse();
        assertThat(reading.owners()).isEmpty();
        assertThat(reading.asks()).isEmpty();
        assertThat(reading.addressee()).isEqualTo(Addressee.NONE);
    }

    @Test
    void a_promise_is_a_commitment_and_no_request() {
        assertThat(read("I'll send it by Friday").kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(read("will do tonight").kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(read("thanks").kind()).isNull();
    }

    @Test
    void people_only_thanked_quoted_or_copied_own_nothing() {
        assertThat(owners("@ana can you take the booking? cc @lee")).containsExactly("@ana");
        assertThat(owners("@ana could you finish what @lee began?")).containsExactly("@ana");
        assertThat(owners("still waiting for your OK @ana")).containsExactly("@ana");
        assertThat(owners("please send the plan to @ana")).isEmpty();
        assertThat(owners("@ana can you point @lee to the plan?")).containsExactly("@ana");
        assertThat(owners("Can someone answer @lee's question?")).isEmpty();
    }

    @Test
    void whoever_is_greeted_or_thanked_first_is_who_is_asked() {
        assertThat(owners("Thanks @ana. Can you also add the risks?")).containsExactly("@ana");
        assertThat(owners("Hi Maria, could you look at the numbers?")).containsExactly("Maria");
        assertThat(owners("Nadia please update the chart")).containsExactly("Nadia");
        assertThat(owners("now that the build is green, nadia, can you update the chart?"))
                .containsExactly("nadia");
        assertThat(owners("[action] user42 to update the chart")).containsExactly("user42");
        assertThat(owners("Nadia's to send us the chart by noon, please")).containsExactly("Nadia");
        assertThat(owners("Release manager: please update the chart")).containsExactly("Release manager");
        assertThat(owners("Status: please update the chart")).isEmpty();
    }

    @Test
    void a_call_that_names_nobody_speaks_to_all_whom_its_condition_fits() {
        assertThat(inThread("Please weigh in here if you have feedback on the format")
                        .addressee())
                .isEqualTo(Addressee.CHANNEL);
        assertThat(inThread("Don't forget to add your talk to the list!").addressee())
                .isEqualTo(Addressee.CHANNEL);
        assertThat(inThread("If you find the time, please send me your log").addressee())
                .isEqualTo(Addressee.PERSON);
        assertThat(inThread("Could you restart it if you see this?").addressee())
                .isEqualTo(Addressee.PERSON);
    }

    @Test
    void in_a_talk_the_one_spoken_to_in_one_sentence_is_asked_in_the_others() {
        String text = "Do we have diagnostics for this run? If not, can you point me to the case?";
        assertThat(inThread(text).addressee()).isEqualTo(Addressee.PERSON);
        assertThat(inThread("Do we have diagnostics for this run?").addressee()).isEqualTo(Addressee.CHANNEL);
        assertThat(inThread("Thanks for this. Do we have another converter for the dates?")
                        .addressee())
                .isEqualTo(Addressee.PERSON);
        assertThat(inThread("Thanks to all who came. Do we have another date in June?")
                        .addressee())
                .isEqualTo(Addressee.CHANNEL);
    }

    @Test
    void who_did_something_with_the_author_is_not_asked() {
        assertThat(owners("@ana and I met yesterday about the plan, any comments on it?"))
                .isEmpty();
        assertThat(owners("@ana and @lee, any comments on the plan?")).containsExactly("@ana", "@lee");
    }

    @Test
    void groups_and_broadcasts_are_told_apart() {
        assertThat(read("@channel please fill in the survey by noon").addressee())
                .isEqualTo(Addressee.CHANNEL);
        assertThat(read("@ana @lee please agree on a date").addressee()).isEqualTo(Addressee.GROUP);
        assertThat(read("@frontend-guild please look at the layout").owners())
                .extracting(Owner::kind)
                .containsExactly(Owner.Kind.GROUP);
    }

    @Test
    void irc_addresses_a_nick_before_a_colon() {
        Reading reading = READER.read("user42: which version are you on?", Notation.IRC, scene(null));
        assertThat(reading.owners()).extracting(Owner::text).containsExactly("user42");
    }

    @Test
    void what_whoever_knows_gives_in_passing_is_no_deed() {
        assertThat(read("Can anyone share an example of a config that works?").deed())
                .isFalse();
        assertThat(read("Can anyone restart the staging server?").deed()).isTrue();
        assertThat(read("Dana, can you share the example with the client?").deed())
                .isTrue();
    }

    @Test
    void a_bare_ping_names_no_deed() {
        Reading reading = read("@sam ^");
        assertThat(reading.asks().get(0).content()).isEqualTo(Ask.Content.BARE);
        assertThat(reading.kind()).isNull();
    }

    @Test
    void a_verb_that_says_nothing_is_vague() {
        assertThat(read("@ana please handle this").asks().get(0).content()).isEqualTo(Ask.Content.VAGUE);
        assertThat(read("@ana can you look into it?").asks().get(0).content()).isEqualTo(Ask.Content.VAGUE);
        assertThat(read("@ana supplier audit. Thursday. Don't forget.")
                        .asks()
                        .get(0)
                        .content())
                .isEqualTo(Ask.Content.BARE);
        assertThat(read("@ana don't forget the supplier audit on Thursday")
                        .asks()
                        .get(0)
                        .content())
                .isEqualTo(Ask.Content.CLEAR);
        assertThat(read("@ana please fix the login page").asks().get(0).content())
                .isEqualTo(Ask.Content.CLEAR);
    }

    @Test
    void a_thing_pointed_at_is_anchored_by_a_link_or_a_number() {
        assertThat(read("@ana please review this PR").references())
                .extracting(Reference::anchored)
                .containsExactly(false);
        assertThat(read("@ana please review this PR https://git.example.com/7").references())
                .extracting(Reference::anchored)
                .containsExactly(true);
    }

    @Test
    void gaps_are_what_the_reader_would_ask_for() {
        assertThat(read("can I ask a question?").gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.QUESTION);
        assertThat(read("it doesn't work, help").gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.SYMPTOM);
    }

    @Test
    void the_language_is_recognised() {
        assertThat(read("kannst du das bitte bis morgen prüfen").language()).isEqualTo("de");
        assertThat(read("peux-tu relire le contrat avant jeudi").language()).isEqualTo("fr");
        assertThat(read("can you read this").language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can you ",
                "please @ana, ",
                "a? ",
                "user1: ",
                "why ",
                "let me know ",
                "is the ",
                "( ",
                "\" ",
                "i'm still getting the following ",
                "by "
            })
    void forty_thousand_characters_of_anything_are_read_in_bounded_time(String piece) {
        String text = piece.repeat(40_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
    }

    private static List<String> owners(String text) {
        return read(text).owners().stream().map(Owner::text).toList();
    }

    private static Reading read(String text) {
        return READER.read(text, Notation.PLAIN, scene(true));
    }

    private static Reading inThread(String text) {
        return READER.read(text, Notation.PLAIN, scene(false));
    }

    private static Scene scene(@org.jspecify.annotations.Nullable Boolean opens) {
        return new Scene(
                Instant.parse("2026-03-10T10:00:00Z"),
                Defaults.availability(ZoneOffset.UTC),
                null,
                DateOrder.MDY,
                null,
                opens,
                null,
                false,
                List.of(),
                0,
                Map.of());
    }
}
