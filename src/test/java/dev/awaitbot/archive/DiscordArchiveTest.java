package dev.awaitbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Conversation.Kind;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.Reaction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscordArchiveTest {
    private static final String DANA =
            "{'id':'901','name':'dana','nickname':'Dana O','isBot':false,'roles':[{'id':'61','name':'design'}]}";
    private static final String LEE = "{'id':'902','name':'lee','nickname':'Lee','isBot':false,'roles':[]}";

    @TempDir
    private Path temp;

    private final Made made = new Made();

    private static String file(String channel, String... messages) {
        return "{'guild':{'id':'1','name':'tern'},'channel':{" + channel + "},'messages':[" + String.join(",", messages)
                + "],'messageCount':1}";
    }

    private static String text(String id, String name) {
        return "'id':'" + id + "','type':'GuildTextChat','categoryId':'7','category':'Text','name':'" + name + "'";
    }

    private static String thread(String id, String parent, String name) {
        return "'id':'" + id + "','type':'GuildPublicThread','categoryId':'" + parent + "','category':'" + name
                + "','name':'the title'";
    }

    private static String said(String id, int second, String content, String... more) {
        return "{'id':'" + id + "','type':'Default','timestamp':'2026-02-02T10:00:" + String.format("%02d", second)
                + ".123+00:00','content':'" + content + "','author':" + DANA + String.join("", more) + "}";
    }

    private Made.Result read() {
        return Made.read(made.folder(temp));
    }

    @Test
    void a_message_is_read_with_its_time_cut_to_the_second_whatever_its_offset() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said("100", 5, "hello")
                                .replace("10:00:05.123+00:00", "12:00:05.9+02:00")
                                .replace("'Default'", "'Default','timestampEdited':'2026-02-02T10:01:00+00:00'")));
        Message message = read().messages().get(0);
        assertThat(message.sentAt()).isEqualTo(Instant.parse("2026-02-02T10:00:05Z"));
        assertThat(message.editedAt()).isEqualTo(Instant.parse("2026-02-02T10:01:00Z"));
        assertThat(message.author()).isEqualTo(new PersonId("901"));
        assertThat(message.thread()).isNull();
        assertThat(message.bot()).isFalse();
    }

    @Test
    void a_thread_belongs_to_its_channel_and_begins_with_the_message_of_its_id() {
        made.file("a.json", file(text("71", "launch"), said("100", 1, "root"), said("101", 2, "else")))
                .file("b.json", file(thread("100", "71", "launch"), said("110", 3, "reply")));
        var result = read();
        assertThat(result.texts()).containsExactly("root", "else", "reply");
        assertThat(result.messages())
                .extracting(Message::thread)
                .containsExactly(new MessageId("100"), null, new MessageId("100"));
        assertThat(result.survey().conversations().values())
                .extracting(Conversation::name)
                .containsExactly("launch");
        assertThat(result.survey().titles()).isEmpty();
    }

    @Test
    void a_thread_started_without_a_message_begins_with_its_first_one() {
        made.file("a.json", file(text("71", "launch"), said("100", 1, "x").replace("Default", "ThreadCreated")))
                .file("b.json", file(thread("100", "71", "launch"), said("110", 3, "first"), said("111", 4, "second")));
        assertThat(read().messages())
                .extracting(Message::thread)
                .containsOnly(new MessageId("110"))
                .hasSize(2);
    }

    @Test
    void a_thread_whose_first_message_was_not_exported_still_has_it_as_its_root() {
        made.file(
                "b.json",
                file(
                        thread("100", "71", "launch"),
                        said("109", 2, "").replace("Default", "21"),
                        said("110", 3, "reply")));
        var result = read();
        assertThat(result.messages())
                .extracting(Message::thread)
                .containsOnly(new MessageId("100"))
                .hasSize(1);
        assertThat(result.survey().conversations().values())
                .extracting(Conversation::kind)
                .containsExactly(Kind.CHANNEL);
    }

    @Test
    void a_forum_post_is_a_thread_with_a_title_in_a_channel_without_a_file() {
        made.file("b.json", file(thread("110", "75", "questions"), said("110", 3, "how?"), said("111", 4, "so")));
        var result = read();
        assertThat(result.survey().conversations().values())
                .containsExactly(new Conversation(
                        new dev.awaitbot.protocol.ConversationId("75"), "questions", Kind.FORUM, Set.of()));
        assertThat(result.messages()).extracting(Message::thread).containsOnly(new MessageId("110"));
        assertThat(result.messages()).extracting(Message::opens).containsExactly(true, false);
        assertThat(result.survey().titles()).containsEntry(new MessageId("110"), "the title");
    }

    @Test
    void a_channel_split_into_parts_is_one_conversation() {
        made.file("a [part 2].json", file(text("71", "launch"), said("101", 2, "two")))
                .file("a.json", file(text("71", "launch"), said("100", 1, "one")));
        var result = read();
        assertThat(result.texts()).containsExactly("one", "two");
        assertThat(result.survey().conversations()).hasSize(1);
    }

    @Test
    void a_reply_at_channel_level_points_at_what_it_answers() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said("100", 1, "who?"),
                        said("101", 2, "me", ",'reference':{'messageId':'100','channelId':'71'}")
                                .replace("Default", "Reply")));
        Message reply = read().messages().get(1);
        assertThat(reply.replyTo()).isEqualTo(new MessageId("100"));
        assertThat(reply.thread()).isNull();
    }

    @Test
    void names_the_exporter_wrote_become_ids_again() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said(
                                "100",
                                1,
                                "@Lee and @Lee2 and @lee, @design: see #launch, #nowhere and a@Lee.example @everyone",
                                ",'mentions':[" + LEE + "]")));
        assertThat(read().texts())
                .containsExactly(
                        "<@902> and @Lee2 and <@902>, <@&61>: see <#71>, #nowhere and a@Lee.example @everyone");
    }

    @Test
    void the_longest_name_that_stands_there_is_meant() {
        String both = LEE + ",{'id':'903','name':'leeann','nickname':'Lee Ann'}";
        made.file("a.json", file(text("71", "launch"), said("100", 1, "@Lee Ann, @Lee", ",'mentions':[" + both + "]")));
        assertThat(read().texts()).containsExactly("<@903>, <@902>");
    }

    @Test
    void people_are_those_who_wrote_or_are_mentioned_and_roles_are_groups() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said("100", 1, "@Lee", ",'mentions':[" + LEE + ",{'id':'904','name':'pinged'}]")));
        var survey = read().survey();
        assertThat(survey.people().values())
                .containsExactly(
                        new Person(new PersonId("901"), "Dana O", List.of("dana"), false, true, null),
                        new Person(new PersonId("902"), "Lee", List.of("lee"), false, true, null));
        assertThat(survey.groups().get("61").handle()).isEqualTo("design");
        assertThat(survey.groups().get("61").members()).containsExactly(new PersonId("901"));
    }

    @Test
    void reactions_have_slacks_names_with_or_without_users() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said(
                                "100",
                                1,
                                "x",
                                ",'reactions':["
                                        + "{'emoji':{'name':'\uD83D\uDC4D\uD83C\uDFFD','code':'thumbsup_tone3'},'count':1,'users':["
                                        + LEE + "]},"
                                        + "{'emoji':{'name':'\u2705'},'count':3},{'emoji':{'name':'party_boat','code':'party_boat'},'count':1},5]")));
        assertThat(read().messages().get(0).reactions())
                .containsExactly(
                        new Reaction("+1", List.of(new PersonId("902"))),
                        new Reaction("white_check_mark", List.of()),
                        new Reaction("party_boat", List.of()));
    }

    @Test
    void attachments_embeds_and_stickers_are_counted() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said("100", 1, "", ",'attachments':[{}],'embeds':[{},{}],'stickers':[{'id':'1'}]")));
        assertThat(read().messages().get(0).attachments()).isEqualTo(4);
    }

    @Test
    void what_discord_writes_by_itself_is_left_out_and_the_unknown_kept() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said("100", 1, "joined").replace("Default", "GuildMemberJoin"),
                        said("101", 2, "pinned").replace("Default", "ChannelPinnedMessage"),
                        said("102", 3, "boost").replace("Default", "8"),
                        said("103", 4, "a command").replace("Default", "20"),
                        said("104", 5, "hologram").replace("Default", "Hologram")));
        var result = read();
        assertThat(result.texts()).containsExactly("a command", "hologram");
        assertThat(result.tally().leftOut()).containsEntry(LeftOut.HOUSEKEEPING, 3L);
        assertThat(result.survey().notes()).contains("Messages of the unknown type \"Hologram\" were kept (1).");
    }

    @Test
    void an_id_tells_the_time_where_it_is_missing_and_absurd_ones_are_left_out() {
        made.file(
                "a.json",
                file(
                        text("71", "launch"),
                        said("1009950403065868854", 1, "by id").replaceAll("'timestamp':'[^']*'", "'timestamp':null"),
                        said("102", 1, "no").replaceAll("'timestamp':'[^']*'", "'timestamp':'yesterday at noon or so'"),
                        said("103", 1, "no")
                                .replaceAll("'timestamp':'[^']*'", "'timestamp':'2026-02-31T10:00:00+00:00'"),
                        "{'id':'104','type':'Default','timestamp':'2026-02-02T10:00:00+00:00','content':'nobody'}",
                        "{}",
                        "7"));
        var result = read();
        assertThat(result.messages())
                .extracting(Message::sentAt)
                .containsExactly(Instant.parse("2022-08-18T22:22:20Z"));
        assertThat(result.tally().leftOut())
                .containsEntry(LeftOut.WITHOUT_TIME, 2L)
                .containsEntry(LeftOut.WITHOUT_AUTHOR, 1L)
                .containsEntry(LeftOut.MALFORMED, 2L);
    }

    @Test
    void other_files_beside_it_are_named_and_passed_over() {
        made.file("a.json", file(text("71", "launch"), said("100", 1, "hello")))
                .file("settings.json", "{'theme':'dark'}")
                .file("cut.json", "{'guild':{'id':")
                .file("picture.png", "x");
        var result = read();
        assertThat(result.texts()).containsExactly("hello");
        assertThat(result.skipped())
                .containsEntry("settings.json", "It is no file of DiscordChatExporter; it is left out.")
                .containsEntry("cut.json", "It is cut off in the middle. It is left out.");
        assertThat(result.survey().notes()).containsExactly("1 other files (pictures, attachments) were not read.");
    }

    @Test
    void a_file_that_is_cut_off_keeps_what_came_before() {
        String whole = file(text("71", "launch"), said("100", 1, "one"), said("101", 2, "two"));
        made.file("a.json", whole.substring(0, whole.indexOf("two") + 1));
        var result = Made.read(made.folder(temp).resolve("a.json"));
        assertThat(result.texts()).containsExactly("one");
        assertThat(result.skipped())
                .containsEntry("a.json", "It is cut off in the middle. The message before that was read.");
    }

    @Test
    void the_channel_may_be_told_after_its_messages() {
        made.file("a.json", "{'messages':[" + said("100", 1, "hello") + "],'channel':{" + text("71", "launch") + "}}");
        assertThat(read().texts()).containsExactly("hello");
    }

    @Test
    void a_direct_conversation_is_one() {
        made.file("a.json", file("'id':'88','type':'DirectTextChat','name':'Lee'", said("100", 1, "hello")));
        assertThat(read().survey().conversations().values())
                .extracting(Conversation::kind)
                .containsExactly(Kind.DIRECT);
    }
}
