package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;

/** Cues of talk that asks for nothing, and of trouble told so that somebody may help. */
final class TalkCues {
    private static final long PROBLEM = Lexicon.bit("problem");
    private static final long ACK = Lexicon.bit("ack");
    private static final long THANKS = Lexicon.bit("thanks");
    private static final long GREET = Lexicon.bit("greet");
    private static final long I = Lexicon.bit("i");
    private static final long THEY = Lexicon.bit("they");
    private static final long YOU = Lexicon.bit("you");
    private static final long WE = Lexicon.bit("we");
    private static final long DET = Lexicon.bit("det");

    private TalkCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "seeks-help",
                            2.5,
                            "seeks help",
                            "i|we|i'm|still|also|really|urgently|badly need|want|needing [some|a|your|little|more|any|urgent] [bit|of] help|assistance|guidance|support|advice|pointers|hand",
                            "> need|needing [some|a|your|little|more|any|urgent] help|assistance|guidance|support|advice|hand",
                            "like|love|appreciate|use some|a|any|your [bit|little] [of] help|assistance|guidance|advice",
                            "> help [me|us|please|needed|wanted]",
                            "help me|us [with|to|out|understand|find|figure|debug|get|fix|please]",
                            "<please> help",
                            "<can> use [some|your|a] help|hand",
                            "any help",
                            "looking|searching for [a|some|any] help|way|advice|someone|solution|example|examples|documentation|info",
                            "hope|hoping|hopefully someone|somebody|anyone|there")
                    .good("I need some help with the map")
                    .bad("it helps"),
            words(
                            "has-error",
                            2.2,
                            "tells of an error of the author's own",
                            "i|i'm|im|we|we're|i've|i'd|am|keep|still|now|just|always|also|only|then get|getting|got|see|seeing|hit|hitting|encounter|encountering|encountered|receive|receiving|received|face|facing|experiencing|have|having|had [the|this|an|a|some|following|weird|strange|same|similar|also|into|big] [following|same|weird|strange|similar|new|small|different|general] <problem>",
                            "i|i'm|im|we|we're|i've|am|keep|still|just run|running|ran into",
                            "i|i'm|we|i've|still [am|are|have|also|still] getting|having|seeing|get|have|see|got|had ... <problem>",
                            "gives|throws|returns|shows|giving|throwing|returning|raises me|us|the|this|an|a [following|an|the|this|strange|weird] <problem>",
                            "> have|got|having a|an|some|the <problem>",
                            "i|we|i've have|got|had a|another|one|two|some|an [quick|simple|general|stupid|dumb|basic|newbie|small|other] question|questions")
                    .good("I get the following error", "hi I have a problem with X", "I'm getting AttributeError here")
                    .bad("that gives no error"),
            words(
                            "tries",
                            0.4,
                            "tries to do something",
                            "trying|tried|attempting|struggling|want|wanted to|with",
                            "couldn't|can't|cannot|cant|unable|not [able] [to] find|get|access|connect|open|log|login|see|run|install|load|build|use",
                            "looking for|how|to|at")
                    .good("I'm trying to regrid it"),
            words(
                            "does-not-work",
                            0.6,
                            "says that it does not work",
                            "doesn't|does|don't|isn't|not|didn't|won't|stopped|never [not|seem|to|even] work|working|works|load|start|build|compile|show|respond|connect|boot|run|open",
                            "keeps|keep|always|still failing|fails|crashing|getting|saying|giving|telling|throwing|hanging",
                            "<problem> with|in|on|when|while|trying|message|:",
                            "<they> fails|failed|crashes|crashed|hangs|breaks|broke|stopped|dies|died")
                    .good("it doesn't work", "the build keeps failing"),
            shape("trouble", 0.4, "tells of trouble", c -> c.any(PROBLEM))
                    .good("the build has an error")
                    .bad("all is fine"),
            words(
                            "question-coming",
                            0.8,
                            "announces a question",
                            "> question|q|questions :",
                            "> question [about|on|for|regarding|-]",
                            "my|the|one|another|quick|this|general|stupid|dumb|first|main question|questions [is|are|about|for|here|would]",
                            "asking for a friend",
                            "> i was asking|talking|thinking about|of")
                    .good("quick question about the invoice"),
            words(
                            "own-plan",
                            -1.5,
                            "the author's own plan",
                            "> i'll|ill|i'd|we'll|i will|am|be|have|also|take|do|try|look|send|see|check|get|let|ask|add|just|go|make|investigate|need|keep|follow|definitely|probably|update|fix|work|put|post|report|start|write|talk|then|schedule|give|rather|prefer",
                            "i'll|ill",
                            "i will|shall|am|can|could going|try|do|take|send|look|also|be|let|definitely|certainly|probably|work|check|make|add|get|post|start|ping|report|update",
                            "i'm|im|we're|am|are going|gonna|planning|about|happy|on|working|looking|trying to|on|it|into|at",
                            "> let me [just|also|quickly] check|see|look|try|think|ask|get|find|read|take|do|verify|confirm|test|dig|double|run|go",
                            "> looking|checking|working|fixing|investigating|testing|reading|trying|on|will [now|into|it|on|at|do|try|check|take|look|be|send|have|update|fix|get|post|add]",
                            "> will|gonna do|try|check|take|look|be|send|have|update|fix|get|post|add|see|keep|let",
                            "i|we plan|intend|hope|aim|need|want|have to|on",
                            "> i|we can|could|might|may|would|should [also|probably|definitely|then|try|do]",
                            "> on it|my",
                            "leave|leaving ... with|to me",
                            "> give me a|one|some",
                            "> i'm|im on|in|at|out|back|away|done|good|fine|ok|sure|not|just|also",
                            "i|we started|submitted|opened|filed|created|added|updated|fixed|merged|pushed|sent|made|wrote|posted|moved|changed|tried|tested|found|got|did|ran|used|signed|looked|checked|noticed|saw|thought|figured|verified|was|had|just|already")
                    .good("I'll send it by Friday", "let me check", "working on it")
                    .bad("let me know"),
            words(
                            "offer",
                            -2.0,
                            "offer",
                            "let|lemme me|us|@ know if|should <you> [ever|still|do|also|all|run|have|want|need|get|would] [any|need|want|like|have|into|run|get|stuck|questions|to|a|me|something|anything|more|further|else|hit|see|find|issues|problems|help]",
                            "feel free to [also] use|ping|ask|contact|reach|dm|message|open|call|drop|join|email|mail|stop|steal|copy|fork|try|submit|attend|come|schedule|sign|pick|browse|merge|close|ignore|skip|check|play|modify|poke|interrupt|swing",
                            "happy|glad|willing|here|available to [also] help|assist|walk|chat|discuss|answer|review|talk|meet|explain|share|take|do|provide|hop|jump|pair|look|lend|test|work",
                            "if <you> need|want|have|run|get|would|hit|like|'d|you'd help|me|any|anything|questions|to|a|stuck|into|more|some|like",
                            "i <can> [also|always|definitely|totally] help|send|share|show|provide|assist|review|take|lend",
                            "don't|not hesitate",
                            "ask|ping|dm|message|call|email me|us if|anytime|any|when|with|directly",
                            "drop|stop|swing|come by|in [any|if] [time|you|anytime]",
                            "if <you> have|got [any] questions",
                            "> welcome",
                            "any|with questions [please] just|feel|ask|ping|let|reach|email|contact",
                            "i'd|would be|love happy|glad|to")
                    .good("let me know if you need help", "feel free to ping me", "happy to review")
                    .bad("let me know what you think"),
            words(
                            "advice",
                            -1.2,
                            "advice in reply",
                            "> you|u can|could|should|need|might|may|have|want|would|wanna|must|will|also|don't|probably|actually|only|just [also|always|just|then|to|try|need|be|have|want|use|get|do|make]",
                            "> you'll|you'd|you're need|have|want|be|better|probably|looking",
                            "> try|use|run|see|check|look|just|simply|install|go|click|set|add|make|note|remember|read [to|the|it|a|with|if|that|out|this|for|at|your|in|by|on]",
                            "if <you> <aux>|want|need|use|run|have|are|look|go|set|get|do|add|still|don't|just|only|find|see|change|install|try",
                            "i'd|i|would|we suggest|recommend|advise|go|try|use|think|say",
                            "suggest|recommend|recommended|suggested",
                            "the [best|easiest|simplest|only|preferred|other|right] way|thing|fix|solution|trick|option|idea|approach is|to|would|might|i",
                            "one way|option|thing|approach|possibility|solution",
                            "> it looks|sounds|seems|appears|should|might|may|could [like|as|that] [you|your|be]",
                            "here|there is|are|an|a|some|example|examples|link",
                            "> here's|here|heres|there's",
                            "more info|information|details|here|on|about",
                            "> or [you|just|use|try|maybe|even]",
                            "> instead|alternatively|basically|e.g|example|for")
                    .good("you can use the other flag", "try it with sudo"),
            words(
                            "answer",
                            -0.8,
                            "answers",
                            "> because|cause|since|depends|both|neither|either|none|i|we|probably|maybe|apparently|usually|normally|sometimes|mostly",
                            "> <ack> [,|.|;|-|!]",
                            "> i <think>",
                            "> i|i'm|im don't|not think|know|sure|have|believe|see|agree|afraid|mean|understand|disagree|get|remember|recall",
                            "> i agree|see|know|mean|understand|disagree|like|love|hate|would|did|do|read",
                            "> that|it|this|they|he|she|there <aux>|works|worked|looks|makes|seems|sounds|means|depends|helps|gives|says|should|will|would|can",
                            "> that's|it's|its|thats|there's|they're|he's|she's|these|those|which",
                            "> my|the|our|your|a|an",
                            "> not [yet|really|that|sure|a|at|only|exactly|necessarily|quite|all|too|so|always|the|in|as|much|to|for]",
                            "> you|you're|youre|your [are|were|have|did|right|welcome|mean|said|know]",
                            "as i|far|mentioned|said|discussed|per|expected|well")
                    .good("because it is slow", "yes, it does", "I think so"),
            words(
                            "reported",
                            -1.2,
                            "somebody else's ask, reported",
                            "asked|asks|told|tells|wants|wanted|begged|reminded me|us|him|her|them|everyone|if|for|whether|about|to",
                            "said|says|saying|asking|asked [that|to|if|please|we|you|<they>]",
                            "was|were|been asked|told|requested|invited",
                            "according to",
                            "<they> <aux>|asked|wants|asks|said|requests")
                    .good("she asked me to review it"),
            words(
                            "informs",
                            -0.8,
                            "for information only",
                            "> fyi|note|heads|psa|announcement|headsup [up|:|that]",
                            "for your information|reference|awareness",
                            "> just|also a|so|an quick|reminder|heads|note|fyi|update|you",
                            "> welcome",
                            "is|are now|open|available|live|ready|out|up|done|closed|cancelled|canceled|resolved|scheduled|released",
                            "has|have been",
                            "will|is|are be|take|happen|start|meet|begin|join|closed|held|available",
                            "> we|there|here|some|today|tomorrow|our [will|have|are|is|now]",
                            "no meeting|office|action|need|longer|rush|worries|problem|changes",
                            "marked this topic|as",
                            "> link|topic|agreed|info|idea|meeting|action ]|received",
                            "has|have joined|left|marked|changed|renamed|merged|closed|pushed|deployed")
                    .good("FYI the deadline has moved", "the survey is now open"),
            words(
                            "thanks",
                            -0.3,
                            "thanks",
                            "<thanks>",
                            "thank you|u|god",
                            "appreciate it|that|the|you",
                            "many|much thanks")
                    .good("thanks a lot"),
            shape("thanks-only", -1.5, "thanks and no more", c -> c.any(THANKS) && c.length() <= 6 && !c.asked())
                    .good("thanks a lot, Ana"),
            shape(
                            "greeting-only",
                            -2.0,
                            "greeting only",
                            c -> c.count(GREET) > 0 && c.head() >= c.to() - 1 && c.to() - c.from() <= 4)
                    .good("hi all", "good morning")
                    .bad("hi, does it run?"),
            shape("ack-first", -0.5, "opens with yes, no, ok or the like", c -> ackFirst(c))
                    .good("ok, done", "user7: yes")
                    .bad("it is ok"),
            shape(
                            "ack-only",
                            -1.5,
                            "yes, no, ok or the like and no more",
                            c -> ackFirst(c) && c.length() <= 2 && !c.asked())
                    .good("ok", "sounds good")
                    .bad("ok send the file"),
            shape("i-first", -0.2, "speaks of the author", c -> c.has(c.head(), I))
                    .good("I agree"),
            shape("you-first", 0.0, "speaks of the reader", c -> c.has(c.head(), YOU))
                    .good("you can use it"),
            shape("we-first", -0.2, "speaks of us", c -> c.has(c.head(), WE)).good("we did"),
            shape("thing-first", -0.4, "speaks of things", c -> c.has(c.head(), THEY | DET))
                    .good("the build is green", "that helps"),
            shape(
                            "other-first",
                            0.0,
                            "opens with another word",
                            c -> c.head() < c.to()
                                    && c.token(c.head()).is(Type.WORD)
                                    && !c.draft().known(c.head()))
                    .good("Jupyter is down"),
            shape("lets", -1.0, "a joint move", c -> c.is(c.head(), "let's") || c.is(c.head(), "lets"))
                    .good("let's move on"),
            words(
                            "wish",
                            -0.7,
                            "a wish to nobody",
                            "would|it'd be nice|cool|great|good|interesting|fun [to|if|for|that]",
                            "<we> should|could|might|may [also|probably|consider|maybe|just|try|have|add|do|be]",
                            "i|we wish|hope|hopefully",
                            "> hopefully|ideally|someday|eventually",
                            "at some point")
                    .good("we should probably do that some day"),
            words("you-inside", 0.2, "turns to the reader", "<you>").good("as you said"),
            words(
                            "done-report",
                            -0.8,
                            "reports what is done",
                            "done|fixed|merged|deployed|resolved|sorted|sent|submitted|shipped|rolled|works|worked|completed|finished|closed $",
                            "> done|fixed|merged|deployed|resolved|sent|shipped|works|worked")
                    .good("done", "it works now, fixed"),
            shape("only-link", -1.5, "a link and nothing else", c -> only(c, Type.LINK))
                    .good("https://example.org/a"),
            shape("only-emoji", -2.0, "emoji and nothing else", c -> only(c, Type.EMOJI))
                    .good(":+1:"),
            shape("no-words", -0.5, "no words", c -> c.length() == 0),
            shape("one-word", -0.5, "one word", c -> c.length() == 1 && !c.asked())
                    .good("yes"),
            shape("ends-colon", -0.3, "introduces what follows", c -> c.to() > c.from() && c.is(c.to() - 1, ":"))
                    .good("here is the log:"),
            shape("exclaims", -0.2, "exclamation mark", Clause::exclaimed).good("great!"));

    private static boolean ackFirst(Clause clause) {
        for (int i = clause.from(); i <= clause.head() && i < clause.to(); i++) {
            if (clause.has(i, ACK)) {
                return true;
            }
        }
        return clause.is(clause.head(), "sounds");
    }

    private static boolean only(Clause clause, Type type) {
        boolean found = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            Token token = clause.token(i);
            found |= token.is(type);
            if (!token.is(type) && !token.is(Type.PUNCT)) {
                return false;
            }
        }
        return found && clause.draft().clauses().size() == 1;
    }
}
