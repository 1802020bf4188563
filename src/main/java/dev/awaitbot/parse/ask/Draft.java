package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message cut into sentences, with what each word is and where a sentence or a part of one begins. */
public final class Draft {
    // The cues enter the words of their phrases, so they come before any look-up.
    private static final @Nullable Word MENTION = Cues.ALL.isEmpty() ? null : Lexicon.find("@");

    private final Script script;
    private final Token[] tokens;
    private final @Nullable Word[] words;
    private final Openings openings;
    private final List<Clause> clauses = new ArrayList<>();
    private boolean inQuotes;
    private boolean asks;
    private boolean quotes;
    private final int whole;

    public Draft(Script script) {
        this.script = script;
        this.tokens = script.tokens().toArray(Token[]::new);
        int size = tokens.length;
        this.words = new Word[size];
        for (int i = 0; i < size; i++) {
            Token token = token(i);
            words[i] = lookup(token);
        }
        this.openings = new Openings(this);
        cut();
        this.whole = Whole.of(this);
    }

    /** "AttributeError" and its like are errors whatever their first part. */
    private static @Nullable Word word(String norm) {
        Word word = Lexicon.find(norm);
        boolean error = word == null && (norm.endsWith("error") || norm.endsWith("exception"));
        return error ? Lexicon.find("error") : word;
    }

    private static @Nullable Word lookup(Token token) {
        return switch (token.type()) {
            case WORD -> word(token.norm());
            case PUNCT, NUMBER -> Lexicon.find(token.norm());
            case MENTION, GROUP -> MENTION;
            default -> null;
        };
    }

    public Script script() {
        return script;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public int size() {
        return words.length;
    }

    public Token token(int at) {
        return tokens[at];
    }

    @Nullable
    Word word(int at) {
        return at < words.length ? words[at] : null;
    }

    /** Whether this token is a word of these classes. */
    boolean has(int at, long wanted) {
        Word word = word(at);
        return word != null && (word.classes & wanted) != 0;
    }

    /** Whether a class or a phrase knows the word; names are not known. */
    public boolean known(int at) {
        Word word = word(at);
        return word != null && word.common;
    }

    /** Whether any sentence of the author's own ends in a question mark. */
    public boolean asks() {
        return asks;
    }

    /** Whether somebody else's words are quoted. */
    public boolean quotes() {
        return quotes;
    }

    /** The traits of the message as a whole, a bit each; see {@link Whole}. */
    int whole() {
        return whole;
    }

    /** Whether the sentence proper may begin at this token: at its very start, or past greetings and addresses. */
    boolean sentenceHead(int at) {
        return openings.sentence(at);
    }

    /** Whether a sentence or a part of one, as after a comma or "and", begins at this token. */
    public boolean partHead(int at) {
        return openings.part(at);
    }

    private void cut() {
        int from = 0;
        int at = 0;
        while (at < size()) {
            if (!ends(at)) {
                at++;
                continue;
            }
            int end = at;
            boolean asked = false;
            boolean exclaimed = false;
            boolean quoted = inQuotes;
            while (end < size() && ends(end)) {
                asked |= token(end).is("?") || token(end).is("？");
                exclaimed |= token(end).is("!");
                boolean stop = !token(end).is(Type.PUNCT);
                end++;
                if (stop) {
                    break;
                }
            }
            close(from, at, end, new Ending(asked, exclaimed, quoted));
            from = end;
            at = end;
        }
        close(from, size(), size(), new Ending(false, false, false));
    }

    /** What the marks at a sentence's end say of it, and whether it began inside quotation marks. */
    private record Ending(boolean asked, boolean exclaimed, boolean quoted) {}

    /** Enters the sentence from one token up to another, unless it holds nothing but marks. */
    private void close(int from, int to, int end, Ending ending) {
        boolean content = ending.asked;
        for (int i = from; i < to && !content; i++) {
            content = !token(i).is(Type.PUNCT) && !token(i).is(Type.NEWLINE);
        }
        if (!content) {
            return;
        }
        long classes = 0;
        for (int i = from; i < to; i++) {
            Word word = words[i];
            classes |= word == null ? 0 : word.classes;
        }
        int head = openings.mark(from, to);
        asks |= ending.asked && !ending.quoted;
        clauses.add(new Clause(
                this, clauses.size(), from, head, to, end, ending.asked, ending.exclaimed, ending.quoted, classes));
    }

    /** Whether a sentence ends at this token; takes note on the way of what is quoted. */
    private boolean ends(int at) {
        Token token = token(at);
        quotes |= token.is(Type.QUOTE);
        return switch (token.type()) {
            case QUOTE, NEWLINE -> true;
            case CODE -> script.raw().startsWith("```", token.start());
            case PUNCT -> endsAtMark(at);
            default -> false;
        };
    }

    private boolean endsAtMark(int at) {
        Token token = token(at);
        if (token.is("\"") || token.is("“") || token.is("”")) {
            inQuotes = token.is("“") || (token.is("\"") && !inQuotes);
            return false;
        }
        if (!token.is(".") && !token.is("?") && !token.is("!") && !token.is("…") && !token.is("？") && !token.is("。")) {
            return false;
        }
        boolean glued = script.touches(at)
                && (token(at + 1).is(Type.WORD) || token(at + 1).is(Type.NUMBER));
        return !glued && !(token.is(".") && abbreviation(at));
    }

    private boolean abbreviation(int at) {
        if (at == 0
                || token(at - 1).end() != token(at).start()
                || !token(at - 1).is(Type.WORD)) {
            return false;
        }
        Token before = token(at - 1);
        boolean letter = before.end() - before.start() == 1 && !before.is("i");
        boolean more = at + 1 < size() && !token(at + 1).is(Type.NEWLINE);
        return (letter && more)
                || (before.is("etc") && more)
                || before.is("vs")
                || before.is("approx")
                || before.is("dr")
                || before.is("mr");
    }
}
