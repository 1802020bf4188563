package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of when: by what time it is wanted, how it presses, that it may wait or is late already. */
final class TimeCues {
    private static final long DAY = Lexicon.bit("day");

    private TimeCues() {}

    static final List<Cue> LIST = List.of(
            shape("by-when", 0.6, "says by when", TimeCues::byWhen)
                    .good("the list by Friday", "in 2 hours, they wait")
                    .bad("done by Ana"),
            words(
                            "when-you-can",
                            0.5,
                            "a word about when",
                            "when|whenever|once|if|as <you> can|could|are|feel|want",
                            "at your|the earliest|convenience|next",
                            "asap|urgent|urgently|eod|cob|eow|soonest|pronto",
                            "as soon as possible|you",
                            "no rush|hurry|pressure",
                            "by|before|until|till [the] [end] [of] <day>|next|this|the|end|noon|then|your|our|we",
                            "end of day|the|week|month|play|business",
                            "this|next week|afternoon|morning|evening|sprint|month",
                            "> <day>")
                    .good("when you can", "by Friday"),
            words(
                            "leisure",
                            1.4,
                            "whenever it suits the reader",
                            "when|whenever|once|if <you> can|could",
                            "when|whenever|once|if|should <you> get|have|find [a|some|the|any] [spare|free|few|quick|extra|little|bit] chance|moment|moments|minute|minutes|time|second|sec|bit|cycles|capacity",
                            "at your|the earliest|convenience|next",
                            "when|whenever|if time|convenient|possible|suits")
                    .good("when you get a chance"),
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
                    .good(
                            "Marta was going to send us the plan and I have nothing so far",
                            "still no reply from legal"));

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
                                    || (clause.is(i + 1, "the") && clause.is(i + 2, "next")));
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
}
