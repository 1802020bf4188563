package dev.awaitbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same chat, exported from Slack and from Discord, is read as the same chat. */
class PlatformIdentityTest {
    /** A message without anything that belongs to a platform: ids are names, a thread is the place of its first message. */
    private record Seen(
            String at,
            String conversation,
            String author,
            boolean bot,
            boolean edited,
            String text,
            String marks,
            String thread) {}

    private static final List<Seen> SLACK = new ArrayList<>();
    private static final List<Seen> DISCORD = new ArrayList<>();
    private static Survey slack;
    private static Survey discord;

    @BeforeAll
    static void readBoth(@TempDir Path folder) throws IOException {
        ExampleExport.folder(folder, new DiscordWriter(Transcript.read(ExampleExport.TRANSCRIPT)).files());
        slack = read(ExampleExport.SLACK, SLACK);
        discord = read(folder, DISCORD);
    }

    private static Survey read(Path export, List<Seen> into) throws IOException {
        try (Archive archive = Archives.open(List.of(export))) {
            Survey survey = archive.survey();
            Map<String, String> places = new HashMap<>();
            archive.read(message -> into.add(seen(message, survey, places)));
            return survey;
        }
    }

    private static Seen seen(Message message, Survey survey, Map<String, String> threads) {
        String conversation = survey.conversations().get(message.conversation()).name();
        String thread =
                threads.computeIfAbsent(conversation + message.root(), unused -> conversation + " " + message.sentAt());
        String marks = message.reactions().stream()
                .map(each -> each.name()
                        + each.by().stream().map(id -> name(id, survey)).toList())
                .collect(Collectors.joining(" "));
        return new Seen(
                message.sentAt().toString(),
                conversation,
                name(message.author(), survey),
                message.bot(),
                message.editedAt() != null,
                text(message, survey) + " +" + message.attachments(),
                marks,
                thread + (message.opens() ? " root" : ""));
    }

    private static String text(Message message, Survey survey) {
        return Tokenizer.read(message.text(), message.notation()).tokens().stream()
                .map(token -> word(token, survey))
                .collect(Collectors.joining(" "));
    }

    private static String word(Token token, Survey survey) {
        return switch (token.type()) {
            case MENTION -> "@" + name(new PersonId(token.norm()), survey);
            case GROUP -> "@" + survey.groups().get(token.norm()).handle();
            case CHANNEL ->
                "#"
                        + survey.conversations().values().stream()
                                .filter(each -> each.id().value().equals(token.norm()))
                                .findFirst()
                                .orElseThrow()
                                .name();
            case BROADCAST, LINK -> token.norm();
            default -> token.shown().replace("&gt;", ">").replace("&amp;", "&");
        };
    }

    private static String name(PersonId id, Survey survey) {
        return survey.people().containsKey(id) ? survey.people().get(id).name() : "?" + id;
    }

    @Test
    void every_message_is_the_same_in_the_same_order() {
        assertThat(SLACK).hasSizeGreaterThan(350);
        assertThat(DISCORD).containsExactlyElementsOf(SLACK);
    }

    @Test
    void mentions_of_people_groups_and_channels_become_ids_on_both() {
        assertThat(SLACK).anyMatch(each -> each.text().contains("@Lee Sandoval please review the rollout plan"));
        assertThat(SLACK).anyMatch(each -> each.text().contains("@oncall can one of you"));
        assertThat(slack.groups().values()).extracting("handle").containsExactlyInAnyOrder("design", "oncall");
    }

    @Test
    void the_surveys_agree() {
        assertThat(discord.people().values())
                .extracting("name", "aliases", "bot")
                .containsExactlyElementsOf(slack.people().values().stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(each.name(), withoutBot(each), each.bot()))
                        .toList());
        assertThat(discord.conversations().values())
                .extracting("name")
                .containsExactlyElementsOf(slack.conversations().values().stream()
                        .map(each -> (Object) each.name())
                        .toList());
        assertThat(discord.total()).isEqualTo(slack.total());
        assertThat(discord.first()).isEqualTo(slack.first());
        assertThat(discord.last()).isEqualTo(slack.last());
        assertThat(slack.skipped()).isEmpty();
        assertThat(discord.skipped()).isEmpty();
    }

    /** Slack's bots have one name only. */
    private static List<String> withoutBot(dev.awaitbot.protocol.Person person) {
        return person.bot() ? List.of("deploy") : person.aliases();
    }

    @Test
    void the_export_that_ships_is_the_one_its_transcript_makes() throws IOException {
        Map<String, String> shipped = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(ExampleExport.SLACK))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                shipped.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(shipped)
                .as("after a change of transcript.txt run ExampleExport, its Javadoc says how")
                .containsExactlyEntriesOf(new SlackWriter(Transcript.read(ExampleExport.TRANSCRIPT)).files());
    }
}
