package dev.awaitbot.parse.reply;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a message as a reply: sentence by sentence, what it does. What is left when courtesy is taken away is substance. */
public final class ReplyReader {
    /** Fewer words than this beside a mention say nothing by themselves ("which one"), unless they show something. */
    private static final int SAYS_SOMETHING = 3;

    public Reply read(String text, Notation notation, int attachments) {
        return read(Tokenizer.read(text, notation), attachments);
    }

    public Reply read(Script script, int attachments) {
        List<Sentence> sentences = Sentences.of(script);
        var acts = EnumSet.noneOf(Act.class);
        boolean shows = attachments > 0;
        for (Sentence sentence : sentences) {
            shows |= sentence.shows();
            acts.addAll(acts(sentence));
        }
        if (shows) {
            acts.add(Act.SUBSTANCE);
        }
        boolean thin = !acts.contains(Act.SUBSTANCE) && !acts.contains(Act.ASK_BACK);
        return new Reply(acts, thin);
    }

    private static Set<Act> acts(Sentence sentence) {
        var acts = EnumSet.noneOf(Act.class);
        mark(acts, Act.THANKS, Lexicon.THANKS, sentence);
        mark(acts, Act.CONFIRMATION, Lexicon.CONFIRMATION, sentence);
        mark(acts, Act.SOLVED, Lexicon.SOLVED, sentence);
        mark(acts, Act.CONTEST, Lexicon.CONTEST, sentence);
        mark(acts, Act.NEVER_MIND, Lexicon.NEVER_MIND, sentence);
        mark(acts, Act.HANDOFF, Lexicon.HANDOFF, sentence);
        mark(acts, Act.REFUSAL, Lexicon.REFUSAL, sentence);
        mark(acts, Act.ACKNOWLEDGEMENT, Lexicon.AGREEMENT, sentence);
        if (sentence.question()) {
            if (Lexicon.COURTESY.in(sentence)) {
                return acts;
            }
            acts.add(Lexicon.INTERROGATIVE.in(sentence) ? Act.ASK_BACK : Act.SUBSTANCE);
            return acts;
        }
        mark(acts, Act.CLOSING, Lexicon.CLOSING, sentence);
        if (Lexicon.PROMISE.in(sentence) && !Lexicon.SPEECH.in(sentence)) {
            acts.add(Act.PROMISE);
        }
        boolean wish = Lexicon.WISH.in(sentence);
        boolean courtesy = wish || !acts.isEmpty() && !acts.contains(Act.CLOSING) && !acts.contains(Act.CONTEST);
        if (Lexicon.POLAR.in(sentence) || !courtesy && sentence.weight() >= SAYS_SOMETHING) {
            acts.add(Act.SUBSTANCE);
        }
        return acts;
    }

    private static void mark(Set<Act> acts, Act act, Phrases phrases, Sentence sentence) {
        if (phrases.in(sentence)) {
            acts.add(act);
        }
    }
}
