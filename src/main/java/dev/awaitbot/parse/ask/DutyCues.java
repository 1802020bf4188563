package dev.awaitbot.parse.ask;

import static dev.awaitbot.parse.ask.Cue.shape;
import static dev.awaitbot.parse.ask.Cue.words;

import java.util.List;

/** Cues that name what is to be done and call people to it, without asking anybody in so many words. */
final class DutyCues {
    private DutyCues() {}

    static final List<Cue> LIST = List.of(
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
                            "still|also missing|outstanding|needed|required",
                            "due|overdue|deadline is|on|by|today|tomorrow|this|next|friday|monday")
                    .good("#123 needs a review", "waiting for your ok", "I need the numbers from Ana")
                    .bad("no need to hurry"),
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
                            "take-a-look",
                            1.2,
                            "take a look",
                            "take|have|taking a|another|one [quick|second|closer|final|brief|good] look|peek|glance|pass|read|minute|moment|crack|stab",
                            "<please>|<anyone> look [it|this|that|them] at|into|over",
                            "get|put|have [your] eyes on",
                            "> go|read through|over")
                    .good("please take a quick look")
                    .bad("it looks good"),
            words(
                            "own-look",
                            -1.5,
                            "the author will look",
                            "i|we [also|just|then] will|can|could|am|are|may|might|should|was|were [going] [to] [also|just|then|certainly|definitely] take|have|taking|having a|another|one",
                            "i'll|we'll|i'm|we're|i'd|ill|im [going] [to] [also|just|then|certainly|definitely] take|have|taking|having a|another|one",
                            "> i|will|taking|had|took|let [me] [take|have|taking|took|had] a|another [quick|closer|better|good] look|peek|glance")
                    .good("I'll take a look tomorrow", "Taking a look now", "we can have another look")
                    .bad("can you take a look"),
            words(
                            "make-sure",
                            1.5,
                            "reminds of a duty",
                            "> make|be sure",
                            "don't|dont|do [not] forget",
                            "remember|remind to",
                            "> reminder :|to",
                            "reminder to|that <deed>|<say>|join|fill|register|sign|apply|vote|you",
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
                            "invited|encouraged|asked to|join",
                            "welcome to <deed>|come|stop|drop",
                            "share|circulate|pass [it|this|them|along] with|to|on|widely|around",
                            "forward it|this|them|along",
                            "if interested",
                            "if you're|youre|you|anyone|anyone's|anybody [is|are|would] [also] interested|around|free|attending|planning|like",
                            "consider joining|coming|attending|submitting|registering|signing|presenting|contributing")
                    .good("join us on Thursday", "please fill out the survey"),
            words(
                            "poll",
                            2.0,
                            "calls for a vote",
                            "> vote|pick|choose [on|for|with|between|one|by|until|now|your]",
                            "> poll|vote|voting|survey :",
                            "please|pls vote|pick|choose",
                            "all in favour|favor",
                            "go|yes or no",
                            "proceed|now or wait|later|not")
                    .good("pick between A and B", "Blue or green? Vote with an emoji"),
            shape(
                            "action-item",
                            3.0,
                            "marked as an action",
                            c -> ((c.is(c.from(), "[") || c.is(c.from(), "#")) && item(c, c.from() + 1))
                                    || (item(c, c.from()) && c.is(c.from() + 1, ":")))
                    .good("[action] user658 to test it", "action: file the bug"),
            words(
                            "third-party",
                            1.0,
                            "names who is to do it",
                            "should|must|shall [please] <deed>|give|send|answer|do|bring|provide|get|have|review|sign|fix|file|finish|deliver|check|take|write|make|post|share",
                            "has|needs to <deed>|give|send|answer|do|bring|provide|get|have|review|sign|fix|file|finish|deliver|check|take|write|make|post|share|open|countersign|renew",
                            "<anyone> should|must|has|needs|answer|drop|take|fix|check|open|call|please|restart|send|post|look|help|review")
                    .good("finance should answer question 14", "Somebody has to open the gate"));

    private static boolean item(Clause clause, int at) {
        return clause.is(at, "action") || clause.is(at, "todo") || clause.is(at, "ai");
    }
}
