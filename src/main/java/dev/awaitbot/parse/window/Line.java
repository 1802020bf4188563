package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as the grammar reads it: cells with their senses. It counts every look at a cell, so that a test can count the work. */
public final class Line {
    private final Script script;
    private final Lexicon lexicon;
    private final List<Cell> cells;
    private long steps;

    Line(Script script, Lexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
        this.cells = new ArrayList<>(script.tokens().size());
        List<Token> tokens = script.tokens();
        for (int i = 0; i < tokens.size(); ) {
            i += add(tokens, i);
        }
    }

    private int add(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Lexicon.Match match = lexicon.match(script, at);
        if (match != null) {
            int length = match.length();
            cells.add(new Cell(token, tokens.get(at + length - 1).end(), match.word(), false));
            return length + dot(tokens, at + length, match.word());
        }
        if (token.is(Type.NUMBER)) {
            cells.add(new Cell(token, token.end(), digits(token.norm()), false));
            return 1;
        }
        String norm = token.norm();
        int apostrophe = norm.indexOf('\'');
        Word elided = apostrophe > 0 && apostrophe <= 2 ? lexicon.word(norm.substring(apostrophe + 1)) : null;
        if (elided != null) {
            cells.add(new Cell(token, token.end(), elided, false));
            return 1;
        }
        boolean possessive = token.is(Type.WORD) && norm.endsWith("'s");
        Word word = possessive ? lexicon.word(norm.substring(0, norm.length() - 2)) : null;
        cells.add(new Cell(token, token.end(), word == null ? Word.PLAIN : word, possessive));
        return 1;
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
        Token first = cells.get(index).first();
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
                && index + 1 < size()
                && (digits(index + 1) || cells.get(index + 1).word().any(Lexicon.OPENING));
        return !opens && !next && !first.is("(");
    }

    Script script() {
        return script;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    public int size() {
        return cells.size();
    }

    /** How often a cell was looked at. */
    long steps() {
        return steps;
    }

    Cell cell(int index) {
        return cells.get(index);
    }

    private @Nullable Word word(int index) {
        steps++;
        return index < 0 || index >= cells.size() ? null : cells.get(index).word();
    }

    public boolean has(int index, Sense sense) {
        Word word = word(index);
        return word != null && word.has(sense);
    }

    /** Whether the word carries the sense before all others. */
    public boolean strong(int index, Sense sense) {
        Word word = word(index);
        return word != null && word.has(sense) && !word.weak(sense);
    }

    public int value(int index, Sense sense) {
        Word word = word(index);
        return word == null ? 0 : word.value(sense);
    }

    public boolean value(int index, Sense sense, int value) {
        return has(index, sense) && value(index, sense) == value;
    }

    public @Nullable String zone(int index) {
        Word word = word(index);
        return word == null ? null : word.zone();
    }

    /** Whether the cell is a number in digits. */
    public boolean digits(int index) {
        return has(index, Sense.NUMBER) && cells.get(index).word(Type.NUMBER);
    }

    /** How many digits a number has. */
    public int width(int index) {
        return index < 0 || index >= size()
                ? 0
                : cells.get(index).end() - cells.get(index).start();
    }

    public boolean mark(int index, String mark) {
        steps++;
        return index >= 0 && index < size() && cells.get(index).first().is(mark);
    }

    /** What the word is, in lower case; empty outside the message. */
    public String norm(int index) {
        steps++;
        return index < 0 || index >= size() ? "" : cells.get(index).first().norm();
    }

    public boolean is(int index, Type type) {
        steps++;
        return index >= 0 && index < size() && cells.get(index).word(type);
    }

    /** Whether no white space stands between this cell and the next. */
    public boolean glued(int index) {
        return index >= 0
                && index + 1 < size()
                && cells.get(index).end() == cells.get(index + 1).start();
    }

    /** Whether digits may begin a time here: not in the middle of a version, a path, an amount of money, a longer number. */
    public boolean fresh(int index) {
        if (!glued(index - 1)) {
            return true;
        }
        Cell before = cells.get(index - 1);
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
        boolean timely = dash && (digits || word(mark - 1) != Word.PLAIN);
        return !timely && (digits || cells.get(mark - 1).word(Type.WORD));
    }

    private boolean lettered(int index) {
        return is(index, Type.NUMBER) || is(index, Type.WORD);
    }

    /** Whether the word was written with "'s". */
    public boolean possessive(int index) {
        return index >= 0 && index < size() && cells.get(index).possessive();
    }

    /** Whether nothing is known of the word. */
    public boolean plain(int index) {
        return word(index) == Word.PLAIN && is(index, Type.WORD);
    }

    /** Whether a sentence ends with this cell. */
    public boolean stop(int index) {
        if (index < 0 || index >= size() || is(index, Type.NEWLINE)) {
            return true;
        }
        Cell cell = cells.get(index);
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
