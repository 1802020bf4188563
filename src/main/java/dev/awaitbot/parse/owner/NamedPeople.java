package dev.awaitbot.parse.owner;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.ask.Names;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.parse.owner.Candidate.Role;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Owner;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** People named without markup: a nick before a colon, a first name as an address or as the one who must act. */
final class NamedPeople {
    private static final long PLEASE = Clause.bit("please");
    private static final long YOU = Clause.bit("you");
    private static final long CAN = Clause.bit("can");

    /** After these words a name is of somebody who is to do something: "could Ana ...?", "assigned Ana". */
    private static final Set<String> BEFORE_DOER =
            Set.of("can", "could", "would", "will", "should", "maybe", "perhaps", "ideally", "assigned");

    private static final Set<String> TO_ACT = Set.of(
            "to", "please", "pls", "plz", "can", "could", "would", "will", "should", "must", "needs", "kindly", "abeg");
    private static final Set<String> AFTER_NAME =
            Set.of("you", "your", "when", "if", "what", "how", "do", "did", "are", "have", "any", "thoughts");
    private static final Set<String> GREETING = Set.of(
            "hi", "hello", "hey", "hiya", "morning", "thanks", "thank", "dear", "hallo", "hola", "salut", "bonjour",
            "oi", "thx", "cheers", "yo", "ok", "okay", "yes", "no", "sure");
    private static final Set<String> GROUPS =
            Set.of("team", "guild", "squad", "crew", "department", "dept", "folks", "guys");

    private static final int ROLE_LENGTH = 5;
    private static final Set<String> ROLES = Set.of(
            "lead",
            "manager",
            "owner",
            "captain",
            "host",
            "chair",
            "secretary",
            "admin",
            "engineer",
            "dev",
            "developer",
            "designer",
            "analyst",
            "reviewer",
            "assignee",
            "scribe",
            "sre",
            "oncall",
            "call",
            "duty",
            "commander");

    private final Draft draft;
    private final List<String> members;
    private final List<Candidate> candidates;

    NamedPeople(Draft draft, List<String> members, List<Candidate> candidates) {
        this.draft = draft;
        this.members = members;
        this.candidates = candidates;
    }

    void find(Clause clause) {
        int at = role(clause);
        while (at < clause.to()) {
            int end = draft.token(at).is(Type.WORD) ? name(clause, at) : at;
            at = end > at ? end : at + 1;
        }
    }

    /** The token after somebody addressed by what they do ("On-call SRE: please ..."), who is then among the candidates. */
    private int role(Clause clause) {
        int from = clause.from();
        int end = from;
        while (end < clause.to()
                && end - from < ROLE_LENGTH
                && !draft.token(end).is(":")) {
            end++;
        }
        boolean asks = end + 1 < clause.to() && (clause.has(end + 1, PLEASE) || clause.imperativeAt(end + 1));
        if (end == from || !asks || !ROLES.contains(draft.token(end - 1).norm())) {
            return from;
        }
        candidates.add(new Candidate(from, end, clause.index(), Role.ADDRESS, Owner.Kind.NAME));
        return end;
    }

    /** The token after a person named here, who is then among the candidates; else {@code at}. */
    private int name(Clause clause, int at) {
        int nick = Names.nickEnd(draft, at, clause.to());
        boolean several = nick > at + 1;
        boolean called = called(clause, at);
        boolean written = several ? nickLike(clause, at, nick) : nameLike(at) || group(clause, at) || called;
        if (!written && (members.isEmpty() || !member(at))) {
            return at;
        }
        boolean opens = at == clause.from() || clause.partHead(at) || greeted(clause, at);
        int end = several ? nick : longName(clause, at);
        Token next = end < clause.to() ? draft.token(end) : draft.token(end - 1);
        boolean possessive = draft.token(end - 1).norm().endsWith("'s");
        boolean mark = end < clause.to()
                && (next.is(":")
                        || next.is(",")
                        || next.is("—")
                        || next.is("–")
                        || (next.is("-") && !draft.script().touches(end - 1)));
        Owner.Kind kind = group(at, end) ? Owner.Kind.GROUP : Owner.Kind.NAME;
        if (possessive && kind == Owner.Kind.NAME) {
            if (opens && (next.is("supposed") || next.is("meant") || next.is("to"))) {
                candidates.add(new Candidate(at, end, clause.index(), Role.SUBJECT, kind));
                return end;
            }
            return at;
        }
        boolean acts = end < clause.to() && TO_ACT.contains(next.norm()) && (!next.is("to") || verbAfter(clause, end));
        Token before = at > clause.from() ? draft.token(at - 1) : null;
        boolean asked = before != null && BEFORE_DOER.contains(before.norm());
        boolean ideally = before != null && before.is("ideally");
        if ((acts && opens) || (asked && !opens && end < clause.to()) || ideally) {
            candidates.add(new Candidate(at, end, clause.index(), Role.SUBJECT, kind));
            return end;
        }
        boolean joined =
                end + 1 < clause.to() && MentionedPeople.joins(next) && (nameLike(end + 1) || group(clause, end + 1));
        boolean talks = end < clause.to()
                && (AFTER_NAME.contains(next.norm()) || clause.imperativeAt(end))
                && at == clause.from();
        boolean closing =
                end >= clause.to() && at > clause.from() && draft.token(at - 1).is(",");
        boolean greeted = greeted(clause, at);
        boolean numbered = several && at == 0 && draft.token(nick - 1).is(Type.NUMBER);
        boolean follows = at > 0 && MentionedPeople.joins(draft.token(at - 1)) && lastEndsAt(at - 1);
        if ((opens && (mark || joined || talks)) || called || closing || greeted || numbered || follows) {
            candidates.add(new Candidate(at, end, clause.index(), Role.ADDRESS, kind));
            return end;
        }
        return at;
    }

    /** A nick opens the message, or a chain of nicks, and a mark or white space sets it off; "INC-2291" is none. */
    private boolean nickLike(Clause clause, int at, int end) {
        boolean place = at <= clause.head() || (at > 0 && lastEndsAt(at - 1)) || greeted(clause, at);
        boolean set = end < clause.to() && !draft.script().touches(end);
        boolean ticket = Character.isUpperCase(
                draft.script().raw().charAt(draft.token(at).start() + 1));
        boolean acts = clause.partHead(at) && set && draft.token(end).is("to") && verbAfter(clause, end);
        return !ticket && (acts || (place && (set || draft.script().notation() == Notation.IRC)));
    }

    /** Turned to in the middle of a sentence, whatever the case of the name: "since it works now, sam, could you try it". */
    private boolean called(Clause clause, int at) {
        return at > clause.from()
                && at + 2 < clause.to()
                && !draft.known(at)
                && draft.token(at - 1).is(",")
                && draft.token(at + 1).is(",")
                && (clause.has(at + 2, YOU) || (clause.has(at + 2, CAN) && clause.has(at + 3, YOU)));
    }

    /** "Team Atlas", "Dana's team". */
    private boolean group(Clause clause, int at) {
        boolean two = at + 1 < clause.to() && draft.token(at + 1).is(Type.WORD);
        boolean capital = Names.capital(draft.script(), at);
        return capital
                && two
                && ((draft.token(at).is("team") && Names.capital(draft.script(), at + 1))
                        || (draft.token(at).norm().endsWith("'s")
                                && GROUPS.contains(draft.token(at + 1).norm())));
    }

    private boolean lastEndsAt(int index) {
        return !candidates.isEmpty() && candidates.get(candidates.size() - 1).to() == index;
    }

    private boolean nameLike(int at) {
        return Names.capital(draft.script(), at)
                && !draft.known(at)
                && !day(draft.token(at).norm());
    }

    private static boolean day(String word) {
        return switch (word) {
            case "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "english",
                    "german",
                    "french",
                    "spanish" -> true;
            default -> false;
        };
    }

    private boolean member(int at) {
        String word = draft.token(at).norm();
        for (String member : members) {
            String name = member.toLowerCase(Locale.ROOT);
            if (name.equals(word)
                    || (name.startsWith(word) && name.length() > word.length() && name.charAt(word.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Takes a second capital with it ("Boss Lim", "Team Atlas", "Haruka Sato"). */
    private int longName(Clause clause, int at) {
        int end = at + 1;
        boolean more = end < clause.to()
                && draft.token(end).is(Type.WORD)
                && Names.capital(draft.script(), end)
                && !draft.known(end);
        if (more && !day(draft.token(end).norm())) {
            return end + 1;
        }
        boolean team = end < clause.to() && GROUPS.contains(draft.token(end).norm());
        return team ? end + 1 : end;
    }

    private boolean group(int at, int end) {
        return GROUPS.contains(draft.token(end - 1).norm())
                || GROUPS.contains(draft.token(at).norm());
    }

    private boolean verbAfter(Clause clause, int to) {
        return to + 1 < clause.to() && clause.taskVerb(to + 1);
    }

    private boolean greeted(Clause clause, int at) {
        return at > clause.from() && GREETING.contains(draft.token(at - 1).norm()) && at <= clause.head() + 1;
    }
}
