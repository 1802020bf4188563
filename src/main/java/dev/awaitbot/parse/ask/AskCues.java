package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues by which work is put on somebody, with or without a question mark. */
final class AskCues {
    private static final long DEED = Lexicon.bit("deed");
    private static final long SAY = Lexicon.bit("say");
    private static final long ADVICE = Lexicon.bit("advice");
    private static final long PLEASE = Lexicon.bit("please");
    private static final long OBJECT =
            Lexicon.bit("det") | Lexicon.bit("me") | Lexicon.bit("they") | Lexicon.bit("we") | Lexicon.bit("anyone");

    private AskCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "can-you",
                            2.2,
                            "indirect ask: could you",
                            "<can> <you> [please|also|maybe|perhaps|possibly|quickly|just] <deed>|<say>|<advice>",
                            "<can> <you> [please|also|maybe]",
                            "<can> @",
                            "> able to ... ?",
                            "are you able to",
                            "<you> <can> please",
                            "> think <you> can|could",
                            "would|do <you> mind",
                            "one of you",
                            "<can> one|some of",
                            "is it possible for you|someone|anyone|@ to",
                            "would|will it be possible to",
                            "would|do you have time|a|any|capacity|bandwidth|interest|thoughts|cycles|access")
                    .good("could you also export the table", "would you mind looking at it", "are you able to fix it")
                    .bad("you can export the table"),
            words(
                            "can-anyone",
                            2.5,
                            "indirect ask to whoever reads",
                            "<can> <anyone>",
                            "maybe|perhaps <anyone> can|could|should",
                            "<anyone> <can> please",
                            "<anyone> please",
                            "please <anyone>",
                            "need|needs <anyone>",
                            "looking|look|hoping for <anyone>",
                            "<anyone> to <deed>|<say>",
                            "<anyone> with|who can|could|has|knows|have")
                    .good("can someone restart it", "maybe somebody could publicise it", "we need someone to host")
                    .bad("someone did it"),
            words(
                            "please-do",
                            3.2,
                            "please, with a verb",
                            "<please> [do|also|just|all|everyone|can|go] <deed>|<say>|<advice>",
                            "<please> feel free",
                            "<please> don't|dont|do|keep|give|have",
                            "<please> consider|come|ask|use|help|respond|reply|type|stop|go|wait",
                            "<please> [do] not",
                            "<can> <you> ... <please>",
                            "<please> <can>")
                    .good("please review the plan", "please do not merge it")
                    .bad("as you please"),
            words("please", 1.5, "please", "<please>", "if you|u please", "would you kindly")
                    .good("the numbers from March please"),
            shape("please-first", 0.7, "opens with please", c -> c.has(c.head(), PLEASE))
                    .good("please someone"),
            words(
                            "let-know",
                            3.2,
                            "asks to be told",
                            "let|lemme me|us|@ know [please|by|asap|soon|today|tomorrow] $",
                            "let|lemme me|us know what|whether|when|once|how|which|where|who|your|here|in|by|once|about|on|and|as|of|the",
                            "let|lemme me|us know if|that|it <they>|<det>|there|@ <aux>|works|work|looks|look|helps|fixes|sounds|makes|solves|seems",
                            "let|lemme me|us know if <you> <can>|agree|object|approve|are|were|plan|received|got|get|see|disagree|think",
                            "tell|tells me|us [if|what|how|when|where|which|whether|why|about]",
                            "> let|keep @ know|posted",
                            "keep me|us posted|updated|informed",
                            "give|drop|shoot me|us a|your",
                            "would|could you say")
                    .good("let me know what you think", "let us know if that works", "tell me how it went")
                    .bad("let me know if you need help", "I let him know"),
            words(
                            "give-input",
                            3.0,
                            "asks for input",
                            "feel free to [also] take|have|add|comment|leave|edit|respond|reply|share|review|suggest|chime|vote|put|post|propose|fill|correct|weigh|tear|provide|contribute|append|upvote|update|react",
                            "feedback|comments|thoughts|input|suggestions|ideas|contributions|opinions|corrections|help|volunteers|reviews [are|is|very|most|always|would|will|much] [be] [very|much|greatly] welcome|appreciated|wanted|needed|helpful",
                            "seeking|soliciting|requesting|looking|asking|call for|input|feedback|volunteers|ideas|comments|contributions|participants|speakers|reviewers|help|someone|people|folks",
                            "seeking|soliciting|requesting|collecting feedback|input|volunteers|ideas|comments|contributions|participants|speakers|nominations",
                            "love|appreciate to hear|get",
                            "open to suggestions|ideas|feedback|input",
                            "<can> use your|some|a|help|feedback|input",
                            "weigh|chime in",
                            "any <say>|help|advice|suggestions|pointers|feedback|ideas|thoughts|info|insight|tips|guidance ... appreciated|welcome|great|helpful|useful|awesome|nice|lovely")
                    .good(
                            "feel free to add your thoughts to that document",
                            "comments are welcome",
                            "any help would be appreciated")
                    .bad("feel free to drop by"),
            words(
                            "would-be-good-if",
                            2.0,
                            "would be good if you did it",
                            "would|it'd|that'd|'d be great|nice|good|helpful|awesome|lovely|cool|useful|ideal|fantastic|amazing|wonderful|perfect|super|best if|to|for",
                            "would be [really|very|so|super|much] great|nice|good|helpful|awesome|lovely|useful|appreciated|wonderful|perfect if|to|for",
                            "appreciate|grateful|thankful if|it|your|any|a|some",
                            "much|greatly|really|be appreciated",
                            "i|i'd|we|we'd|would like|love|want|need you|@|someone|somebody|anyone|your|to have you",
                            "i|i'd|we|we'd would|need|like|want|wanted to ask|request|have|get|hear",
                            "like|love|want|need you|somebody|someone|@ to",
                            "hope|hoping|hoped|expect|expecting you|someone|somebody|@|that can|could|will|to|would|you",
                            "hoping for|to get|hear|that",
                            "ask|request|invite|encourage|remind|urge you|everyone|everybody|all|@|people|folks to|that|of")
                    .good(
                            "it would be great if you could join",
                            "I need you to sign it",
                            "I'd like to ask for a day off")
                    .bad("it would be nice"),
            words(
                            "needs-work",
                            1.5,
                            "says what needs to be done",
                            "need|needs a|your|another|some|more|one review|approval|sign-off|signoff|ok|eyes|look|decision|answer|reply|response|feedback|input|owner|volunteer|reviewer|reviewers|merge|rebase|fix|second|pair|hand|confirmation|go-ahead|stamp|lgtm|final|quick",
                            "needs|need to be|get ... by|done|updated|reviewed|fixed|merged|tested|closed|signed|approved|sent|moved|checked|changed|before",
                            "need|needs reviewing|fixing|testing|merging|updating|doing|review|approval|input|attention|help|clarification|confirmation",
                            "i|we|still need|needs|require|want the|your|this|these|those|from|access",
                            "waiting|wait for|on your|you|@|the|a|an|his|her|their|approval|review|feedback",
                            "blocked on|by|until|waiting",
                            "<we> need to decide|know|have|get|agree|settle|find",
                            "who is|can|will|could|wants|has|takes|owns|does",
                            "pending your|review|approval",
                            "still|also missing|waiting|open|outstanding|needed|required",
                            "due|overdue|deadline is|on|by|today|tomorrow|this|next|friday|monday")
                    .good("#123 needs a review", "waiting for your ok", "I need the numbers from Ana")
                    .bad("no need to hurry"),
            words(
                            "take-a-look",
                            1.2,
                            "take a look",
                            "take|have|taking a|another|one [quick|second|closer|final|brief|good] look|peek|glance|pass|read|minute|moment|crack|stab",
                            "look [it|this|that|them] at|into|over",
                            "get|put|have [your] eyes on",
                            "go|read|run through|over")
                    .good("please take a quick look")
                    .bad("it looks good"),
            words(
                            "make-sure",
                            1.5,
                            "reminds of a duty",
                            "make|be sure to|that|you|all|everyone|it|the",
                            "> make|be sure",
                            "don't|dont|do [not] forget",
                            "remember|remind to",
                            "> reminder",
                            "don't|do not hesitate",
                            "> important",
                            "> action required|needed|item",
                            "todo|action :",
                            "required|mandatory|must")
                    .good("be sure to read the post", "don't forget to register"),
            words(
                            "join-us",
                            1.5,
                            "calls people to act",
                            "join us|in|the|me|at|our|if|this",
                            "> come|stop [along|by|and|join|to|one]",
                            "> register|subscribe|rsvp|vote|signup|apply|volunteer|participate|enroll|nominate|submit|donate",
                            "sign up|yourself",
                            "fill in|out|it|the|this",
                            "> check|checkout out",
                            "save|mark|block the|your date|calendar|calendars",
                            "spread the word",
                            "> consider",
                            "invite|invited|welcome|encouraged|asked to|join",
                            "share|forward|circulate|pass [it|this|them|along] with|to|on|widely|around",
                            "if interested|you're|youre|you|you'd|anyone|anyone's|anybody")
                    .good("join us on Thursday", "please fill out the survey"),
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
            shape("bare-mention", 4.5, "a mention and nothing else", AskCues::bareMention)
                    .good("@user659", "@sam ^")
                    .bad("@sam thanks"),
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
            shape("name-to-do", 3.0, "somebody is to do it", AskCues::nameToDo)
                    .good(
                            "[action] user658 to test the release",
                            "Priya to confirm the venue",
                            "@ana to send the slides")
                    .bad("I want to test it"),
            shape(
                            "action-item",
                            3.0,
                            "marked as an action",
                            c -> c.is(c.from(), "[") && c.is(c.from() + 1, "action")
                                    || c.is(c.from(), "action") && c.is(c.from() + 1, ":"))
                    .good("[action] user658 to test it", "action: file the bug"),
            words(
                            "name-should",
                            0.8,
                            "somebody should do it",
                            "@ should|must|will|needs|has|can|could|might|may|to",
                            "> you|you'll|u should|must|need|have|gotta|got to|be|also|add|send|ask|check|file",
                            "> you could|can|might|may [also|then|just|maybe]",
                            "needs|has|have to be done",
                            "> someone|somebody|anyone|everyone should|must|needs|has|will",
                            "should be able to")
                    .good("you could read it again and see"),
            shape("imperative", 0.9, "imperative verb opens", c -> imperative(c, c.head()))
                    .good("review the plan", "user7: send me the log", "Tell us about it")
                    .bad("review was good", "test results are in"),
            shape(
                            "imperative-after-mention",
                            0.8,
                            "imperative verb after a mention",
                            c -> c.head() > c.from() && addressed(c) && imperative(c, c.head()))
                    .good("@ana review the plan", "user7: send me the log")
                    .bad("review the plan"),
            shape("imperative-part", 0.4, "a part opens with an imperative", AskCues::imperativePart)
                    .good("if you come, bring the slides")
                    .bad("he came and brought it"),
            shape(
                            "advice-verb",
                            -0.6,
                            "opens with a verb of advice",
                            c -> c.has(c.head(), ADVICE) && !c.has(c.head(), SAY) && !c.asked())
                    .good("try it with the flag", "just log out and in again")
                    .bad("the run"),
            shape("addressed", 0.1, "addresses somebody", c -> c.head() > c.from() && addressed(c))
                    .good("user7: fine", "@ana fine")
                    .bad("it is fine"),
            words(
                            "when-you-can",
                            0.5,
                            "whenever it suits",
                            "when|whenever|once|if|as <you> get|have|can|could|find|are|feel|want|a|get",
                            "at your|the earliest|convenience|next",
                            "asap|urgent|urgently|eod|cob|eow|soonest|pronto",
                            "as soon as possible|you",
                            "no rush|hurry|pressure",
                            "by|before|until|till [the] [end] [of] <day>|next|this|the|end|noon|then|your|our|we",
                            "end of day|the|week|month|play|business",
                            "this|next week|afternoon|morning|evening|sprint|month",
                            "> <day>")
                    .good("when you get a chance", "by Friday"));

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

    private static boolean nameToDo(Clause clause) {
        if (!clause.any(DEED | SAY)) {
            return false;
        }
        for (int i = clause.from(); i + 2 < clause.to() && i < clause.from() + 10; i++) {
            Token token = clause.token(i);
            boolean nick = token.is(Type.WORD)
                    && clause.partHead(i)
                    && (!clause.draft().known(i) || Names.nickEnd(clause.draft(), i, clause.to()) > i + 1);
            boolean name = token.is(Type.MENTION) || token.is(Type.GROUP) || nick;
            int after = token.is(Type.WORD) ? Names.nickEnd(clause.draft(), i, clause.to()) : i + 1;
            if (name && clause.is(after, "to") && clause.has(after + 1, DEED | SAY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean imperativePart(Clause clause) {
        if (!clause.any(DEED | SAY | ADVICE)) {
            return false;
        }
        for (int i = clause.head() + 1; i < clause.to(); i++) {
            if (clause.partHead(i) && !clause.is(i - 1, "and") && !clause.is(i - 1, "or") && imperative(clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** A base form that takes an object here: "review the", "ping me", "take a", "send @ana", "merge #12". */
    static boolean imperative(Clause clause, int at) {
        int verb = clause.has(at, PLEASE) ? at + 1 : at;
        if (!clause.has(verb, DEED | SAY | ADVICE)) {
            return false;
        }
        if (verb + 1 >= clause.to()) {
            return verb == clause.head();
        }
        Token next = clause.token(verb + 1);
        return switch (next.type()) {
            case MENTION, GROUP, LINK, CODE, CHANNEL -> true;
            case WORD -> clause.has(verb + 1, OBJECT) || particle(next.norm());
            case PUNCT -> next.is("#") || next.is("\"") || next.is("`") || next.is("*");
            default -> false;
        };
    }

    private static boolean particle(String word) {
        return switch (word) {
            case "out",
                    "up",
                    "in",
                    "into",
                    "on",
                    "at",
                    "over",
                    "off",
                    "back",
                    "down",
                    "to",
                    "with",
                    "for",
                    "through",
                    "about",
                    "if",
                    "whether",
                    "sure",
                    "free",
                    "what",
                    "how",
                    "when",
                    "which",
                    "where",
                    "why",
                    "who",
                    "and",
                    "please",
                    "by",
                    "people",
                    "folks" -> true;
            default -> false;
        };
    }
}
