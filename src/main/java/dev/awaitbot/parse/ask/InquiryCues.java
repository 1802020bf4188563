package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import java.util.List;

/** Cues of what a question is after: a way, a person, news, a decision; or nothing, as in small talk. */
final class InquiryCues {
    private InquiryCues() {}

    static final List<Cue> LIST = List.of(
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
                            "how-to",
                            1.2,
                            "asks how",
                            "> how <aux> <i>|<we>|<you>|<anyone>|<they>",
                            "how to ... ?",
                            "> how to",
                            "> how can|do|would|should|could",
                            "^ how i|we [can|could|should|to] <deed>|<advice>|<say>|get|fix|solve|know|find|connect|access",
                            "^ how i|we can|could|should")
                    .good("how do I link to foo", "how to start it?", "how i run it in ubuntu")
                    .bad("that is how it works"),
            words(
                            "tag",
                            0.3,
                            "asks for agreement",
                            "right|correct|no|yes|yeah|ok|okay|eh|huh|true ?",
                            "isn't|aren't|doesn't|don't|won't|didn't it|they|you|we|that ?",
                            "or not|no ?",
                            "make|makes sense ?",
                            "or ?")
                    .good("the review is on Monday, right?")
                    .bad("that is right"),
            words(
                            "is-there",
                            0.8,
                            "asks whether there is one",
                            "> is|are|was|were there",
                            "> there is|are a|any way ... ?",
                            "> there a way")
                    .good("is there a way to list them")
                    .bad("there is a way to list them"),
            words(
                            "anyone-asked",
                            2.2,
                            "asks whoever knows",
                            "> does|has|is|are|can|could|would|did|do|have <anyone>",
                            "> <anyone> know|knows|have|has|tried|seen|here|around|else|got|using|familiar|able|interested|available|free|up|want|wants|willing|can|could|on|care|there")
                    .good("does anyone know the port", "anyone here", "can anyone help")
                    .bad("nobody knows"),
            words(
                            "any-news",
                            2.2,
                            "asks for news or ideas",
                            "> any idea|ideas|thoughts|update|updates|news|suggestion|suggestions|feedback|advice|chance|objection|objections|pointers|pointer|hints|hint|tips|comments|takers|volunteers|opinion|opinions|progress|luck|way|reason|concerns|word|plans|preference|preferences|input|help|recommendations|insight|insights|eta",
                            "> thoughts|ideas|opinions|objections|suggestions|updates|status|news|feedback|progress|eta ?",
                            "> wdyt|wdyth|thots")
                    .good("any update on the rollout?", "thoughts?")
                    .bad("I have no thoughts on it"),
            words(
                            "wonder",
                            2.6,
                            "wonders aloud",
                            "wondering|curious if|whether|what|how|when|where|who|which|about",
                            "am|im|i'm|been|just wondering",
                            "like|love to know|hear|understand|learn|see",
                            "want|wanted|need|trying to know|ask|understand|clarify|confirm|find|figure",
                            "wanna know|ask")
                    .good("I'm wondering if there is a cleaner way")
                    .bad("no wonder"),
            words("i-wonder", 0.2, "muses", "> i wonder|wondered", "i wonder", "was wondering why")
                    .good("I wonder if this is related")
                    .bad("I'm wondering if it is"),
            words(
                            "unsure",
                            2.0,
                            "does not know",
                            "not|unsure [quite|really|entirely|exactly|so] sure [at|in|on|from] if|whether|how|why|what|where|which|who|when|about",
                            "unsure how|if|what|whether|about",
                            "don't|dont|do|not [quite|really|fully|yet|exactly|actually] know|understand|see|get how|why|what|where|if|whether|which|who",
                            "no idea|clue how|why|what|where|if|whether",
                            "can't|cannot|cant|couldn't|not figure|find|see|seem|understand|get|tell|work",
                            "not|isn't|unclear clear|obvious to|how|why|what|if|whether|who",
                            "confused|unclear|stuck|puzzled|lost about|on|with|why|how|by|as",
                            "can't|cant|cannot figure|work out")
                    .good("not sure how to go on from here", "I can't figure out the flags"),
            words(
                            "decide",
                            0.8,
                            "asks for a decision",
                            "> should|shall <we>|<i>",
                            "> what|how about",
                            "> what if",
                            "> do|would|did you want|prefer|mind|like",
                            "> do we want|need",
                            "i|i'd|we|we'd [would] [like] [to] propose",
                            "> want me",
                            "> want|wanna to ... ?",
                            "or should|would|shall|do|is ... ?",
                            "can|could we|i ... ?",
                            "> is|would it ok|okay|fine|worth|possible|better|be|make",
                            "> are|is <they>|<we>|<you> ok|okay|fine|good|happy",
                            "> would that|this work",
                            "ok|okay|fine with|for you|everyone|everybody",
                            "<you>|<anyone> object|objections|agree|approve",
                            "go or no-go",
                            "sounds|sound good|ok|okay|fine|right|reasonable ?")
                    .good("should we revert the patches?", "want me to merge it", "is it ok to drop by"),
            words("have-you", 0.8, "asks whether it was done", "> have|did|do|are|were|had <you>", "> has|did|is|was @")
                    .good("have you seen it", "did you report it"),
            shape("phatic", -10.0, "small talk", SmallTalk::is)
                    .good(
                            "hi all, how are you?",
                            "@ana, how was your weekend?",
                            "what's up?",
                            "how's everybody today?",
                            "did you have a nice holiday, Ana?")
                    .bad("how are we doing on the budget?", "how are you testing it?", "what's up with the server?"),
            words(
                            "rhetorical",
                            -3.0,
                            "expects no answer",
                            "> who knows|cares|knew|would've",
                            "> what could|can possibly go|be",
                            "> guess what",
                            "> why bother|not $",
                            "> what a",
                            "> how cool|nice|great|funny|awesome|annoying|weird|odd|lovely|sweet|hard can|is",
                            "> isn't|ain't it|that|this great|nice|lovely|funny|amazing|ironic|beautiful|fun",
                            "> who doesn't|wouldn't|needs|said",
                            "> what's not to",
                            "> when has|have|did ... ever",
                            "> who would|wouldn't want|have|ever|think",
                            "> ever tried|wondered|noticed",
                            "> am i right",
                            "> remember when",
                            "> is it|this friday|over|christmas|me",
                            "> you|ya know what",
                            "> why is|does|do it|this|everything|nothing|i always|never|even",
                            "> or am|maybe i")
                    .good("who knows?", "what could possibly go wrong?"),
            words(
                            "self-answered",
                            -1.0,
                            "answered in the same message",
                            "> never mind|mind",
                            "> nevermind|nvm|nm",
                            "> answer|a|spoiler :",
                            "> found|got|solved|figured it",
                            "> ah|oh|aha [,] i|found|got|there|it's|never|wait|that",
                            "> turns|turned out",
                            "found|see the|my [own] mistake|problem|issue|solution|answer|cause|culprit|error|bug",
                            "solved|resolved|fixed it|the|this|that|my|by",
                            "works|working|fine now|again",
                            "> the|short answer is|:",
                            "> maybe|probably|apparently|obviously|nope|no not")
                    .good("what was it? never mind, found it")
                    .bad("do you mind"));
}
