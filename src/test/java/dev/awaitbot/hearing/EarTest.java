package dev.awaitbot.hearing;

import static dev.awaitbot.hearing.Office.BERLIN;
import static dev.awaitbot.hearing.Office.CALENDARS;
import static dev.awaitbot.hearing.Office.DANA;
import static dev.awaitbot.hearing.Office.DEPLOYER;
import static dev.awaitbot.hearing.Office.INFRA;
import static dev.awaitbot.hearing.Office.LEE;
import static dev.awaitbot.hearing.Office.NAMES;
import static dev.awaitbot.hearing.Office.POLICY;
import static dev.awaitbot.hearing.Office.SILENCE;
import static dev.awaitbot.hearing.Office.channel;
import static dev.awaitbot.hearing.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Conversation;
import dev.awaitbot.protocol.Facts.OwnerStatus;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a message comes to where it stands, as it is heard live. */
class EarTest {
    private static final Instant THURSDAY_17 = Instant.parse("2026-03-05T16:00:00Z");
    private static final Conversation LAUNCH = channel("launch", LEE, DANA);
    private static final Standing NOTHING_KNOWN = (person, conversation, due) -> null;

    private final Ear.Tools tools = Ear.Tools.of(CALENDARS);
    private final CrossPosts crossPosts = new CrossPosts();

    @Test
    void the_words_are_read_among_the_people_they_name() {
        Heard heard = hear(NOTHING_KNOWN, LAUNCH, "<@U2> please review PR #12 by Thu 17:00.");
        assertThat(heard.said().named()).containsExactly(DANA.id());
        assertThat(heard.words().reading().request()).isTrue();
        assertThat(heard.words().facts().owners()).isEmpty();
        assertThat(heard.said().findings()).isEqualTo(heard.words().judgement().findings());
    }

    @Test
    void your_time_is_the_owners_as_their_profile_tells_it() {
        Heard heard = hear(NOTHING_KNOWN, LAUNCH, "<@U2> please review PR #12 by 5pm your time.");
        assertThat(due(heard).toInstant()).isEqualTo(Instant.parse("2026-03-02T22:00:00Z"));
    }

    @Test
    void the_platform_is_asked_about_each_owner_with_the_end_of_the_window() {
        List<String> asked = new ArrayList<>();
        Standing away = (person, conversation, due) -> {
            asked.add(person.value() + " in " + conversation.name() + " until " + due);
            return person.equals(DANA.id()) ? OwnerStatus.AWAY_PAST_WINDOW : null;
        };
        Heard heard = hear(away, LAUNCH, "<@U2> please review PR #12 by Thursday 17:00 Berlin time.");
        assertThat(asked).containsExactly("U2 in launch until " + THURSDAY_17);
        assertThat(heard.words().facts().owners()).isEqualTo(Map.of("<@U2>", OwnerStatus.AWAY_PAST_WINDOW));
        assertThat(codes(heard)).contains("owner-unavailable");
    }

    @Test
    void a_program_is_no_owner_but_may_be_told_of() {
        Standing bots = (person, conversation, due) -> NAMES.bot(person) ? OwnerStatus.BOT : null;
        Heard heard = hear(bots, LAUNCH, "<@U5> please deploy the release by Thu 17:00.");
        assertThat(heard.said().named()).isEmpty();
        assertThat(heard.words().facts().owners()).isEqualTo(Map.of("<@U5>", OwnerStatus.BOT));
    }

    @Test
    void a_group_stays_an_owner_without_a_person() {
        Standing everybody = (person, conversation, due) -> OwnerStatus.DEACTIVATED;
        Heard heard =
                hear(everybody, LAUNCH, "<!subteam^S07|@infra> please rotate the deploy key of INC-77 by Thu 17:00.");
        Owner owner = heard.words().reading().owners().get(0);
        assertThat(NAMES.group(owner)).isEqualTo(INFRA);
        assertThat(heard.said().named()).isEmpty();
        assertThat(heard.words().facts().owners()).isEmpty();
    }

    @Test
    void a_name_in_small_letters_is_one_where_a_member_has_it() {
        String text = "dana: please review PR #12 by Thu 17:00.";
        assertThat(hear(NOTHING_KNOWN, channel("elsewhere"), text).said().named())
                .isEmpty();
        assertThat(hear(NOTHING_KNOWN, LAUNCH, text).said().named()).containsExactly(DANA.id());
    }

    @Test
    void the_posts_of_a_burst_are_read_as_one() {
        Message first = says(LEE, LAUNCH, "<@U2> please review PR #12");
        Message second = says(LEE, LAUNCH, "by Thursday 17:00 Berlin time");
        var burst = new Burst(first);
        assertThat(burst.goesOn(second, POLICY.talk().burst())).isTrue();
        assertThat(burst.goesOn(says(DANA, LAUNCH, "on it"), POLICY.talk().burst()))
                .isFalse();
        burst.add(second);
        Heard heard = ear(NOTHING_KNOWN).read(second, burst, SILENCE, place(LAUNCH));
        assertThat(heard.whole().text()).isEqualTo(first.text() + "\n" + second.text());
        assertThat(due(heard).toInstant()).isEqualTo(THURSDAY_17);
        assertThat(heard.words().facts().posts()).isEqualTo(2);
    }

    @Test
    void another_ear_with_the_same_memory_knows_a_cross_post() {
        String text = "<@U2> please review the pricing page by Thu 17:00.";
        assertThat(codes(hear(NOTHING_KNOWN, LAUNCH, text))).doesNotContain("cross-post");
        Heard again = hear(NOTHING_KNOWN, channel("sales", LEE, DANA), text);
        assertThat(again.words().facts().alsoIn()).containsExactly(LAUNCH.id());
        assertThat(codes(again)).contains("cross-post");
    }

    @Test
    void what_a_program_says_is_a_reply_at_most() {
        Message post = says(DEPLOYER, LAUNCH, "<@U1> please look: the deploy is done.");
        var said = ear(NOTHING_KNOWN).program(post, SILENCE);
        assertThat(said.reading().request()).isFalse();
        assertThat(said.mentioned()).containsExactly(LEE.id());
    }

    @Test
    void one_zone_for_all_goes_over_profiles() {
        PersonId dana = DANA.id();
        assertThat(new Crew(NAMES, Map.of(), null, CALENDARS)
                        .availability(dana, POLICY)
                        .zone())
                .isEqualTo(ZoneId.of("America/New_York"));
        assertThat(new Crew(NAMES, Map.of(), BERLIN, CALENDARS)
                        .availability(dana, POLICY)
                        .zone())
                .isEqualTo(BERLIN);
    }

    private Heard hear(Standing standing, Conversation where, String text) {
        Message message = says(LEE, where, text);
        return ear(standing).read(message, new Burst(message), SILENCE, place(where));
    }

    private Ear ear(Standing standing) {
        return new Ear(tools, NAMES, new Crew(NAMES, Map.of(), null, CALENDARS), crossPosts, standing);
    }

    private static Place place(Conversation where) {
        return new Place(where, POLICY, NAMES.members(where));
    }

    private static OffsetDateTime due(Heard heard) {
        return heard.words().reading().window().due();
    }

    private static List<String> codes(Heard heard) {
        return heard.said().findings().stream().map(Finding::code).toList();
    }
}
