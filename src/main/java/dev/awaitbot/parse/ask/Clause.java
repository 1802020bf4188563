package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a message: the tokens from {@code from} to {@code to}, without the marks that end it.
 *
 * @param head the first token that is no greeting, address, "ok" or "so"
 * @param end the token after the marks that end it
 * @param asked whether a question mark ends it
 * @param quoted whether it stands between quotation marks
 * @param classes of all its words together
 */
public record Clause(
        Draft draft,
        int index,
        int from,
        int head,
        int to,
        int end,
        boolean asked,
        boolean exclaimed,
        boolean quoted,
        long classes) {
    private static final long YOU = Lexicon.bit("you");
    private static final long TASK = Lexicon.TASK;

    public Token token(int at) {
        return draft.token(at);
    }

    @Nullable
    Word word(int at) {
        return draft.word(at);
    }

    /** The bit of a class of words by its name in {@code words.txt}; asked for once, not for each word. */
    public static long bit(String name) {
        return Lexicon.bit(name);
    }

    /** Whether this token is a word of these classes. */
    public boolean has(int at, long wanted) {
        return at >= from && at < to && draft.has(at, wanted);
    }

    boolean any(long wanted) {
        return (classes & wanted) != 0;
    }

    int count(long wanted) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += has(i, wanted) ? 1 : 0;
        }
        return count;
    }

    public boolean is(int at, String text) {
        return at >= from && at < to && token(at).is(text);
    }

    boolean is(int at, Type type) {
        return at >= from && at < to && token(at).is(type);
    }

    /** Whether a verb in its base form stands at this token and takes an object. */
    public boolean imperativeAt(int at) {
        return Imperative.at(this, at);
    }

    /** Whether a verb of work or of telling stands at this token. */
    public boolean taskVerb(int at) {
        return has(at, TASK);
    }

    /** Whether it turns to somebody: "you", "your". */
    public boolean saysYou() {
        return any(YOU);
    }

    /** Whether its words proper may begin at this token: at its very start, or past greetings and addresses. */
    boolean sentenceHead(int at) {
        return at <= head && draft.sentenceHead(at);
    }

    /** Whether it or a part of it, as after a comma or "and", begins at this token. */
    public boolean partHead(int at) {
        return draft.partHead(at);
    }

    /** How many words it has from its head on. */
    int length() {
        int words = 0;
        for (int i = head; i < to; i++) {
            words += token(i).is(Type.PUNCT) ? 0 : 1;
        }
        return words;
    }

    boolean first() {
        return index == 0;
    }

    boolean last() {
        return index == draft.clauses().size() - 1;
    }

    public boolean empty() {
        return from >= to;
    }

    /** Its text from one token to another, end excluded; null where that is nothing. */
    public @Nullable Span span(int start, int stop) {
        return start >= stop
                ? null
                : new Span(token(start).start(), token(stop - 1).end());
    }
}
