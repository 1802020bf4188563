package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import java.util.List;

/** Cues of asking in so many words: could you, please, let me know, it would be good if you did. */
final class AskCues {
    private static final long PLEASE = Lexicon.bit("please");

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
                            5.0,
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
            words("please", 0.7, "please", "<please>", "if you|u please", "would you kindly")
                    .good("the numbers from March please"),
            shape("please-first", 0.7, "opens with please", c -> c.has(c.head(), PLEASE))
                    .good("please someone"),
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
                            "let-know",
                            3.2,
                            "asks to be told",
                            "let|lemme me|us|@ know [please|by|asap|soon|today|tomorrow] $",
                            "let|lemme me|us know what|whether|when|once|how|which|where|who|your|here|in|by|once|about|on|and|as|of|the",
                            "let|lemme me|us know if|that|it <they>|<det>|there|@ is|are|was|will|would|can|could|does|has|have|should|works|work|looks|look|helps|fixes|sounds|makes|solves|seems",
                            "let|lemme me|us know if <you> have|got|see [any|some|other|further|additional|more] feedback|thoughts|comments|suggestions|ideas|objections|input|preference|preferences|opinions|edits|corrections|news",
                            "let|lemme me|us know if <you> <can>|agree|object|approve|are|were|plan|received|got|get|see|disagree|think",
                            "tell|tells me|us [if|what|how|when|where|which|whether|why|about]",
                            "> let|keep @ know|posted",
                            "keep me|us posted|updated|informed",
                            "give|drop|shoot me|us a|your",
                            "lmk [please|by|asap|soon|today|tomorrow|so|what|whether|when|how|which|where|who|your] $",
                            "lmk so|what|whether|when|how|which|where|who|your|by",
                            "lmk if|that|it <they>|<det>|there|@|that|this",
                            "let|lemme me|us know so",
                            "would|could you say")
                    .good("let me know what you think", "let us know if that works", "tell me how it went")
                    .bad("let me know if you need help", "I let him know"),
            words(
                            "give-input",
                            3.0,
                            "asks for input",
                            "feel free to [also] take|have|add|comment|leave|edit|respond|reply|share|review|suggest|chime|vote|put|post|propose|fill|correct|weigh|tear|provide|contribute|append|upvote|update|react",
                            "feedback|comments|thoughts|input|suggestions|ideas|contributions|opinions|corrections|help|volunteers|reviews [are|is|very|most|always|would|will|much] [be] [very|much|greatly] welcome|appreciated|wanted|needed|helpful",
                            "seeking|soliciting|requesting|looking|asking|call for [more|other|some|additional|your|further|any|new] input|feedback|volunteers|ideas|comments|contributions|participants|speakers|reviewers|help|someone|people|folks",
                            "seeking|soliciting|requesting|collecting feedback|input|volunteers|ideas|comments|contributions|participants|speakers|nominations",
                            "love|appreciate to hear|get",
                            "open to suggestions|ideas|feedback|input",
                            "are|we're|still [still|also] looking|searching for [at] [least] [one|two|some|more|a|another|additional] more|another|person|people|volunteers|speakers|presenters|presentation|presentations|talk|talks|topics|participants|reviewers|testers",
                            "ready for [your|some|more|a|another|final|the] eyes|review|comments|comment|feedback|look|testing|input|edits",
                            "<can> use your|some|a|help|feedback|input",
                            "weigh|chime in",
                            "feel free to ... and leave|add|comment|edit|give|share|provide|suggest",
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
                            "would|it'd|that'd|'d be great|nice|good|helpful|awesome|lovely|cool|useful|ideal|fantastic|amazing|wonderful|perfect|super|best if",
                            "would [still|also|certainly|definitely|really] be [really|very|so|super|much|most|extremely|quite] great|nice|good|helpful|awesome|lovely|useful|appreciated|wonderful|perfect if",
                            "appreciate|grateful|thankful if|your|any|a|some",
                            "appreciate it if",
                            "much|greatly|really|be appreciated",
                            "i|i'd|we|we'd|would like|love|want|need you|@|someone|somebody|anyone",
                            "i|i'd|we|we'd [would] need|like|love|want|wanted to ask|request|have|get|hear",
                            "like|love|want|need you|somebody|someone|@ to",
                            "hope|hoping|hoped|expect|expecting you|someone|somebody|@|that can|could|will|to|would|you",
                            "hoping for|to get|hear|that",
                            "ask|request|invite|encourage|remind|urge you|everyone|everybody|all|@|people|folks to|that|of",
                            "encourage|invite|urge ... to")
                    .good(
                            "it would be great if you could join",
                            "I need you to sign it",
                            "I'd like to ask for a day off")
                    .bad("it would be nice"));
}
