package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of what is missing, broken or wished for, told so that somebody may see to it. */
final class NeedCues {
    private static final long TASK = Lexicon.bit("deed") | Lexicon.bit("say") | Lexicon.bit("advice");

    private NeedCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "author-needs",
                            1.2,
                            "says what the author needs",
                            "i'd|we'd|i|we [would|also|then|still|really|just] need|require the|a|an|your|some|to|from|more|another|it|that|access",
                            "i|we could [really|also] use",
                            "help|helps me|us|a [lot] [to|if]",
                            "i'd|i|we'd|would be [very|really|quite|also|most] interested|curious|grateful|thankful|glad [to|in|how|if|for|what|about]",
                            "i'd|we'd|would love|like to [also] get|hear|have|see|know",
                            "would save|help me|us",
                            "would love your|any|some|to",
                            "i'm|we're missing|short")
                    .good("then I'd need the old serial number", "we could really use a hand")
                    .bad("I need no help"),
            words(
                            "would-hear",
                            1.6,
                            "wants to hear of it",
                            "would|'d|i'd|we'd|i'm|we're|am|are|be [be] [very|really|also|most|quite] great|good|nice|interesting|interested|curious|glad|happy|keen|eager|delighted to hear|know|learn|understand",
                            "eager|curious|keen to hear|know|learn",
                            "<anyone> has|have|had|knows|understands [any|some|a|other] thoughts|ideas|insight|insights|advice|suggestions|experience|how|why|what|where",
                            "@ [,] [who] [may|might|could|would|will|can] [also] have|has|know|knows [some|any|more|better|a|how|why|what|if|whether|where] [thoughts|ideas|insight|insights|input|idea]",
                            "thoughts|insight|insights|input from|@|here")
                    .good(
                            "I'd be glad to hear where it is set",
                            "Perhaps @ana knows more",
                            "pinging @lee, who may have insight")
                    .bad("glad to hear it works"),
            words(
                            "would-be-good",
                            1.0,
                            "would be good to have",
                            "would|'d [still|also|certainly|definitely|really] be [really|very|so|super|much|most] great|good|nice|helpful|appreciated|welcome|useful|awesome|lovely|wonderful|perfect $",
                            "would|'d be [really|very|so|super|much] great|good|nice|helpful|appreciated|useful|awesome|lovely [,] to|before|then|if|so|and|for",
                            "could be good|nice|better|fixed|changed|added|improved|clearer",
                            "may|might|would be worth")
                    .good("A review by Monday would be great", "testing would be appreciated"),
            words(
                            "thing-broken",
                            0.8,
                            "says that something is broken or gone",
                            "is|are|was|were|isn't|still|stays|went|goes|seems|appears [still|all|also|now|completely|totally] dead|missing|broken|down|gone|wrong|red|blank|black|offline|jammed|stuck|unpaid|empty|expired|unassigned|off|upside|slow|locked|unreachable|lost|leaking|full|spamming",
                            "out of disk|memory|paper|space|toner|stock|ideas|sync",
                            "stopped|quit <deed>",
                            "stopped working|giving|sending|showing|responding|loading|syncing|printing|updating",
                            "won't|wont|wouldn't|doesn't|don't|didn't|can't|cannot <deed>|start|open|load|wake|turn|boot|work|show|add|match|let|respond|seem|reach|see|find",
                            "keeps|keep <deed>",
                            "nothing happens|works|helps|helped",
                            "still nothing",
                            "no sound|signal|output|display|response|effect|picture|connection")
                    .good("the link is dead", "Jenkins is out of disk again", "the bot stopped giving roles")
                    .bad("the build is green"),
            words(
                            "meets-error",
                            1.2,
                            "meets an error",
                            "i|we|and|then|just|always|now|still|also|only get|got|see|getting a|an|the|only|this|that|permission|wrong|error|errors|no|segmentation|segfault|denied|\"",
                            "says|saying|complains|complaining|throws|panics|crashes|dies|hangs|fails|stops|shows|reports|returns|drops|eats|fires [me] [a|an|with|about|on|when|as|in|each|every|at|after|that|it|permission|no|twice|to|out]",
                            "permission|access denied",
                            "no|not|without have|access|permission|permissions|rights",
                            "<problem> [code] #",
                            "throws|gives|returns|got|get a|an #")
                    .good("and i get permission denied", "payroll crashes when the month ends")
                    .bad("he gets the bread"),
            words(
                            "but-now",
                            0.5,
                            "but something is not as it should be",
                            "but|however|though [,] [now|then|when|at|with|the|it|i|that|my|this|we|there] [the|my|it|i|is|are|was] [still|not|no|never]",
                            "and now",
                            "since yesterday|today|the|this|monday|tuesday|wednesday|thursday|friday|last|we|i|my|morning",
                            "any more|longer $",
                            "nothing in|else|changed|new",
                            "i [also|already|just] tried|did|have|checked|changed|set|followed|installed ... but|still|however")
                    .good("it worked before, but now it is blank", "it is stuck since yesterday"),
            shape("for-your", 1.2, "a verb of work and what is the reader's", NeedCues::yours)
                    .good("add your name to the list", "marek: put your numbers in the sheet")
                    .bad("he put your name in"),
            shape("verb-after-colon", 0.6, "a verb of work after a colon or dash", NeedCues::afterColon)
                    .good("[todo] ops: rotate the password", "Whoever has the key: bring it back")
                    .bad("user7: rotate the password"),
            words(
                            "speak-up",
                            2.0,
                            "calls for a word",
                            "> speak|shout|yell|scream|holler|object if|up|now|by",
                            "> say|speak so|now|aye|up",
                            "say so [now|by|before|if]",
                            "speak up",
                            "react|reply|respond|answer with|here|by|in|below|to",
                            "in favour|favor say",
                            "tear it apart",
                            "last call",
                            "comments|review|input|edits|votes|feedback by|please|until",
                            "open|up for comments|comment|review|input|feedback|discussion",
                            "> ptal|rfc|wanted|lf|lfg")
                    .good("shout if the date is bad for you", "RFC 31 is open for comments"),
            words(
                            "reminds",
                            1.2,
                            "follows up on an ask",
                            "following|follow up [on]",
                            "> bumping|pinging|poking|chasing|pokes|nudging|bump|reviving",
                            "gentle|friendly reminder|ping|bump|nudge",
                            "you're|you|ur up $",
                            "your turn",
                            "go ahead with",
                            "still with us",
                            "@ over $",
                            "hasn't|haven't been <deed>|answered|reviewed|approved|signed|paid|merged|fixed",
                            "isn't|not approved|signed|paid|done|merged|reviewed yet|and|but",
                            "sitting on|in|with",
                            "promised",
                            "owe|owes",
                            "nobody has")
                    .good("Just following up on this", "hanneke, your turn"),
            words(
                            "offers-politely",
                            -3.0,
                            "offers help politely",
                            "<please> let me|us know if you need|run|hit|encounter|experience|want",
                            "<please> let me|us know if you have|find [any|more|further|other|a] questions|question|problems|problem|issues|issue|trouble|concerns",
                            "<please> contact|reach|email|ask|call|message|ping|dm [out] [to] [me|us] if|with|for",
                            "<please> feel free to contact|reach|ask|ping|email|dm|message|call|use|join",
                            "<please> welcome|excuse|bear|forgive|accept|enjoy|be",
                            "if you [ever|still|do] need|hit|run [into|any|a|more|further] ... let|ping|ask|shout|contact|reach",
                            "if you [ever|still|do] have any|a|more|further questions|question|problems|problem|issues|trouble ... let|ping|ask|shout|contact|reach")
                    .good("please let us know if you have questions", "Please welcome Noor"),
            words(
                            "after-attempt",
                            0.8,
                            "tells how an attempt went",
                            "> tried|did|changed|set|added|removed|restarted|rebooted|rolled|updated|installed it|that|all|this|the|both|to|back",
                            "i tried|did|changed|set|added|removed|followed|restarted|updated|ran|tested ... but|still|now|however",
                            "as you|@ suggested|said|described|told|wrote")
                    .good("tried it, now it says permission denied"));

    private static boolean yours(Clause clause) {
        for (int i = clause.head(); i + 2 < clause.to(); i++) {
            if (clause.partHead(i)
                    && clause.has(i, TASK)
                    && (clause.is(i + 1, "your") || clause.is(i + 1, "yourself") || clause.is(i + 2, "your"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean afterColon(Clause clause) {
        for (int i = clause.head() + 1; i + 1 < clause.to(); i++) {
            boolean mark = clause.is(i - 1, ":") || clause.is(i - 1, "-") || clause.is(i - 1, "–");
            if (mark && clause.token(i).is(Type.WORD) && clause.imperativeAt(i)) {
                return true;
            }
        }
        return false;
    }
}
