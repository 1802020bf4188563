package dev.awaitbot.parse.reply;

import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Completion;
import dev.awaitbot.protocol.Kind;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reading;

/** Tells from the verb of an ask what will complete it: "review this" words, "send me the link" the link, "deploy it" the deed. */
public final class Completions {
    static final Phrases SHOWING = Phrases.of(
            "send, share, post, upload, attach, paste, forward, provide, show, give, point me|us, link to|me, drop, example|examples of|where|that|for");

    static final Phrases SAYING = Phrases.of(
            "look at|over|through|into, take a look, have a look, review, feedback, comment, comments, thoughts, input, opinion, opinions",
            "ideas, perspective, insight, insights, tips, pointers, experience, advice, advise, tell, explain, clarify, confirm, suggest, suggestions, recommend, let me|us|everyone know, weigh in",
            "chime in, respond, reply, answer, help, check if|whether|that, check out, describe, guidance, proofread, critique, make|give|quick|rough * estimate, opposed, objections, concerns");

    private Completions() {}

    public static Completion of(Reading reading, String text, Notation notation) {
        Kind kind = reading.kind() == null ? Kind.ACTION : reading.kind();
        Ask ask = reading.ask();
        if (kind != Kind.ACTION || ask == null || ask.span().end() > text.length()) {
            return Completion.of(kind);
        }
        for (Sentence sentence : Sentences.of(Tokenizer.read(ask.span().of(text), notation))) {
            if (SHOWING.in(sentence)) {
                return Completion.SHOWING;
            }
            if (SAYING.in(sentence) || !reading.deed()) {
                return Completion.SAYING;
            }
        }
        return Completion.DOING;
    }
}
