package dev.awaitbot.hearing;

import static dev.awaitbot.hearing.Office.DANA;
import static dev.awaitbot.hearing.Office.DEPLOYER;
import static dev.awaitbot.hearing.Office.INFRA;
import static dev.awaitbot.hearing.Office.NAMES;
import static dev.awaitbot.hearing.Office.OTHER_SAM;
import static dev.awaitbot.hearing.Office.SAM;
import static dev.awaitbot.hearing.Office.channel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Owner;
import dev.awaitbot.protocol.Owner.Kind;
import dev.awaitbot.protocol.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void somebody_is_found_by_mention_handle_whole_name_and_first_name() {
        assertThat(NAMES.of(List.of(owner(Kind.USER, "<@U2>", "U2")), List.of()))
                .containsExactly(DANA.id());
        for (String name : List.of("@dana", "Dana Ruiz", "dana", "DR")) {
            assertThat(NAMES.named(name, List.of())).as(name).isEqualTo(DANA.id());
        }
    }

    @Test
    void of_two_with_one_name_whoever_is_near_is_meant() {
        assertThat(NAMES.named("Sam Vale", List.of())).isEqualTo(OTHER_SAM.id());
        assertThat(NAMES.named("Sam", List.of(OTHER_SAM.id()))).isEqualTo(OTHER_SAM.id());
        assertThat(NAMES.named("Sam Otto", List.of(OTHER_SAM.id()))).isEqualTo(SAM.id());
    }

    @Test
    void programs_and_groups_are_nobody() {
        List<Owner> owners = List.of(
                owner(Kind.USER, "<@U5>", DEPLOYER.id().value()), owner(Kind.GROUP, "<!subteam^S07>", INFRA.id()));
        assertThat(NAMES.of(owners, List.of())).isEmpty();
        assertThat(NAMES.person(owners.get(0), List.of())).isEqualTo(DEPLOYER.id());
    }

    @Test
    void a_group_is_known_by_its_id_and_by_its_handle() {
        assertThat(NAMES.group(owner(Kind.GROUP, "<!subteam^S07>", "S07"))).isEqualTo(INFRA);
        assertThat(NAMES.group(owner(Kind.GROUP, "@Infra", "infra"))).isEqualTo(INFRA);
        assertThat(NAMES.group(owner(Kind.GROUP, "@infra", null))).isEqualTo(INFRA);
        assertThat(NAMES.group(owner(Kind.GROUP, "Team Atlas", null))).isNull();
        assertThat(NAMES.group(owner(Kind.NAME, "infra", null))).isNull();
    }

    @Test
    void the_members_of_a_channel_go_by_every_name_but_programs_are_not_among_them() {
        assertThat(NAMES.members(channel("launch", SAM, DANA, DEPLOYER)))
                .containsExactly("Dana Ruiz", "Sam Otto", "dana", "dr", "sam");
        assertThat(NAMES.members(channel("launch"))).isEmpty();
    }

    private static Owner owner(Kind kind, String text, @Nullable String id) {
        return new Owner(text, new Span(0, text.length()), kind, id);
    }
}
