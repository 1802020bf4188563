package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of time that presses, of things overdue, of forms of words that only look like an ask. */
final class PressCues {
    private static final long AUX = Lexicon.bit("aux");
    private static final long WH = Lexicon.bit("wh");
    private static final long DAY = Lexicon.bit("day");
    private static final long PLEASE = Lexicon.bit("please");
    private static final long TASK = Lexicon.bit("deed") | Lexicon.bit("say") | Lexicon.bit("advice");
    private static final long SUBJECT = Lexicon.bit("you")
            | Lexicon.bit("i")
            | Lexicon.bit("we")
            | Lexicon.bit("they")
            | Lexicon.bit("anyone")
            | Lexicon.bit("det");
    private static final long I = Lexicon.bit("i");
    private static final long ME = Lexicon.bit("me") | Lexicon.bit("we");

    private PressCues() {}

    static final List<Cue> LIST = List.of(
            shape("by-when", 0.6, "says by when", PressCues::byWhen)
                    .good("the list by Friday", "in 2 hours, they wait")
                    .bad("done by Ana"),
            shape("work-by-when", 1.5, "a verb of work and by when", c -> work(c) && byWhen(c))
                    .good("@ana correct it before 9 tomorrow")
                    .bad("I correct it before 9 tomorrow", "the shop opens before 9"),
            shape("work-for-me", 1.2, "a verb of work for the author", PressCues::forMe)
                    .good("sounds good, send me the invite", "tell us how it went")
                    .bad("he sent me the invite"),
            shape("please-verb", 2.0, "please, with a verb", PressCues::pleaseVerb)
                    .good("please ack the alert", "Team Atlas: please agree on it")
                    .bad("please find attached the slides", "yes please"),
            words(
                            "please-formula",
                            -3.5,
                            "please in a formula",
                            "<please> find ... attached|enclosed|below|here|the",
                            "<please> note|see|excuse|ignore|disregard|forgive|bear|accept|be",
                            "<please> don't|do feel|worry|hesitate",
                            "says|sign|saying|read|reads ... <please>")
                    .good("please find attached the slides", "please note that we moved")
                    .bad("please find a room"),
            words(
                            "urgent",
                            1.6,
                            "urgent",
                            "> urgent|asap|urgently|urgentísimo|dringend",
                            "> <please> asap",
                            "asap|urgently|pronto <please>",
                            "<please> asap|urgently")
                    .good("URGENT: the page is down", "asap please"),
            words(
                            "leisure",
                            1.4,
                            "whenever it suits the reader",
                            "when|whenever|once|if <you> get|have|find|can|could|feel [a|some|the] [chance|moment|minute|time|second|sec|bit|spare|free]",
                            "at your|the earliest|convenience|next",
                            "when|whenever|if time|convenient|possible|suits")
                    .good("when you get a chance"),
            words(
                            "overdue",
                            1.3,
                            "says that something is still out",
                            "supposed|meant to",
                            "nothing so|yet|from",
                            "still no|not|nothing",
                            "haven't|hasn't|havent|didn't|not heard|received|seen|gotten|got|heard back|anything|from|your|the",
                            "owe|owes me|us|you|the|a",
                            "was|were going to send|give|do|bring|post|share|write",
                            "still|been waiting",
                            "waited|waiting since|for|on|hours|days",
                            "no reply|answer|response|word|reaction",
                            "has no owner|reviewer|assignee|answer")
                    .good("Marta was going to send us the plan and I have nothing so far", "still no reply from legal"),
            words(
                            "shortage",
                            1.6,
                            "says what is needed",
                            "need|needs|needed|require|requires|wants ... review|reviewer|reviewers|approval|approvals|approver|volunteer|volunteers|owner|hands|hand|somebody|someone|person|people|eyes|feedback|input|answer|decision|ok|signature|confirmation|sign-off",
                            "need|want|require something|anything from",
                            "we|i [still|also|really] need|require those|these|your|some|two|three|one|hands|help|more|an|a",
                            "> need|needed|wanted a|an|some|one|two|three|more|your|help|the",
                            "<can>|might use a|another|some|your",
                            "short of|on")
                    .good("the notes still need a second pair of eyes", "we need those reports", "Need two volunteers")
                    .bad("no need to worry"),
            words(
                            "still-fails",
                            1.0,
                            "it fails still",
                            "still get|gets|getting|have|having|see|seeing|doesn't|isn't|not|fails|failing|the|can't|stuck|broken|shows|says",
                            "no luck|joy|success|dice",
                            "same error|problem|issue|result|thing|message",
                            "but|however it|that|this|i doesn't|didn't|does|is|still|isn't|get|am|can't [not|still|work]",
                            "though|but still",
                            "> but|however it|this|that|still")
                    .good("I still get the same error", "tried that, no luck"),
            words(
                            "cannot",
                            0.9,
                            "says that something cannot be done",
                            "i|we can't|cannot|cant|couldn't|can [not] [seem|to|even|figure|find|get|log|login|open|access|see|connect|install|build|run|load|start|reach]",
                            "i'm|i|we|am unable|not [able] to",
                            "doesn't|does|won't|isn't|not work|working|start|load|open|connect|respond for me|us|here|any|since|on|with",
                            "how|what|where|why i|we can|do|should|could|would",
                            "> <they> doesn't|does|won't|isn't [not] work|working",
                            "doesn't|isn't|not work|working $")
                    .good("I can't log in since the update", "the VPN doesn't work"),
            shape("question-inverted", 1.6, "question word, then the verb before its subject", PressCues::inverted)
                    .good("which branch did you use", "what do others think")
                    .bad("what you did is fine"),
            shape("mention-reports", -1.2, "tells what somebody did or does", PressCues::reports)
                    .good("@lee finished the import", "Ana asked legal to check it")
                    .bad("@lee finish the import"),
            words("copies", -2.5, "copies somebody in", "> cc|cc'ing", "cc @|:", "/ cc")
                    .good("cc @ana for visibility"),
            words(
                            "whoever",
                            -1.6,
                            "leaves it to whoever wants",
                            "> whoever",
                            "> anyone|anybody|everyone|everybody who|that wants|needs|likes|missed|wanted|is|would",
                            "first come first|served",
                            "up for grabs",
                            "help yourself|yourselves",
                            "in case <anyone>|<you>",
                            "if <anyone> needs|wants|is|asks|cares|wonders|missed")
                    .good("whoever wants the old chairs can take them"),
            words(
                            "bot",
                            -2.0,
                            "a program's notice",
                            "reminder set|created",
                            "marked this topic as",
                            "has joined|left the",
                            "build|job|pipeline|deployment|incident|alert passed|failed|succeeded|resolved|finished|completed|closed",
                            "> topic|link|meeting|agreed|info|idea ]",
                            "link received",
                            "meeting started|ended|logs")
                    .good("Reminder set for 9:00", "lukas has marked this topic as resolved"),
            words(
                            "poll",
                            2.0,
                            "calls for a vote",
                            "vote|pick|choose [on|for|with|between|one|by|until|now|your]",
                            "> poll|vote|voting|survey :",
                            "please|pls vote|pick|choose",
                            "all in favour|favor",
                            "go|yes or no",
                            "proceed|now or wait|later|not")
                    .good("pick between A and B", "Blue or green? Vote with an emoji"),
            words(
                            "third-party",
                            1.0,
                            "names who is to do it",
                            "should|must|shall|will [please] [give|send|answer|do|bring|provide|get|have|review|sign|fix|file|finish|deliver|check|take|write|make|post|share]",
                            "has|have|needs to [give|send|answer|do|bring|provide|get|have|review|sign|fix|file|finish|deliver|check|take|write|make|post|share|open|countersign|renew]",
                            "<anyone> should|must|has|needs|answer|drop|take|fix|check|open|call|please|restart|send|post|look|help|review")
                    .good("finance should answer question 14", "Somebody has to open the gate"));

    /** Whether a time limit is said here: "by Friday", "before 9", "within two hours", "until EOM", "today". */
    static boolean byWhen(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = clause.token(i);
            if (!token.is(Type.WORD)) {
                continue;
            }
            boolean next = i + 1 < clause.to();
            boolean limit = switch (token.norm()) {
                case "by", "before", "until", "till", "bis", "avant", "até", "antes" -> next && time(clause, i + 1);
                case "within", "in" ->
                    next
                            && (clause.token(i + 1).is(Type.NUMBER)
                                    || clause.is(i + 1, "the") && clause.is(i + 2, "next"));
                case "eod",
                        "eow",
                        "cob",
                        "today",
                        "tonight",
                        "tomorrow",
                        "now",
                        "heute",
                        "morgen",
                        "hoje",
                        "hoy",
                        "demain" -> true;
                case "deadline", "due", "closes" -> true;
                default -> false;
            };
            if (limit) {
                return true;
            }
        }
        return false;
    }

    private static boolean time(Clause clause, int at) {
        if (clause.token(at).is(Type.NUMBER) || clause.has(at, DAY)) {
            return true;
        }
        return switch (clause.token(at).norm()) {
            case "the",
                    "end",
                    "next",
                    "this",
                    "our",
                    "your",
                    "lunch",
                    "standup",
                    "noon",
                    "midnight",
                    "then",
                    "friday's",
                    "we",
                    "you",
                    "they",
                    "mid",
                    "zum",
                    "le",
                    "la",
                    "vendredi",
                    "jeudi",
                    "freitag",
                    "mittwoch",
                    "sexta",
                    "del",
                    "de",
                    "amanhã",
                    "ce",
                    "eom",
                    "q" -> true;
            default -> false;
        };
    }

    private static boolean work(Clause clause) {
        if (!clause.any(TASK) || clause.has(clause.head(), I)) {
            return false;
        }
        for (int i = clause.head(); i < clause.to(); i++) {
            if (clause.partHead(i) && AskCues.imperative(clause, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean forMe(Clause clause) {
        if (!clause.any(TASK) || !clause.any(ME)) {
            return false;
        }
        for (int i = clause.head(); i + 1 < clause.to(); i++) {
            if (clause.partHead(i)
                    && clause.has(i, TASK)
                    && clause.has(i + 1, ME)
                    && !clause.is(i + 1, "we")
                    && !clause.is(i, "let")
                    && !clause.is(i, "pass")) {
                return true;
            }
        }
        return false;
    }

    private static boolean pleaseVerb(Clause clause) {
        if (!clause.any(PLEASE)) {
            return false;
        }
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            if (clause.has(i, PLEASE) && clause.token(i + 1).is(Type.WORD) && clause.partHead(i)
                    || clause.has(i, PLEASE)
                            && i > clause.from()
                            && clause.is(i - 1, Type.MENTION)
                            && clause.is(i + 1, Type.WORD)) {
                return !clause.is(i + 1, "find") && !clause.is(i + 1, "note") && !clause.is(i + 1, "see");
            }
        }
        return false;
    }

    private static boolean inverted(Clause clause) {
        int head = clause.head();
        if (!clause.has(head, WH)) {
            return false;
        }
        for (int i = head + 1; i < Math.min(clause.to() - 1, head + 5); i++) {
            if (clause.has(i, AUX)) {
                return clause.has(i + 1, SUBJECT) || !clause.draft().known(i + 1) || i == head + 1;
            }
        }
        return false;
    }

    private static boolean reports(Clause clause) {
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            Token token = clause.token(i);
            boolean name = token.is(Type.MENTION)
                    || i == clause.from()
                            && token.is(Type.WORD)
                            && !clause.draft().known(i)
                            && Names.capital(clause.draft().script(), i);
            Token next = clause.token(i + 1);
            boolean verb = next.is(Type.WORD)
                    && next.norm().length() > 3
                    && (next.norm().endsWith("ed")
                            || next.norm().endsWith("s")
                                    && !next.norm().endsWith("ss")
                                    && !next.norm().endsWith("'s"))
                    && !next.is("needs")
                    && !next.is("thanks")
                    && !next.is("does");
            if (name && verb) {
                return true;
            }
        }
        return false;
    }
}
