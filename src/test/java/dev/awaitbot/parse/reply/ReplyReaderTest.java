package dev.awaitbot.parse.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    private final ReplyReader replies = new ReplyReader();

    private Reply read(String text) {
        return replies.read(text, Notation.SLACK, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASK_BACK         | Which version of the driver are you running?",
                "ASK_BACK         | Could you paste the whole error",
                "ASK_BACK         | <@U17> have you tried the batch node instead?",
                "ASK_BACK         | With the new driver, does the import still stop?",
                "ASK_BACK         | Which versions do you have?",
                "GUESS            | Maybe the disk is full?",
                "GUESS            | I think it's the version of the driver?",
                "SUBSTANCE        | I can't open the first two files, the rest is read.",
                "SUBSTANCE        | They moved to the second bucket in Frankfurt.",
                "SUBSTANCE        | yes!",
                "SUBSTANCE        | https://wiki.example/keys",
                "ASK_BACK         | I'm not clear on which columns you want to drop.",
                "ASK_BACK         | What is the output of the second command",
                "ASK_BACK         | Yeah - is there a post on it yet?",
                "SUBSTANCE        | Yeah - is there a post on it yet?",
                "SUBSTANCE        | Absolutely!",
                "SUBSTANCE        | It works for me.",
                "SUBSTANCE        | I don't know, but the archive keeps the dates of all of them.",
                "SUBSTANCE        | Not sure if this is what you are looking for, but you could check the page on maps.",
                "PROMISE          | I'll have a look this afternoon.",
                "PROMISE          | On it!",
                "ACKNOWLEDGEMENT  | Sounds good.",
                "ACKNOWLEDGEMENT  | ok, got it",
                "CLOSING          | Okay done",
                "CLOSING          | Fixed in https://git.example/pull/12",
                "CLOSING          | I've just merged it.",
                "CLOSING          | <@U17> has marked this topic as resolved.",
                "REFUSAL          | Sorry, I don't know.",
                "REFUSAL          | hm, sorry, I'm not sure where that is",
                "REFUSAL          | I can't, I am out from tomorrow",
                "THANKS           | Thank you so much",
                "CONFIRMATION     | That did the trick!",
                "CONFIRMATION     | ok, this is working now",
                "CONFIRMATION     | things are now working as expected",
                "CONFIRMATION     | I believe this has worked",
                "CONFIRMATION     | The error went away",
                "CONFIRMATION     | I used the second fix you gave me yesterday and it seems to be working now",
                "CONFIRMATION     | Noor tells me that this issue has been resolved!",
                "CONFIRMATION     | This second version works",
                "CONFIRMATION     | Everything seems to be fine now",
                "CONFIRMATION     | I no longer get the error",
                "CONFIRMATION     | Update: I was able to get the function working on the raw output, before I had taken any of the seasonal means",
                "CONFIRMATION     | I managed to open it after a restart",
                "CONFIRMATION     | My mistake, I had the old key",
                "CONFIRMATION     | Correct, it works with the longer line as well, though that way there is a frame around it",
                "CONFIRMATION     | Your advice helped",
                "CONFIRMATION     | I can now open all of them",
                "CONFIRMATION     | That seems to do the trick",
                "CONFIRMATION     | The bug is gone",
                "SOLVED           | For others who run into this: clear the list first.",
                "SOLVED           | Found it: the disk was full.",
                "SOLVED           | Answered my own question. It's in the wiki.",
                "CONTEST          | That still doesn't work for me",
                "CONTEST          | Looks like the same problem persists",
                "CONTEST          | Still running into the same issues",
                "CONTEST          | I tried that but the plot is empty",
                "CONTEST          | Hmm, that gives me the same thing",
                "CONTEST          | It stops at once, but the new list still has the old name",
                "CONTEST          | It's still broken",
                "CONTEST          | That didn't do it",
                "CONTEST          | I tried both and neither worked",
                "CONTEST          | It crashed again",
                "CONTEST          | I updated it and the problem persisted",
                "CONTEST          | I closed it and began anew, but the old tab was not restored",
                "CONTEST          | With the new version the problem still occurs",
                "CONTEST          | There is still something wrong",
                "CONTEST          | I was mistaken, it came back today",
                "NEVER_MIND       | nvm",
                "NEVER_MIND       | oh nevermind, I see it",
                "HANDOFF          | Perhaps <@U17> has some useful perspective?",
                "HANDOFF          | I think <@U17> wrote this, I'd be curious if he has thoughts",
                "HANDOFF          | <@U17> can you take this?",
                "REPORT           | <@U17> and I talked about it yesterday.",
                "REPORT           | We had a good conversation yesterday",
                "REMINDER         | Any news?",
                "REMINDER         | no takers?",
                "VERDICT          | Looks great to me",
                "DISCLAIMER       | I haven't used it personally. There is a tutorial somewhere on our pages.",
            })
    void a_reply_does_what_its_words_do(Act act, String text) {
        assertThat(read(text).acts()).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASK_BACK     | That should be clear by now. Does this help?",
                "ASK_BACK     | For some reason the short form is only for coordinates?",
                "ASK_BACK     | Do you want me to open an issue?",
                "DISCLAIMER   | I don't think so, but I'm not sure what is important to show",
                "REFUSAL      | I can't open the first two files, the rest is read.",
                "SUBSTANCE    | I also have the same problem",
                "SUBSTANCE    | I'd be interested in that as well",
                "SUBSTANCE    | Feel better soon",
                "SUBSTANCE    | I'll take a look",
                "SUBSTANCE    | thanks a lot",
                "SUBSTANCE    | I also noticed this",
                "SUBSTANCE    | Same for me",
                "SUBSTANCE    | This is great news, <@U17>!",
                "SUBSTANCE    | I don't know, but I'll ask Noor tomorrow morning",
                "SUBSTANCE    | I haven't personally, but would be curious to hear more about it",
                "REFUSAL      | I don't know, but the archive keeps the dates of all of them.",
                "TROUBLE      | I no longer get the error",
                "CONTEST      | No, I did not do that before",
                "CONTEST      | Thanks, it is still running but I will tell you",
                "CONTEST      | I like it, but we are still testing",
                "CLOSING      | It is not done yet, and nobody knows when",
                "CONFIRMATION | What I am trying to do works in one example and does not work in another",
                "CONTEST      | Glad it is solved",
                "CONTEST      | Let me know if it does not work",
                "CONTEST      | We are not updating it before May",
                "CONFIRMATION | Noor and I worked on it all day",
                "CONFIRMATION | You would see a list if your script worked",
                "CONFIRMATION | The first works but the second is cut",
                "SOLVED       | I would not have figured that out on my own",
                "PROMISE      | I will say that this was an open issue for years, and the old way is gone for good now",
                "REMINDER     | Do you have an example of what the path would be on the supercomputer? Any news of the old one would help as well.",
            })
    void a_reply_does_not_do_what_it_only_seems_to(Act act, String text) {
        assertThat(read(text).acts()).doesNotContain(act);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Good luck!", "Hi <@U17>", "Thanks!", ":smile:", "", "> I'll do it"})
    void courtesy_and_quotes_say_nothing_about_a_request(String text) {
        assertThat(read(text).courtesy()).isTrue();
    }

    @Test
    void whom_a_reply_mentions_is_told_in_order() {
        Reply reply = read("<@U2> and <@U1>, see <@U2>'s page");
        assertThat(reply.mentions()).containsExactly("U2", "U1");
        assertThat(reply.leads()).isTrue();
        assertThat(read("See <@U2>'s page").leads()).isFalse();
    }

    @Test
    void forty_thousand_characters_of_anything_are_read() {
        for (String piece :
                new String[] {"still ", "can you ", "@", "? ", "but it still ", "i i i i ", "<@U1>", "\u202e", "'"}) {
            Reply reply = read(piece.repeat(40_000 / piece.length()));
            assertThat(EnumSet.allOf(Act.class)).containsAll(Set.copyOf(reply.acts()));
        }
    }
}
