package dev.awaitbot.archive;

import static dev.awaitbot.archive.Made.said;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackArchiveTest {
    @TempDir
    private Path temp;

    private Message only(String message) {
        var result = Made.read(Made.slack().day("2026-02-02", message).zip(temp));
        assertThat(result.messages()).hasSize(1);
        return result.messages().get(0);
    }

    @Test
    void a_message_is_read_with_its_time_cut_to_the_second() {
        Message message = only(said("1770000000.999900", "hello"));
        assertThat(message.id()).isEqualTo(new MessageId("1770000000.999900"));
        assertThat(message.sentAt()).isEqualTo(Instant.ofEpochSecond(1770000000));
        assertThat(message.author()).isEqualTo(new PersonId("U1"));
        assertThat(message.conversation().value()).isEqualTo("C1");
        assertThat(message.thread()).isNull();
        assertThat(message.editedAt()).isNull();
        assertThat(message.bot()).isFalse();
    }

    @Test
    void edits_files_and_reactions_come_along() {
        Message message = only(
                said(
                        "1770000000.000100",
                        "look",
                        ",'edited':{'user':'U1','ts':'1770000300.000000'}",
                        ",'files':[{'id':'F1'},{'id':'F2'}],'attachments':[{'title':'a preview'}]",
                        ",'reactions':[{'name':'+1::skin-tone-3','users':['U2','U1'],'count':2},{'name':'eyes','users':['U2']}]"));
        assertThat(message.editedAt()).isEqualTo(Instant.ofEpochSecond(1770000300));
        assertThat(message.attachments()).isEqualTo(3);
        assertThat(message.reactions())
                .containsExactly(
                        new Reaction("+1", List.of(new PersonId("U2"), new PersonId("U1"))),
                        new Reaction("eyes", List.of(new PersonId("U2"))));
    }

    @Test
    void a_thread_is_tied_by_its_first_message_and_a_broadcast_reply_counts_once() {
        String broadcast =
                said("1770000060.000100", "also here", ",'subtype':'thread_broadcast','thread_ts':'1770000000.000100'");
        var result = Made.read(Made.slack()
                .day(
                        "2026-02-02",
                        said("1770000000.000100", "root", ",'thread_ts':'1770000000.000100'"),
                        broadcast,
                        broadcast)
                .zip(temp));
        assertThat(result.texts()).containsExactly("root", "also here");
        assertThat(result.messages()).extracting(Message::opens).containsExactly(true, false);
        assertThat(result.messages()).extracting(each -> each.root().value()).containsOnly("1770000000.000100");
        assertThat(result.tally().leftOut()).containsEntry(LeftOut.DUPLICATE, 1L);
    }

    @Test
    void the_root_of_a_thread_may_be_missing() {
        Message reply = only(said("1770000060.000100", "yes", ",'thread_ts':'1760000000.000100'"));
        assertThat(reply.opens()).isFalse();
    }

    @Test
    void joins_and_tombstones_are_left_out_and_counted() {
        var result = Made.read(Made.slack()
                .day(
                        "2026-02-02",
                        said("1770000000.000100", "<@U1> has joined", ",'subtype':'channel_join'"),
                        said("1770000001.000100", "purpose", ",'subtype':'group_purpose'"),
                        said("1770000002.000100", "This message was deleted.", ",'subtype':'tombstone'"),
                        said("1770000003.000100", "pinned", ",'subtype':'pinned_item'"),
                        said("1770000004.000100", "/me waves", ",'subtype':'me_message'"))
                .zip(temp));
        assertThat(result.texts()).containsExactly("/me waves");
        assertThat(result.tally().leftOut())
                .containsEntry(LeftOut.HOUSEKEEPING, 3L)
                .containsEntry(LeftOut.DELETED, 1L);
    }

    @Test
    void an_unknown_subtype_is_kept_and_noted() {
        var result = Made.read(Made.slack()
                .day("2026-02-02", said("1770000000.000100", "new", ",'subtype':'hologram'"))
                .zip(temp));
        assertThat(result.texts()).containsExactly("new");
        assertThat(result.survey().notes()).contains("Messages of the unknown subtype \"hologram\" were kept (1).");
    }

    @Test
    void bots_are_known_by_the_marks_of_their_messages_not_by_the_list_of_accounts() {
        var result = Made.read(Made.slack()
                .file("users.json", "[{'id':'U1','name':'dana'},{'id':'U9','name':'robot','is_bot':true}]")
                .day(
                        "2026-02-02",
                        said("1770000000.000100", "a person"),
                        "{'type':'message','user':'U9','ts':'1770000001.000100','text':'listed as a bot, but not marked'}",
                        "{'type':'message','subtype':'bot_message','bot_id':'B1','username':'Deploy','ts':'1770000002.000100','text':'b'}",
                        said("1770000003.000100", "by an app of Dana", ",'bot_id':'B2'"),
                        "{'type':'message','user':'USLACKBOT','ts':'1770000004.000100','text':'Reminder'}")
                .zip(temp));
        assertThat(result.messages()).extracting(Message::bot).containsExactly(false, false, true, true, true);
        assertThat(result.survey().people().get(new PersonId("B1")).name()).isEqualTo("Deploy");
    }

    @Test
    void blocks_are_read_where_there_is_no_text() {
        Message message = only(said(
                "1770000000.000100",
                "",
                ",'blocks':[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                        + "{'type':'user','user_id':'U2'},{'type':'text','text':' is 1 < 2? see '},"
                        + "{'type':'link','url':'https://a.example','text':'this'},{'type':'emoji','name':'eyes'},"
                        + "{'type':'usergroup','usergroup_id':'S1'},{'type':'broadcast','range':'here'}]},"
                        + "{'elements':[{'type':'text','text':'so they said'}],'type':'rich_text_quote'}]},"
                        + "{'type':'section','text':{'type':'mrkdwn','text':'*bold* &amp; <@U1>'}}]"));
        assertThat(message.text())
                .isEqualTo(
                        "<@U2> is 1 &lt; 2? see <https://a.example|this>:eyes:<!subteam^S1><!here>&gt; so they said\n*bold* &amp; <@U1>");
    }

    @Test
    void people_are_those_who_wrote_or_are_mentioned() {
        var result = Made.read(Made.slack()
                .file(
                        "users.json",
                        "[{'id':'U1','name':'dana','real_name':'Dana Okafor','tz':'Europe/Berlin','profile':{'display_name':'Dana'}},"
                                + "{'id':'U2','name':'lee','deleted':true,'tz':'Mars/Olympus','profile':{'real_name':'Lee Sandoval','display_name':''}},"
                                + "{'id':'U3','name':'silent'}]")
                .day("2026-02-02", said("1770000000.000100", "<@U2> and <@U77|gone>, but not <@ > or <@"))
                .zip(temp));
        assertThat(result.survey().people().values())
                .containsExactly(
                        new Person(
                                new PersonId("U1"),
                                "Dana",
                                List.of("Dana Okafor", "dana"),
                                false,
                                true,
                                ZoneId.of("Europe/Berlin")),
                        new Person(new PersonId("U2"), "Lee Sandoval", List.of("lee"), false, false, null),
                        new Person(new PersonId("U77"), "U77", List.of(), false, true, null));
        assertThat(result.survey().notes()).contains("1 person is not in users.json and shown by id.");
    }

    @Test
    void somebody_from_outside_is_named_by_the_profile_on_their_message() {
        var result = Made.read(Made.slack()
                .day(
                        "2026-02-02",
                        "{'type':'message','user':'W5','ts':'1770000000.000100','text':'hi',"
                                + "'user_profile':{'display_name':'guest','real_name':'Gita Guest'}}")
                .zip(temp));
        assertThat(result.survey().people().values()).extracting(Person::name).containsExactly("guest");
    }

    @Test
    void every_kind_of_conversation_is_read_and_an_unlisted_one_too() {
        String hello = "[" + said("1770000000.000100", "hello") + "]";
        var result = Made.read(Made.slack()
                .file("groups.json", "[{'id':'G1','name':'secret','members':['U1']}]")
                .file("mpims.json", "[{'id':'G2','name':'mpdm-dana--lee-1','members':['U1','U2']}]")
                .file("dms.json", "[{'id':'D1','members':['U2','U1']}]")
                .file("launch/2026-02-02.json", hello)
                .file("secret/2026-02-02.json", hello)
                .file("mpdm-dana--lee-1/2026-02-02.json", hello)
                .file("D1/2026-02-02.json", hello)
                .file("forgotten/2026-02-02.json", hello)
                .zip(temp));
        assertThat(result.survey().conversations().values())
                .extracting(Conversation::name, Conversation::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("launch", Kind.CHANNEL),
                        org.assertj.core.groups.Tuple.tuple("secret", Kind.PRIVATE),
                        org.assertj.core.groups.Tuple.tuple("Dana, Lee Sandoval", Kind.GROUP_DIRECT),
                        org.assertj.core.groups.Tuple.tuple("Dana, Lee Sandoval", Kind.DIRECT),
                        org.assertj.core.groups.Tuple.tuple("forgotten", Kind.CHANNEL));
        assertThat(result.survey().notes())
                .contains("No list names these conversations, which were read all the same: forgotten.");
    }

    @Test
    void user_groups_come_from_their_list_or_from_where_they_are_mentioned() {
        var result = Made.read(Made.slack()
                .file("usergroups.json", "[{'id':'S1','handle':'design','users':['U1']}]")
                .day(
                        "2026-02-02",
                        said("1770000000.000100", "<!subteam^S1> and <!subteam^S2|@oncall> and <!subteam^S3>"))
                .zip(temp));
        assertThat(result.survey().groups().get("S1").members()).isEqualTo(Set.of(new PersonId("U1")));
        assertThat(result.survey().groups().get("S2").handle()).isEqualTo("oncall");
        assertThat(result.survey().groups().get("S3").handle()).isEqualTo("S3");
    }

    @Test
    void a_folder_and_a_zip_with_a_folder_inside_are_read_alike() {
        Made nested = new Made()
                .file("Tern export/users.json", "[]")
                .file("Tern export/channels.json", "[{'id':'C1','name':'launch'}]")
                .file("Tern export/launch/2026-02-02.json", "[" + said("1770000000.000100", "hello") + "]")
                .file("__MACOSX/Tern export/._users.json", "x");
        assertThat(Made.read(nested.zip(temp)).texts()).containsExactly("hello");
        assertThat(Made.read(nested.folder(temp.resolve("folder"))).texts()).containsExactly("hello");
    }

    @Test
    void exports_that_overlap_are_joined_and_each_message_counts_once() {
        Path first = Made.slack()
                .day("2026-02-02", said("1770000000.000100", "a"), said("1770000060.000100", "b"))
                .folder(temp.resolve("first"));
        Path second = Made.slack()
                .day("2026-02-02", said("1770000060.000100", "b"), said("1770000120.000100", "c"))
                .folder(temp.resolve("second"));
        var result = Made.read(first, second);
        assertThat(result.texts()).containsExactly("a", "b", "c");
        assertThat(result.survey().total()).isEqualTo(4);
        assertThat(result.tally().messages()).isEqualTo(3);
    }
}
