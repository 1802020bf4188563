package dev.awaitbot.parse.owner;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.parse.owner.Candidate.Role;
import dev.awaitbot.parse.owner.MentionRole.Around;
import dev.awaitbot.protocol.Owner;
import java.util.List;

/** People, teams and everybody, mentioned in the platform's own notation; those after a "cc" are only copied in. */
final class MentionedPeople {
    private final Draft draft;
    private final List<Candidate> candidates;

    MentionedPeople(Draft draft, List<Candidate> candidates) {
        this.draft = draft;
        this.candidates = candidates;
    }

    void find(Clause clause) {
        boolean copied = false;
        int before = clause.from() - 1;
        int after = clause.from();
        int need = clause.to();
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = draft.token(i);
            boolean mention = mention(token);
            if (token.is("cc")
                    || token.is("cc'ing")
                    || (token.is("fyi")
                            && i + 1 < clause.to()
                            && !draft.token(i + 1).is(","))) {
                copied = true;
            } else if (token.is(Type.WORD) && !token.is("and")) {
                copied = false;
            }
            if (mention) {
                after = Math.max(after, i + 1);
                while (after < clause.to() && listed(draft.token(after))) {
                    after++;
                }
                Role role = copied ? Role.OTHER : MentionRole.of(clause, i, new Around(before, after, need < before));
                candidates.add(new Candidate(i, i + 1, clause.index(), role, kind(token)));
            }
            before = listed(token) ? before : i;
            need = need == clause.to() && needs(token) ? i : need;
        }
    }

    static boolean mention(Token token) {
        return token.is(Type.MENTION) || token.is(Type.GROUP) || token.is(Type.BROADCAST);
    }

    private static boolean needs(Token token) {
        return token.is("need")
                || token.is("needs")
                || token.is("someone")
                || token.is("want")
                || token.is("waiting")
                || token.is("please");
    }

    private static boolean listed(Token token) {
        return token.is(Type.MENTION) || joins(token);
    }

    static boolean joins(Token token) {
        return token.is(",") || token.is("and") || token.is("&") || token.is("+") || token.is("/") || token.is("or");
    }

    private static Owner.Kind kind(Token token) {
        if (token.is(Type.GROUP)) {
            return Owner.Kind.GROUP;
        }
        return token.is(Type.BROADCAST)
                ? Owner.Kind.BROADCAST
                : teamLike(token.norm()) ? Owner.Kind.GROUP : Owner.Kind.USER;
    }

    /** A handle that names a team by its last word ("@frontend-guild", "@T-compiler"). */
    private static boolean teamLike(String handle) {
        int dash = Math.max(handle.lastIndexOf('-'), handle.lastIndexOf('_'));
        String last = handle.substring(dash + 1);
        boolean group = switch (last) {
            case "team",
                    "guild",
                    "squad",
                    "crew",
                    "group",
                    "admins",
                    "mods",
                    "moderators",
                    "devs",
                    "managers",
                    "leads",
                    "oncall",
                    "support",
                    "ops",
                    "infra",
                    "core",
                    "maintainers",
                    "reviewers",
                    "owners",
                    "engineers",
                    "designers",
                    "staff",
                    "sre",
                    "backend",
                    "frontend",
                    "design",
                    "platform",
                    "security",
                    "finance",
                    "legal",
                    "hr",
                    "qa",
                    "sales",
                    "marketing" -> true;
            default -> false;
        };
        return group || handle.startsWith("t-") || handle.startsWith("team");
    }
}
