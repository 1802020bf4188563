package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as the grammar reads it: cells with their senses. It counts every look at a cell, so that a test can count the work. */
public final class Line {
    private final Script script;
    private final Lexicon lexicon;
    private final Cell[] cells;

    /** What each cell may mean, beside it: most looks at a cell ask for no more. */
    private final long[] senses;

    private final int size;
    private long steps;

    Line(Script script, Lexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
        List<Token> tokens = script.tokens();
        this.cells = new Cell[tokens.size()];
        this.senses = new long[tokens.size()];
        int filled = 0;
        for (int i = 0; i < tokens.size(); filled++) {
            i += add(tokens, i, filled);
        }
        this.size = filled;
    }

    /** Fills the cell with what begins at a token, and says how many tokens that takes. */
    private int add(List<Token> tokens, int at, int cell) {
        Token token = tokens.get(at);
        Lexicon.Match match = lexicon.match(script, at);
        if (match != null) {
            int length = match.length();
            put(cell, new Cell(token, tokens.get(at + length - 1).end(), match.word(), false));
            return length + dot(tokens, at + length, match.word());
        }
        if (token.is(Type.NUMBER)) {
            put(cell, new Cell(token, token.end(), digits(token.norm()), false));
            return 1;
        }
        String norm = token.norm();
        int apostrophe = norm.indexOf('\'');
        Word elided = apostrophe > 0 && apostrophe <= 2 ? lexicon.word(norm.substring(apostrophe + 1)) : null;
        if (elided != null) {
            put(cell, new Cell(token, token.end(), elided, false));
            return 1;
        }
        boolean possessive = token.is(Type.WORD) && norm.endsWith("'s");
        Word word = possessive ? lexicon.word(norm.substring(0, norm.length() - 2)) : null;
        put(cell, new Cell(token, token.end(), word == null ? Word.PLAIN : word, possessive));
        return 1;
    }

    private void put(int index, Cell cell) {
        Word word = cell.word();
        boolean figures = word.has(Sense.NUMBER) && cell.word(Type.NUMBER);
        cells[index] = cell;
        senses[index] = word.senses() | (figures ? Sense.FIGURES : 0) | (word == Word.PLAIN ? Sense.UNKNOWN : 0);
    }

    // "Oct. 2", "Mon. 9am": the dot of an abbreviation is part of it.
    private int dot(List<Token> tokens, int at, Word word) {
        boolean abbreviated = word.has(Sense.MONTH) || word.has(Sense.WEEKDAY) || word.has(Sense.UNIT);
        return abbreviated
                        && at + 1 < tokens.size()
                        && tokens.get(at).is(".")
                        && tokens.get(at - 1).end() - tokens.get(at - 1).start() <= 4
                        && script.touches(at - 1)
                        && !Character.isUpperCase(
                                script.raw().charAt(tokens.get(at + 1).start()))
                ? 1
                : 0;
    }

    private static Word digits(String norm) {
        if (norm.length() > 9) {
            return Word.PLAIN;
        }
        int value = 0;
        for (int i = 0; i < norm.length(); i++) {
            value = value * 10 + Character.digit(norm.charAt(i), 10);
        }
        return value < 0 ? Word.PLAIN : Word.number(value);
    }

    /** Whether the language has this habit: see the word lists' {@code option}. */
    public boolean option(String name) {
        return lexicon.option(name);
    }

    /** Whether no form can begin with this cell. */
    boolean dull(int index) {
        Word word = word(index);
        Token first = cells[index].first();
        if (word == null || first.is(Type.NUMBER) || first.is(Type.DATE)) {
            return false;
        }
        if (word == Word.PLAIN) {
            boolean city = first.is(Type.WORD) && (has(index + 1, Sense.TIMEWORD) || has(index + 2, Sense.TIMEWORD));
            boolean letter = first.is(Type.WORD)
                    && (first.norm().equals("q") || (first.norm().equals("t") && mark(index + 1, "+")));
            return !city && !letter && !first.is("(");
        }
        boolean article = word.has(Sense.ARTICLE) || (word.has(Sense.NUMBER) && word.weak(Sense.NUMBER));
        boolean opens = word.any(Lexicon.OPENING) && !(article && word.weak(Sense.NUMBER));
        boolean next = article
                && index + 1 < size
                && (digits(index + 1) || cells[index + 1].word().any(Lexicon.OPENING));
        return !opens && !next && !first.is("(");
    }

    Script script() {
        return script;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    public int size() {
        return size;
    }

    /** How often a cell was looked at. */
    long steps() {
        return steps;
    }

    Cell cell(int index) {
        return cells[index];
    }

    private @Nullable Word word(int index) {
        steps++;
        return index < 0 || index >= size ? null : cells[index].word();
    }

    /** The bits of all that a cell may mean; none outside the message. */
    long senses(int index) {
        steps++;
        return index < 0 || index >= size ? 0 : senses[index];
    }

    public boolean has(int index, Sense sense) {
        return (senses(index) & sense.bit()) != 0;
    }

    /** Whether the word carries the sense before all others. */
    public boolean strong(int index, Sense sense) {
        return has(index, sense) && !cells[index].word().weak(sense);
    }

    public int value(int index, Sense sense) {
        return has(index, sense) ? cells[index].word().value(sense) : 0;
    }

    public boolean value(int index, Sense sense, int value) {
        return has(index, sense) && cells[index].word().value(sense) == value;
    }

    public @Nullable String zone(int index) {
        return has(index, Sense.ZONE) ? cells[index].word().zone() : null;
    }

    /** Whether the cell is a number in digits. */
    public boolean digits(int index) {
        return (senses(index) & Sense.FIGURES) != 0;
    }

    /** How many digits a number has. */
    public int width(int index) {
        return index < 0 || index >= size ? 0 : cells[index].end() - cells[index].start();
    }

    public boolean mark(int index, String mark) {
        steps++;
        return index >= 0 && index < size && cells[index].first().is(mark);
    }

    /** What the word is, in lower case; empty outside the message. */
    public String norm(int index) {
        steps++;
        return index < 0 || index >= size ? "" : cells[index].first().norm();
    }

    public boolean is(int index, Type type) {
        steps++;
        return index >= 0 && index < size && cells[index].word(type);
    }

    /** Whether no white space stands between this cell and the next. */
    public boolean glued(int index) {
        return index >= 0 && index + 1 < size && cells[index].end() == cells[index + 1].start();
    }

    /** Whether digits may begin a time here: not in the middle of a version, a path, an amount of money, a longer number. */
    public boolean fresh(int index) {
        if (!glued(index - 1)) {
            return true;
        }
        Cell before = cells[index - 1];
        steps++;
        return before.word(Type.PUNCT)
                ? "([{*~@|,\"'“‘:;-–—!?_（「".contains(before.first().norm()) && !inside(index - 1)
                : !before.word(Type.WORD) && !before.word(Type.NUMBER);
    }

    // "3:30-6pm" may go on with a time, "PROJ-12" and "1:2:3" may not.
    private boolean inside(int mark) {
        if (!glued(mark - 1)) {
            return false;
        }
        boolean dash = mark(mark, "-") || mark(mark, "–") || mark(mark, "—");
        boolean digits = digits(mark - 1);
        boolean timely = dash && (digits || (senses(mark - 1) & Sense.UNKNOWN) == 0);
        return !timely && (digits || cells[mark - 1].word(Type.WORD));
    }

    private boolean lettered(int index) {
        return is(index, Type.NUMBER) || is(index, Type.WORD);
    }

    /** Whether the word was written with "'s". */
    public boolean possessive(int index) {
        return index >= 0 && index < size && cells[index].possessive();
    }

    /** Whether nothing is known of the word. */
    public boolean plain(int index) {
        return (senses(index) & Sense.UNKNOWN) != 0 && is(index, Type.WORD);
    }

    /** Whether a sentence ends with this cell. */
    public boolean stop(int index) {
        if (index < 0 || index >= size || is(index, Type.NEWLINE)) {
            return true;
        }
        Cell cell = cells[index];
        if (!cell.word(Type.PUNCT)) {
            return cell.word(Type.QUOTE)
                    || (cell.word(Type.CODE) && cell.first().norm().startsWith("```"));
        }
        return switch (cell.first().norm()) {
            case "!", "?", "。", "！", "？" -> !glued(index) || !lettered(index + 1);
            case "." ->
                !glued(index)
                        || (!lettered(index + 1)
                                && !mark(index + 1, "-")
                                && !mark(index + 1, "–")
                                && !mark(index + 1, "/"));
            case ";", "…", "•" -> true;
            default -> false;
        };
    }
}
