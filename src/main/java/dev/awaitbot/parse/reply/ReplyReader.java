package dev.awaitbot.parse.reply;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reply;
import dev.awaitbot.protocol.Reply.Act;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a message as a reply: sentence by sentence, what it does. What is left when courtesy is taken away is substance. */
public final class ReplyReader {
    /** One word may be the whole answer ("Tuesday"), if it is no filler. */
    private static final int SAYS_SOMETHING = 1;

    /** A courteous sentence of so many words goes on to say something. */
    private static final int MIDDLING = 12;

    /** Whoever says in so many words that it works says nothing else; more tell under what conditions it does. */
    private static final int A_REPORT = 16;

    /** A promise or a refusal of so many words does. */
    private static final int LONG = 25;

    /** So few words after a "but" qualify rather than tell. */
    private static final int A_CLAUSE = 5;

    private static final int REMINDER_WORDS = 20;

    public Reply read(String text, Notation notation, int attachments) {
        return read(Tokenizer.read(text, notation), attachments);
    }

    public Reply read(Script script, int attachments) {
        var acts = EnumSet.noneOf(Act.class);
        boolean shows = attachments > 0;
        int words = 0;
        for (Sentence sentence : Sentences.of(script)) {
            Set<Act> does = acts(sentence);
            if (!does.contains(Act.CONFIRMATION)) {
                mark(does, Act.TROUBLE, Lexicon.TROUBLE, sentence);
            }
            boolean first = !acts.contains(Act.SUBSTANCE) && words <= MIDDLING;
            if (first && does.contains(Act.REFUSAL) && !does.contains(Act.POLAR)) {
                acts.add(Act.DISCLAIMER);
            }
            lastHolds(acts, does);
            shows |= sentence.shows();
            words += sentence.weight();
            acts.addAll(does);
        }
        if (shows) {
            acts.add(Act.SHOWING);
            acts.add(Act.SUBSTANCE);
        }
        if (words > REMINDER_WORDS) {
            acts.remove(Act.REMINDER);
        }
        var mentions = new LinkedHashSet<String>();
        for (Token token : script.tokens()) {
            if (token.is(Type.MENTION)) {
                mentions.add(token.norm());
            }
        }
        boolean leads = !script.tokens().isEmpty() && script.tokens().get(0).is(Type.MENTION);
        return new Reply(acts, List.copyOf(mentions), leads, words);
    }

    /** "The first did not help, but the second works": whether it works is what was said of it last. */
    private static void lastHolds(Set<Act> acts, Set<Act> does) {
        if (does.contains(Act.CONFIRMATION)) {
            acts.remove(Act.CONTEST);
            acts.remove(Act.TROUBLE);
        } else if (does.contains(Act.CONTEST) || does.contains(Act.TROUBLE)) {
            acts.remove(Act.CONFIRMATION);
        }
    }

    private static Set<Act> acts(Sentence sentence) {
        var acts = EnumSet.noneOf(Act.class);
        mark(acts, Act.THANKS, Lexicon.THANKS, sentence);
        if (sentence.weight() <= A_REPORT && !sentence.words().contains("not")) {
            mark(acts, Act.CONFIRMATION, Lexicon.CONFIRMATION, sentence);
        }
        if (!Outcomes.supposed(sentence)) {
            mark(acts, Act.SOLVED, Lexicon.SOLVED, sentence);
        }
        mark(acts, Act.CONTEST, Lexicon.CONTEST, sentence);
        if (Outcomes.fails(sentence)) {
            acts.add(Act.CONTEST);
        }
        mark(acts, Act.VERDICT, Lexicon.VERDICT, sentence);
        mark(acts, Act.NEVER_MIND, Lexicon.NEVER_MIND, sentence);
        mark(acts, Act.HANDOFF, Lexicon.HANDOFF, sentence);
        mark(acts, Act.REMINDER, Lexicon.REMINDER, sentence);
        mark(acts, Act.REFUSAL, Lexicon.REFUSAL, sentence);
        mark(acts, Act.REPORT, Lexicon.REPORT, sentence);
        mark(acts, Act.ACKNOWLEDGEMENT, Lexicon.AGREEMENT, sentence);
        if (sentence.question()) {
            if (Lexicon.COURTESY.in(sentence)) {
                return acts;
            }
            if (!acts.contains(Act.REMINDER)) {
                acts.add(asks(sentence));
            }
            if (Lexicon.ASSENT.in(sentence)) {
                acts.add(Act.POLAR);
                acts.add(Act.SUBSTANCE);
            }
            return acts;
        }
        if (Lexicon.ASKING.in(sentence)) {
            acts.add(Act.ASK_BACK);
            return acts;
        }
        mark(acts, Act.CLOSING, Lexicon.CLOSING, sentence);
        if (Deeds.in(sentence)) {
            acts.add(Act.CLOSING);
        }
        mark(acts, Act.POLAR, Lexicon.POLAR, sentence);
        if (Lexicon.PROMISE.in(sentence) && !Lexicon.SPEECH.in(sentence)) {
            acts.add(Act.PROMISE);
        }
        if (acts.contains(Act.POLAR) || says(sentence, acts)) {
            acts.add(Act.SUBSTANCE);
        }
        mark(acts, Act.CONFIRMATION, Lexicon.WORKED, sentence);
        if (Outcomes.works(sentence)) {
            acts.add(Act.CONFIRMATION);
        }
        Sentence rest = acts.contains(Act.REFUSAL) ? sentence.after("but") : null;
        if (rest != null) {
            goesOn(acts, rest);
        }
        return acts;
    }

    /** "I don't know, but the wiki tells": what comes after the refusal is the answer, unless it only promises or refuses again. */
    private static void goesOn(Set<Act> acts, Sentence rest) {
        boolean more = Lexicon.PROMISE.in(rest) || Lexicon.REFUSAL.in(rest) || Lexicon.HANDOFF.in(rest);
        if (!more && says(rest, EnumSet.noneOf(Act.class)) && rest.weight() >= A_CLAUSE) {
            acts.remove(Act.REFUSAL);
            acts.add(Act.SUBSTANCE);
        }
    }

    /** Whether it says something beyond what it does. */
    private static boolean says(Sentence sentence, Set<Act> acts) {
        return Phrases.weight(sentence.words()) >= enough(acts, Lexicon.WISH.in(sentence));
    }

    /** What a sentence with a question mark does: ask, guess, or tell with some doubt. */
    private static Act asks(Sentence sentence) {
        if (Lexicon.GUESS.in(sentence)) {
            return Act.GUESS;
        }
        return Lexicon.INTERROGATIVE.in(sentence) ? Act.ASK_BACK : Act.SUBSTANCE;
    }

    /** From how many words on a sentence says something beyond what it does. */
    private static int enough(Set<Act> acts, boolean wish) {
        if (acts.contains(Act.PROMISE) || acts.contains(Act.REFUSAL) || acts.contains(Act.HANDOFF)) {
            return LONG;
        }
        boolean courteous = wish
                || acts.contains(Act.THANKS)
                || acts.contains(Act.ACKNOWLEDGEMENT)
                || acts.contains(Act.NEVER_MIND)
                || acts.contains(Act.REMINDER);
        return courteous ? MIDDLING : SAYS_SOMETHING;
    }

    private static void mark(Set<Act> acts, Act act, Phrases phrases, Sentence sentence) {
        if (phrases.in(sentence)) {
            acts.add(act);
        }
    }
}
