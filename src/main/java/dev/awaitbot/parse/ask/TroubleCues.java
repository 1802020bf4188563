package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.words;

import java.util.List;

/** Cues of trouble told so that somebody may help: an error, a thing that does not work, help sought. */
final class TroubleCues {

    private TroubleCues() {}

    static final List<Cue> LIST = List.of(
            words(
                            "seeks-help",
                            2.5,
                            "seeks help",
                            "i|we|i'm|still|also|really|urgently|badly need|want|needing [some|a|your|little|more|any|urgent] [bit|of] help|assistance|guidance|support|advice|pointers|hand",
                            "> need|needing [some|a|your|little|more|any|urgent] help|assistance|guidance|support|advice|hand",
                            "like|love|appreciate|use some|a|any|your [bit|little] [of] help|assistance|guidance|advice",
                            "> help me|us|please|needed|wanted",
                            "> help $",
                            "help me|us with|to|out|understand|find|figure|debug|get|fix|please",
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
                            "i|i'm|im|we|we're|i've|i'd|am|keep|still|now|just|always|also|only|then get|getting|got|see|seeing|hit|hitting|encounter|encountering|encountered|receive|receiving|received|face|facing|experiencing|have|having [the|this|an|a|some|following|weird|strange|same|similar|also|into|big] [following|same|weird|strange|similar|new|small|different|general] <problem>",
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
            words(
                            "still-fails",
                            1.0,
                            "it fails still",
                            "still get|gets|getting|have|having|see|seeing|doesn't|isn't|not|fails|failing|the|can't|stuck|broken|shows|says",
                            "no luck|joy|success|dice",
                            "same error|problem|issue|result",
                            "but|however it|that|this|i doesn't|didn't|does|is|still|isn't|get|am|can't [not|still|work]",
                            "though|but still",
                            "> but|however still")
                    .good("I still get the same error", "tried that, no luck"),
            words(
                            "cannot",
                            0.9,
                            "says that something cannot be done",
                            "i|we can't|cannot|cant|couldn't",
                            "i|we can not",
                            "i'm|i|we|am unable|not [able] to",
                            "doesn't|does|won't|isn't|not work|working|start|load|open|connect|respond for me|us|here|any|since|on|with",
                            "how|what|where|why i|we can|do|should|could|would",
                            "> <they> doesn't|does|won't|isn't [not] work|working",
                            "doesn't|isn't|not work|working $")
                    .good("I can't log in since the update", "the VPN doesn't work"),
            words(
                            "trouble-if-any",
                            -1.0,
                            "trouble that may come",
                            "if|when|unless|in it|that|this|they|something|anything|still|the|you|there|anyone|case ... <problem>",
                            "if|unless it|that|this|they|things|still [still] doesn't|does|don't|fails|isn't|won't|persists|breaks|goes",
                            "<problem> can|could|may|might|would be|happen|occur|come|arise|mean")
                    .good("if it fails again, restart it", "in case of trouble call the front desk")
                    .bad("it failed when I ran it"));
}
