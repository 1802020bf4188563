package dev.awaitbot.parse.reply;

import java.util.List;
import java.util.Map;

/** The phrases by which a sentence of a reply is told. English; contractions are written out before they are looked up. */
final class Lexicon {
    private Lexicon() {}

    static final Phrases THANKS = Phrases.of(
            "thanks, thank you, thank u, many thanks, much appreciated, appreciate it|that|this|the|your, cheers, merci, danke",
            "^kudos, that is kind|helpful, very|super|really helpful, this is helpful, was helpful");

    /** Greetings, wishes, sympathy: kind, and no answer to anything. */
    static final Phrases WISH = Phrases.of(
            "^hi * $, ^hello * $, ^hey * $, ^dear * $, ^good morning|afternoon|evening, feel better, get well, good luck, congratulations",
            "^congrats, ^welcome, ^enjoy, happy birthday|weekend|holidays, safe travels, have a good|great|nice, glad to hear",
            "glad it|that|you|this, ^no worries, ^no problem, ^np, ^sorry $, sorry to hear, sorry for, ^oops, you are welcome, ^cheers",
            "good|great|interesting|excellent|fair question, ^interesting $, ^nice $, ^great $, ^cool $, ^wow, ^haha, ^lol, ^cc, ^fyi $, same here $, ^me too $, following $, ^bump",
            "me too $, same problem|issue|error|question|thing here, i|we also|too have|had|get|see|ran",
            "have|had|having|get|getting|see|seeing the|a same|similar problem|issue|error|question|trouble $",
            "i would also|be like|love|interested|curious, also interested|curious, interested in that|this|the * too|well $",
            "i|we also|too noticed|noticing|experienced|experiencing|encountered|encountering|hit|hitting, ^same for|with me|us, also * for me|us $",
            "be|am curious|interested|keen to|in|if|whether, great|good|awesome|excellent|fantastic|amazing|wonderful news|stuff|work|job");

    static final Phrases AGREEMENT = Phrases.of(
            "^ok $, ^ok sounds, ^sure $, ^sure thing, sounds good|great|fine|like|reasonable|right|perfect|awesome|nice|excellent|doable, ^absolutely, ^agreed",
            "i agree, ^got it, ^understood",
            "^noted, ^good point|points|idea|call, ^great point|points|idea, ^makes sense, that makes sense, ^of course, +1, lgtm",
            "look|looks good|great|fine|nice|right|closest, ^definitely, ^perfect, ^works for me, that works for, fine with|by me, ^will do",
            "am|is in favor, i am in $, count me in, ^deal $, ^go ahead, ^go for it, ^please do, ^happy to, would be happy|glad to",
            "i support, i like|love the|this|that|it, ^approved, no objection|objections, ^seen, ^ack, ^roger, ^alright $");

    static final Phrases VERDICT = Phrases.of(
            "look|looks good|great|fine|nice|right|closest|ok|perfect|awesome, lgtm, ^approved, no objection|objections|concerns, fine with|by me",
            "works for me, i approve, ship it, +1 $, i like it|this|that, no changes|comments from me|my, all good");

    /** A bare answer to a question of yes or no. */
    static final Phrases POLAR = Phrases.of(
            "^yes, ^yep, ^yeah, ^yup, ^no $, ^nope, ^no not, ^no i|we|it|that|there|you, ^correct, ^right $, that is right|correct|true",
            "^exactly, ^unfortunately not|no, ^afraid not, ^not yet, ^indeed, i think so, i do not think so, ^it is|does|should $, ^they do|are $, ^i|we do|did|have $",
            "^absolutely|definitely|certainly $, ^of course $");

    /** A yes that goes on with a question. */
    static final Phrases ASSENT = Phrases.of("^yes|yep|yeah|yup _");

    static final Phrases PROMISE = Phrases.of(
            "i|we will, i|we shall, ^will do, ^will try|check|look|take|send|get|ask|post|let|update|add|fix|follow|do, on it $",
            "let me look|check|see|try|take|ask|get|find|dig|think|investigate|know, i|we am|are going to, i plan|hope|intend to",
            "we plan|hope|intend to, looking into, taking a look, i|we am|are working on, i am on it",
            "get back to you, get to it|this|that, my list, my plate, happy|glad|willing to _, would love to, i would like to help|join|participate, i can help, count me in",
            "i can take|look|check|try|send|do, i could take|look|check|try, stay tuned, keep you posted|updated, give me|us a, one|a sec|second|moment $",
            "just a sec|second|moment|minute, hold on, bear with me");

    /** After these words an "I will" is manner of speaking. */
    static final Phrases SPEECH =
            Phrases.of("i will * say|note|add|admit|mention|assume, i will be honest, let me know");

    static final Phrases CLOSING = Phrases.of(
            "^done, is|are|now|all done, as resolved|done|closed|completed|fixed, is|are|been|now fixed|merged|resolved|closed|deployed|released|shipped|completed|finished",
            "^fixed, ^merged, ^resolved, ^closed, ^deployed, ^released, ^shipped, ^completed, ^finished, ^sent, ^uploaded, ^added, ^updated",
            "^pushed, ^posted, ^created, ^opened, ^submitted, ^approved, here you go, here it is, ^here is|are, here 's, ^attached",
            "see attached, has|have been added|updated|sent|posted|uploaded|created|changed|moved|removed|merged|restored|granted",
            "i|we have * added|updated|sent|posted|uploaded|created|opened|pushed|merged|fixed|submitted|shared|made|put|moved|invited|changed|emailed|deployed|removed|reviewed|finished|completed|scheduled",
            "i|we * added|updated|sent|posted|uploaded|opened|pushed|merged|fixed|submitted|shared|moved|invited|changed|emailed|deployed|removed|reviewed|finished|completed|scheduled|subscribed",
            "^just added|updated|sent|posted|uploaded|created|opened|pushed|merged|fixed|submitted|shared, should be fixed|resolved|up|live|there now");

    static final Phrases REFUSAL = Phrases.of(
            "i do not know|recall|remember, do not really know, no idea, no clue, i|we am|are not sure|aware|familiar|certain, ^not sure",
            "i|we can not $",
            "i|we can|could not * make|attend|join|come|help|say|commit|promise|take|volunteer|answer|speak|offer|remember|recall|tell|facilitate|present",
            "i|we can not * today|tomorrow|next, i|we can not i|we",
            "i|we am|are afraid|unavailable, i|we will not be able, will not be able, would prefer|rather not, i have no|little experience|knowledge|idea, not my area|expertise|field",
            "i|we do not have any|time|the time|access|experience|much|an answer|permission, i have not|never * used|tried|personally|done|worked",
            "^sorry i|we can not, can not make it, have to decline|pass, i pass, double booked, i|we am|are not the right",
            "can not help, can not say, beats me, out of my, above my, i would not know, never heard of");

    static final Phrases CONFIRMATION = Phrases.of(
            "that|this|it worked|works|helped|helps|fixed|solved",
            "that|this|it|everything|all has|have|did|does|is|seems|seemed|now worked|working|fixed|solved|resolved|works, that|this|it did it|the, did the trick",
            "does the trick, that was it|the",
            "^that was it, now it|this|everything works|work|is, works|working|work now, is|am|are working now|again|great|perfectly|fine",
            "seems|appears|looks|look to|like * work|works|working|worked|fixed, everything|all seems|is|works working|fine|now,",
            "worked|works perfectly|great|fine|well|now|like, ^solved, ^problem|issue solved, problem|issue is solved|gone|resolved|fixed",
            "all set $, good to go, that is it $, ^bingo, ^yes that|this * it|works|worked, that|this resolved|solved, exactly what i|we",
            "what i was looking for, what i needed, up and running, able to * now, no longer see|get|have|getting|seeing, that answers",
            "is|are|am now working|fixed|resolved|solved|running, is|are working as expected|again|perfectly|great|correctly, is|are as expected",
            "it|that|this just|indeed|actually|finally worked|works, runs|ran now|fine|again|through|smoothly, back to normal, no longer an issue|problem",
            "problem|issue|error|errors went|gone away, problem|issue|error|errors is|has|have|are gone|disappeared|vanished, worked|works for me $, i|we can now",
            "now i|we can, did|does the job, fixed the|my issue|problem|error",
            "that is|was it $, that is|was the problem|issue|culprit|cause|reason",
            "issue|problem|error|errors|bug|it|this|that|everything has|have|is been resolved|fixed|solved|sorted",
            "this|that|the * code|version|one|way|approach works|worked, no more error|errors|issues|problems, everything|all|it is|looks|seems * fine|ok|good $",
            "everything|all|it is|looks|seems * fine|ok|good now, did|does what i|we, i|we no longer get|see|have",
            "do the trick, these|those|both|all work, bug|warning|warnings is|are gone, all resolved|solved|fixed, seem|seems working",
            "^can now, i|we * can now, managed to get|make|run|fix|solve");

    /** Tells at whatever length how it came to work, which need not be a solution of one's own. */
    static final Phrases WORKED = Phrases.of(
            "get|getting|got * working|running, got it|this|that|things|everything to work|run, i|we was|were able to get|make|fix|solve|resolve",
            "got it|this|that|things|everything worked|sorted|figured out, i|we worked around, i|we managed to, my mistake|bad|fault, i see the|my problem|issue|mistake");

    static final Phrases SOLVED = Phrases.of(
            "figured * out, found it, found a|the way|workaround|problem|issue|solution|answer|bug|cause|culprit|reason, my own|open question",
            "answering|answered my, got the|an answer|solution from, i|we * fixed it|this|that|the, i|we solved, has|have solved, solved the|it|my",
            "fixed the problem|issue|error, fixed it|my, ^turns out, it turns out, ^following up, as closure, seems|appears to have fixed it, workaround is",
            "for others who|that, for anyone who|else, for posterity, i|we ended up, the problem|issue|culprit|solution|fix|trick was",
            "has|have|share a workaround|solution|fix, have a work around, i think i got|have it, ^for future reference, for the record, ^ok i found|got",
            "^ah i found|got, ^oh i found|got,  ^never mind i|it|found");

    static final Phrases CONTEST = Phrases.of(
            "still can|could|does|did|do|is|are|has|have|will|would not, still not working|able|seeing|getting|fixed|resolved|what, still the same",
            "still getting|get|gets|got|see|seeing|have|having|fails|failing|broken|crashes|crashing|happening|happens|stuck|hangs|keeps|says|there",
            "still the|an|some error|issue|problem|problems|trouble|errors, still * error|errors|issue|problem|same, it keeps, still shows|gives|returns|no|missing|wrong",
            "still running into|out, still receiving|encountering|facing|throwing|giving|showing|returning|hitting|complaining|struggling|confused|unclear|puzzled, still can",
            "now it|i|we am|just|only|also gives|gives|get|gets|getting|fails|crashes|hangs|complains",
            "but i|we|it get|got|gets|fails|failed|gives|gave|crashes|hangs|only|says, but now i|it|the|this",
            "not do anything|the trick|it, no effect, made|makes no|little difference|change, not help|helping|worked|solve|fix, keeps|kept failing|crashing|giving|saying|happening",
            "get|getting|got|gives|giving|shows|returns|see|seeing|have|having the|this same error|problem|issue|result|message|behavior|behaviour",
            "^same error|problem|issue|result|thing|behavior|behaviour, same error|problem|issue persists|remains, and|the|with same result $",
            "did not work|help|fix|solve|change|seem, does not work|help|fix|solve|seem|do quite|quite, still not working, not working for",
            "do not think it|that|this does|will|is|works|work|helps, no luck, to no avail, no difference, no change, no success, persists, persist",
            "not what i|we, that is not it|what|the, not quite what|it|right, but i would like|need|want|still, but it|that|this still|did|does",
            "i|we tried that|this|it already, tried that already, already tried, unfortunately * not, does|did not seem to work|recognize|help|fix|solve|do|change",
            "not appear to be|work|help, not been|be|get fixed|resolved|solved, not fixed|resolved|solved, spoke too soon",
            "similar|same kind|sort of error|problem|issue, can|could not get * to, not able to get|make|use|run|reproduce",
            "unable to get|make|use|run|reproduce, identical behavior|behaviour|error|result, gives|gave|get|got|getting * same thing|result|error",
            "did|does nothing, i|we|have tried that|this|it|both|all|your * but, ^no that|this|it did|does|is|still",
            "but * still has|have|shows|gives|gets|get|getting|fails|contains|says|no|not|the, problem|issue|error|errors persisted|remains|remained, no avail",
            "is|are not working, try|tried * but, but for some reason, will|does|do|did not show|display|load|open|run|start|update|connect|finish, same error|problem|issue|result|thing again|as before, ^nope",
            "still broken|failing|fails|missing|empty|blank|wrong|slow|down|there|stuck|hanging|hangs|crashing|crashes|happening|locked|denied|off|too",
            "still has|contains, that|this|it did|does not do|matter, neither|none * worked|works|helped|work, fails|failed|crashed|crashes|hangs again",
            "not the reason|cause|culprit, problem|issue|error|errors|warning * occurs|remains|persists|continues|reappeared|returned|unchanged",
            "i was mistaken|wrong, is|are|was|behavior|behaviour unchanged, still something|nothing|wrong|occurs|happens|exists|unable");

    /** Reports an error, which after an answer means that it did not help. */
    static final Phrases TROUBLE = Phrases.of(
            "get|getting|got|gives|giving|see|seeing|returns|throws|raises|hit|hitting * error|errors|exception|exceptions|traceback|warning",
            "now it crashes|fails|hangs|says|complains|gives, errors out, error message is|says|reads, the|this error message, it fails|crashes with");

    static final Phrases NEVER_MIND = Phrases.of(
            "never mind, disregard, ^ignore this|that|my|me, please ignore, scratch that, no longer need|needed|needs|relevant, not needed anymore",
            "do not need * anymore|any, strike that, forget it|that|about, cancel that|this|my, i|we withdraw");

    static final Phrases HANDOFF = Phrases.of(
            "perhaps|maybe|possibly|probably @, @ might|may|would|should|could|probably|can * know|help|answer|comment|have|be, ask @",
            "@ do you know, @ can|could|would|will you, @ any|have thoughts|ideas|any, check|talk|speak with|to @, reach out to, try asking",
            "pinging @, ping @, loop|looping in|@, tag|tagging @, @ is the right|best, @ has * perspective|experience|thoughts, @ knows",
            "i know @, over to @, assign|assigning|reassign|reassigning * to @, hand|handing * to @, contact @, @ take this|it|over",
            "not sure if @, defer to, @ what do you think, @ thoughts, @ is the one, @ do you happen|remember|recall, @ wrote|made|built|maintains|developed|handles",
            "@ and @ know|have|wrote|work|might|may|would, hear from @, what @ thinks, curious what|if @, wonder|wondering if @",
            "i think @ might|may|would|knows|has|wrote|is, check in with");

    static final Phrases REMINDER = Phrases.of(
            "any|more other thoughts, ^any thoughts|ideas|updates|update|news|luck|takers|word|progress, any other thoughts|ideas|suggestions",
            "no takers, no one, nobody, ^anyone $, ^bump, friendly|gentle|quick reminder, just a reminder, just following|checking, ^reminder",
            "did anyone|anybody have, had a|any chance|time|luck, following up on, ^still looking|need|waiting|hoping");

    /** What the one who asked tells of a talk about it somewhere else. */
    static final Phrases REPORT = Phrases.of(
            "@ and i met|talked|chatted|spoke|discussed|worked|fixed|solved|figured|looked|decided|agreed|had|just, met|talked|chatted|spoke|talking|chatting with @",
            "@ helped|told|showed|explained",
            "we met|talked|chatted|spoke|discussed today|yesterday|last|offline|this|about|it",
            "good|great|helpful|nice|productive conversation|chat|call|meeting|discussion with|yesterday|today|last, takeaway|takeaways");

    /** A question that only rounds an answer off. */
    static final Phrases COURTESY = Phrases.of(
            "does|did|do that|this|it|these make|makes|help|answer|work|sound|clear, make|makes sense $, ^right $, ^ok $, ^no $, ^yes $",
            "^is that what you, ^is this what you, let me know, ^or am i, would that work|help, ^hope, ^why not $, ^eh $, ^you know $, ^see what",
            "would you like, do|did you want|need me|us|any|more, want me|us to, shall|should i|we send|share|add|open|make|create|post",
            "is that|this|it ok|better|clear|helpful|enough|right, is there anything else");

    /** A question also without its mark. */
    static final Phrases ASKING = Phrases.of(
            "^can|could|would|will you, ^do you have|know, ^have you tried|checked|looked, ^please send|share|post|provide|tell|attach|paste",
            "not clear|sure on|about what|which|how * you, not clear|sure what|which|how you, ^what|which is|are the|your");

    /** What with a question mark is a guess: it answers if whoever asked confirms it. */
    static final Phrases GUESS = Phrases.of(
            "^maybe|perhaps|possibly|probably|presumably, ^i think|guess|suspect|wonder|assume|believe, could|might it|this|that be");

    /** How a real question begins, after an address or a small word. */
    static final Phrases INTERROGATIVE = Phrases.of(
            "do|does|did|are|were|have|has|can|could|will|would the|this|these|those|your|you|it|they|any|anyone|there",
            "what|which|where|why|how is|are|was|were|do|does|did|can|could|should|would|version|kind|type, is there|your|it",
            "^what|where|which|who|when|why|how|whose|whom, ^is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|has|have|had _",
            "^any|anything|anyone|anybody|ever, ^or * what|where|which|who|when|why|how|is|are|do|does|did|can|could|would|have|has",
            "have you, did you, do you, are you, can you, could you, would you, is it, is there, is that|this, was it, does it|that|this, can we, should we|i, you mean");

    private static final Map<String, Long> OPENERS = Phrases.index(List.of(
            THANKS,
            WISH,
            AGREEMENT,
            POLAR,
            ASSENT,
            PROMISE,
            SPEECH,
            CLOSING,
            REFUSAL,
            CONFIRMATION,
            WORKED,
            SOLVED,
            CONTEST,
            NEVER_MIND,
            HANDOFF,
            REMINDER,
            COURTESY,
            ASKING,
            INTERROGATIVE,
            VERDICT,
            TROUBLE,
            REPORT,
            GUESS,
            Completions.SHOWING,
            Completions.SAYING));

    /** The sets that may have a phrase among these words. */
    static Openers openers(List<String> words) {
        return new Openers(words, OPENERS);
    }
}
