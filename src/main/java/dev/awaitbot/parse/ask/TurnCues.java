package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of who is turned to: nudged, mentioned, named as the one to act, or only copied in and told about. */
final class TurnCues {
    private static final long DEED_OR_SAY = Lexicon.bits("deed", "say");

    private TurnCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "nudge",
                            2.0,
                            "a nudge without words",
                            "> ping|pinging|bump|bumping|up|poke $",
                            "> ping|bump|nudge [on|this|@|again|for|about|<you>|<det>]",
                            "> friendly|gentle|quick|small ping|reminder|nudge|bump",
                            "> around|here|there|awake|free|ready|online ?",
                            "> <anyone>|you here|around|there|alive|home|awake|free",
                            "> hello|hey|hi|yo ?",
                            "> got|have [you|u] [got|have] a [quick] minute|sec|second|moment|min|few",
                            "> quick question",
                            "> can|may|could i|we ask|talk|chat|pick|bother|have|get|borrow|steal",
                            "> ask|have a question|something",
                            "you there|around|back|here|online")
                    .good("ping", "anyone around?", "got a minute?")
                    .bad("the ping is slow"),
            shape("bare-mention", 4.5, "a mention and nothing else", TurnCues::bareMention)
                    .good("@user659", "@sam ^")
                    .bad("@sam thanks"),
            shape("addressed", 0.1, "addresses somebody", c -> c.head() > c.from() && addressed(c))
                    .good("user7: fine", "@ana fine")
                    .bad("it is fine"),
            words(
                            "yours-now",
                            2.0,
                            "hands it over",
                            "over to you|@",
                            "up to|on you|@",
                            "your|@ turn|call|court|move|thoughts",
                            "all yours",
                            "@ <please>",
                            "@ for review|approval|visibility|decision|feedback|input|you",
                            "leave|hand|pass|assign|give ... to you|@",
                            "assigned|assigning to|this|you|@",
                            "@ ?",
                            "ball in|is",
                            "on your plate|desk|side|end|list",
                            "<can> take this|over|it|care")
                    .good("over to you"),
            shape("name-to-do", 3.0, "somebody is to do it", TurnCues::nameToDo)
                    .good(
                            "[action] user658 to test the release",
                            "Priya to confirm the venue",
                            "@ana to send the slides")
                    .bad("I want to test it"),
            words(
                            "name-should",
                            0.8,
                            "somebody should do it",
                            "@ should|must|will|needs|has|can|could|might|may|to",
                            "> you|u should|must|gotta add|be|send|ask|check|file|also|<deed>",
                            "needs|has|have to be done",
                            "> someone|somebody|anyone|everyone should|must|needs|has|will",
                            "should be able to")
                    .good("you should add yourself to the list"),
            words(
                            "whoever",
                            -1.6,
                            "leaves it to whoever wants",
                            "> whoever",
                            "> anyone|anybody|everyone|everybody who|that wants|needs|likes|missed|wanted|is|would",
                            "first come first|served",
                            "up for grabs",
                            "help yourself|yourselves",
                            "in case <anyone>",
                            "if <anyone> needs|wants|is|asks|cares|wonders|missed")
                    .good("whoever wants the old chairs can take them"),
            words("copies", -2.5, "copies somebody in", "> cc|cc'ing", "cc @|:", "/ cc")
                    .good("cc @ana for visibility"),
            shape("mention-reports", -1.2, "tells what somebody did or does", TurnCues::reports)
                    .good("@lee finished the import", "Ana asked legal to check it")
                    .bad("@lee finish the import"));

    private static boolean bareMention(Clause clause) {
        boolean mention = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = clause.token(i);
            mention |= token.is(Type.MENTION) || token.is(Type.GROUP);
            if (token.is(Type.WORD)
                    || token.is(Type.LINK)
                    || token.is(Type.CODE)
                    || token.is(Type.NUMBER)
                    || token.is(Type.EMOJI)) {
                return false;
            }
        }
        return mention && clause.draft().clauses().size() == 1;
    }

    static boolean addressed(Clause clause) {
        for (int i = clause.from(); i < clause.head(); i++) {
            Token token = clause.token(i);
            if (token.is(Type.MENTION) || token.is(Type.GROUP) || token.is(Type.BROADCAST)) {
                return true;
            }
            if (token.is(Type.WORD) && Names.address(clause.draft(), i, clause.to()) > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameToDo(Clause clause) {
        if (!clause.any(DEED_OR_SAY)) {
            return false;
        }
        for (int i = clause.from(); i + 2 < clause.to() && i < clause.from() + 10; i++) {
            Token token = clause.token(i);
            boolean nick = token.is(Type.WORD)
                    && clause.partHead(i)
                    && (!clause.draft().known(i) || Names.nickEnd(clause.draft(), i, clause.to()) > i + 1);
            boolean mention = (token.is(Type.MENTION) || token.is(Type.GROUP)) && clause.partHead(i);
            boolean name = mention || nick;
            int after = token.is(Type.WORD) ? Names.nickEnd(clause.draft(), i, clause.to()) : i + 1;
            if (name && clause.is(after, "to") && clause.has(after + 1, DEED_OR_SAY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reports(Clause clause) {
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            Token token = clause.token(i);
            boolean name = token.is(Type.MENTION)
                    || (i == clause.from()
                            && token.is(Type.WORD)
                            && !clause.draft().known(i)
                            && Names.capital(clause.draft().script(), i));
            if (!name) {
                continue;
            }
            Token next = clause.token(i + 1);
            boolean verb = next.is(Type.WORD)
                    && next.norm().length() > 3
                    && (next.norm().endsWith("ed")
                            || (next.norm().endsWith("s")
                                    && !next.norm().endsWith("ss")
                                    && !next.norm().endsWith("'s")))
                    && !next.is("needs")
                    && !next.is("thanks")
                    && !next.is("does");
            if (verb) {
                return true;
            }
        }
        return false;
    }
}
