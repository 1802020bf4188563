package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.words;

import java.util.List;

/** Cues of talk that asks for nothing: plans, offers, advice, answers, reports, notices. */
final class TalkCues {
    private TalkCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "own-plan",
                            -1.5,
                            "the author's own plan",
                            "> i'd rather|prefer|also|just|then",
                            "> i|we will",
                            "i'll|ill",
                            "i will|shall|am|can|could going|try|do|take|send|look|also|be|let|definitely|certainly|probably|work|check|make|add|get|post|start|ping|report|update",
                            "> let me [just|also|quickly] check|see|look|try|think|ask|get|find|read|take|do|verify|confirm|test|dig|double|run|go",
                            "> will|gonna do|try|check|take|look|be|send|have|update|fix|get|post|add|see|keep|let",
                            "i|we plan|intend|aim to|on",
                            "> on it|my",
                            "leave|leaving ... with|to me",
                            "> give me a|one|some")
                    .good("I'll send it by Friday", "let me check", "on it")
                    .bad("let me know"),
            words("takes-it-up", -5.0, "the author is at it", "i'm|im|am|already|we're on|at it [now]", "> on it")
                    .good("@lee on your plan: I am at it")
                    .bad("are you at it"),
            words(
                            "own-doing",
                            -1.0,
                            "what the author is at",
                            "i'm|im|we're|am|are going|gonna|planning|about|happy|on|working|looking to|on|it|into|at",
                            "> looking|checking|working|fixing|investigating|testing|reading|on now|into|it|at",
                            "> looking|checking|working|fixing|investigating on",
                            "> i'm|im on|in|at|out|back|away|done|good|fine|ok|sure|not|just|also",
                            "> i am on|in|at|out|back|away|done")
                    .good("working on it", "I'm out until Monday"),
            words(
                            "own-deed",
                            -1.2,
                            "what the author did",
                            "i|we started|submitted|opened|filed|created|added|updated|fixed|merged|pushed|sent|made|wrote|posted|moved|changed|tried|tested|found|got|did|ran|used|signed|looked|checked|noticed|saw|thought|figured|verified|was|had|just|already")
                    .good("I updated the page"),
            words(
                            "offer",
                            -2.0,
                            "offer",
                            "let|lemme me|us|@ know if|should <you> [ever|still|do|also|all] need|want|run|get|hit|encounter|would|prefer|'d|like",
                            "let|lemme me|us|@ know if|should <you> [ever|still|do|also|all] have|see|find [any|more|further|other|a|some|additional|anything] questions|question|problems|problem|issues|issue|trouble|troubles|difficulties|concerns|errors|else",
                            "let|lemme me|us|@ know if it|that|this|they|something|anything|things doesn't|isn't|don't|didn't|won't|breaks|fails|goes|else|comes|looks",
                            "let|lemme me|us|@ know if there|there's|theres [is|are|'s|anything|any|something]",
                            "feel free to [also] use|ping|ask|contact|reach|dm|message|open|call|drop|join|email|mail|stop|steal|copy|fork|try|submit|attend|come|schedule|sign|pick|browse|merge|close|ignore|skip|check|play|modify|poke|interrupt|swing",
                            "happy|glad|willing|here|available to [also] help|assist|walk|chat|discuss|answer|review|talk|meet|explain|share|take|do|provide|hop|jump|pair|look|lend|test|work",
                            "if <you> need|want|run|get|hit|would|like [any|some|more|further|a|like] help|me|us|anything|something|questions|stuck|into|more|assistance|support|hand",
                            "i <can> [also|always|definitely|totally] help|send|share|show|provide|assist|review|take|lend",
                            "don't|not hesitate",
                            "ask|ping|dm|message|call|email me|us if|anytime|any|when|with|directly",
                            "drop|stop|swing|come by|in [any|if] [time|you|anytime]",
                            "if <you> have|got [any|more|further|other|a|some] questions|question|problems|problem|issues|trouble|concerns",
                            "> welcome",
                            "any|with questions [please] just|feel|ask|ping|let|reach|email|contact",
                            "i'd|would be [very|more|also] happy|glad [than] [happy] to <deed>|<say>|chat|assist|meet|talk|discuss|work|be|take|do|have|pair|hop|jump|go")
                    .good("let me know if you need help", "feel free to ping me", "happy to review")
                    .bad("let me know what you think"),
            words(
                            "advice",
                            -1.2,
                            "advice in reply",
                            "> you|u can|could|should|need|might|may|have|want|would|wanna|must|will|also|don't|probably|actually|only|just [also|always|just|then|to|try|need|be|have|want|use|get|do|make]",
                            "> you'll|you'd|you're need|have|want|be|better|probably|looking",
                            "if <you> are|want|need|use|run|look|go|set|get|do|add|still|don't|just|only|find|see|change|install|try")
                    .good("you can use the other flag"),
            words(
                            "advises-to",
                            -1.2,
                            "advice in reply",
                            "> try|use|run|see|check|look|just|simply|install|go|click|set|add|make|note|remember|read [to|the|it|a|with|if|that|out|this|for|at|your|in|by|on]",
                            "> instead|alternatively|basically|e.g|example|for")
                    .good("try it with sudo"),
            words(
                            "suggests",
                            -1.2,
                            "suggests a way",
                            "i'd|i|would|we suggest|recommend|advise",
                            "i'd|would go|try|use|think|say",
                            "the [best|easiest|simplest|only|preferred|other|right] way|thing|fix|solution|trick|option|idea|approach is|to|would|might|i",
                            "one way|option|thing|approach|possibility|solution",
                            "> it looks|sounds|seems|appears|should|might|may|could [like|as|that] [you|your|be]")
                    .good("the best way is to reinstall it"),
            words(
                            "answer",
                            -0.8,
                            "answers",
                            "> because|cause|since|depends|both|neither|either|none|probably|maybe|apparently|usually|normally|sometimes|mostly",
                            "> <ack> [,|.|;|-|!]",
                            "> not [yet|really|that|sure|a|at|only|exactly|necessarily|quite|all|too|so|always|the|in|as|much|to|for]",
                            "as i|far|mentioned|said|discussed|per|expected|well")
                    .good("because it is slow", "yes, it does"),
            words(
                            "opinion",
                            -0.8,
                            "says what the author thinks",
                            "> i <think>",
                            "> i|i'm|im don't|not think|know|sure|have|believe|see|agree|afraid|mean|understand|disagree|get|remember|recall",
                            "> i agree|see|know|mean|understand|disagree|like|love|hate|would|did|do|read")
                    .good("I think so"),
            words(
                            "says-how-it-is",
                            -0.8,
                            "says how things are",
                            "> that|it|this|they|he|she|there <aux>|works|worked|looks|makes|seems|sounds|means|depends|helps|gives|says|should|will|would|can",
                            "> that's|it's|its|thats|there's|they're|he's|she's|these|those|which")
                    .good("that works"),
            words(
                            "tells-you",
                            -0.8,
                            "says how it is with the reader",
                            "> you|you're|youre|your [are|were|have|did|right|welcome|mean|said|know]")
                    .good("you're right"),
            words(
                            "reported",
                            -1.2,
                            "somebody else's ask, reported",
                            "asked|asks|told|tells|wants|wanted|begged|reminded me|us|him|her|them|everyone|if|for|whether|about|to",
                            "he|she|they asked|wants|asks|said|requests",
                            "was|were|been asked|told|requested|invited")
                    .good("she asked me to review it"),
            words(
                            "cites",
                            -0.8,
                            "says what somebody said",
                            "said|saying|asking|asked [that|to|if|please|we|you|<they>]",
                            "he|she|they|who|@|docs|documentation|page says|say",
                            "says @|please",
                            "according to")
                    .good("the docs say so, says Ana"),
            words(
                            "informs",
                            -0.8,
                            "for information only",
                            "> fyi|note|heads|psa|announcement|headsup [up|:|that]",
                            "for your information|reference|awareness",
                            "> just|also a|so|an quick|reminder|heads|note|fyi|update|you",
                            "> welcome",
                            "no meeting|office|action|need|longer|rush|worries|problem|changes",
                            "marked this topic|as",
                            "> link|topic|agreed|info|idea|meeting|action ]|received")
                    .good("FYI the deadline has moved"),
            words(
                            "news",
                            -0.8,
                            "tells what is new",
                            "is|are now|open|available|live|ready|out|up|done|closed|cancelled|canceled|resolved|scheduled|released",
                            "has|have been",
                            "will|is|are be|take|happen|start|meet|begin|join|closed|held|available",
                            "has|have joined|left|marked|changed|renamed|merged|closed|pushed|deployed")
                    .good("the survey is now open"),
            words(
                            "there-is",
                            -0.6,
                            "tells what there is",
                            "> we|there|here|some|today|tomorrow|our [will|have|are|is|now]")
                    .good("today we meet"),
            words(
                            "wish",
                            -0.7,
                            "a wish to nobody",
                            "would|it'd be nice|cool|great|good|interesting|fun [to|if|for|that]",
                            "<we> should|could|might|may probably|consider|maybe|try",
                            "i|we wish|hope|hopefully",
                            "> hopefully|ideally|someday|eventually",
                            "at some point")
                    .good("we should probably do that some day"),
            words(
                            "done-report",
                            -0.8,
                            "reports what is done",
                            "done|fixed|merged|deployed|resolved|sorted|sent|submitted|shipped|rolled|works|worked|completed|finished|closed $",
                            "> done|fixed|merged|deployed|resolved|sent|shipped|works|worked")
                    .good("done", "it works now, fixed"),
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
                    .good("Reminder set for 9:00", "lukas has marked this topic as resolved"));
}
