package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language, from its list: looked up longest first, phrases before words. */
final class Lexicon {
    /** What makes a message worth a closer look. */
    private static final long TRIGGER = Sense.WEEKDAY.bit()
            | Sense.MONTH.bit()
            | Sense.UNIT.bit()
            | Sense.DAY.bit()
            | Sense.PART.bit()
            | Sense.TONIGHT.bit()
            | Sense.CLOCK.bit()
            | Sense.EDGEWORD.bit()
            | Sense.HOLIDAY.bit()
            | Sense.QUARTER.bit()
            | Sense.NOW.bit()
            | Sense.MERIDIEM.bit()
            | Sense.OCLOCK.bit();

    /** What a form can begin with, whatever follows. */
    static final long OPENING = TRIGGER
            | Sense.NUMBER.bit()
            | Sense.ORDINAL.bit()
            | Sense.HALF.bit()
            | Sense.REL.bit()
            | Sense.EDGE.bit()
            | Sense.ZONE.bit();

    /** The cues that make a time of what says none itself: "by six", "before standup". */
    private static final int BY = 1;

    private static final int UNTIL = 8;
    private static final int UP_TO = 14;

    /** Node of the tree of phrases: the word that ends here, and what may follow. */
    private static final class Node {
        @Nullable
        Word word;

        Map<String, Node> next = Map.of();
    }

    private final String language;
    private final Node root = new Node();
    private final List<String> options = new ArrayList<>();

    /** Words that make a message worth a closer look. */
    private final Set<String> triggers = new HashSet<>();

    /** Words that words of urgency or leisure begin with. */
    private final Set<String> vague = new HashSet<>();

    Lexicon(String language) {
        this.language = language;
        load("common");
        load(language);
    }

    private void load(String list) {
        String name = list + ".words";
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no list of words \"" + list + "\".");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return language;
    }

    /** Whether the list switches this habit of the language on: {@code option: clock24}. */
    boolean option(String name) {
        return options.contains(name);
    }

    private void line(String line) {
        int colon = line.indexOf(": ");
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        String[] head = line.substring(0, colon).split(" ", 2);
        if (head[0].equals("option")) {
            options.addAll(List.of(line.substring(colon + 2).split(", ")));
            return;
        }
        Sense sense = Sense.valueOf(head[0].toUpperCase(Locale.ROOT));
        for (String entry : line.substring(colon + 2).split(",\\s+")) {
            boolean weak = entry.length() > 1 && entry.endsWith("?");
            String phrase = weak ? entry.substring(0, entry.length() - 1) : entry;
            Word word = place(phrase);
            if (sense == Sense.VAGUE) {
                vague.add(Tokenizer.read(phrase, Notation.PLAIN).tokens().get(0).norm());
            }
            if (sense != Sense.ZONE) {
                trigger(phrase, sense, Integer.parseInt(head[1]), weak);
            }
            if (sense == Sense.ZONE) {
                word.zone(head[1]);
            } else {
                word.add(sense, Integer.parseInt(head[1]), weak);
            }
        }
    }

    private Word place(String phrase) {
        Node node = root;
        for (Token token : Tokenizer.read(phrase, Notation.PLAIN).tokens()) {
            if (node.next.isEmpty()) {
                node.next = new HashMap<>();
            }
            node = node.next.computeIfAbsent(token.norm(), key -> new Node());
        }
        if (node.word == null) {
            node.word = new Word();
        }
        return node.word;
    }

    /** The longest phrase that begins at a token; how many tokens it takes is in its length. Null where none does. */
    @Nullable
    Match match(Script script, int at) {
        List<Token> tokens = script.tokens();
        Node node = root;
        Match best = null;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Node next = readable(token) ? node.next.get(token.norm()) : null;
            if (next == null && i > at && i + 1 < tokens.size() && hyphen(script, i)) {
                continue;
            }
            if (next == null) {
                break;
            }
            node = next;
            if (node.word != null) {
                best = new Match(node.word, i + 1 - at);
            }
        }
        return best;
    }

    /** Whether words of urgency or leisure may begin with this one. */
    boolean vague(Token token) {
        return token.is(Token.Type.WORD) && vague.contains(token.norm());
    }

    /** How many of a message's words are in the list. */
    int knows(Script script) {
        int known = 0;
        for (Token token : script.tokens()) {
            known += token.is(Token.Type.WORD) && root.next.containsKey(token.norm()) ? 1 : 0;
        }
        return known;
    }

    /** A known phrase and how many tokens it takes. */
    record Match(Word word, int length) {}

    /** The word alone, or null. */
    @Nullable
    Word word(String norm) {
        Node node = root.next.get(norm);
        return node == null ? null : node.word;
    }

    private static boolean hyphen(Script script, int at) {
        return script.tokens().get(at).is("-") && script.touches(at - 1) && script.touches(at);
    }

    private static boolean readable(Token token) {
        return switch (token.type()) {
            case WORD, PUNCT, NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a message with this token can hold a time: everything else is passed over at the speed of a scan. */
    boolean triggers(Token token) {
        if (token.is(Token.Type.NUMBER) || token.is(Token.Type.DATE)) {
            return true;
        }
        if (!token.is(Token.Type.WORD)) {
            return false;
        }
        String norm = token.norm();
        int apostrophe = norm.indexOf('\'');
        return triggers.contains(norm)
                || (apostrophe > 0
                        && (triggers.contains(norm.substring(0, apostrophe))
                                || triggers.contains(norm.substring(apostrophe + 1))));
    }

    // A phrase is found by whichever of its words is a trigger itself, else by its first.
    private void trigger(String phrase, Sense sense, int value, boolean weak) {
        boolean bound =
                (sense == Sense.CUE && (value == BY || value == UNTIL || value == UP_TO)) || sense == Sense.WAIT;
        boolean time = (TRIGGER & sense.bit()) != 0
                && !(weak && phrase.length() < 3 && (sense == Sense.UNIT || sense == Sense.MERIDIEM));
        boolean hour = sense == Sense.NUMBER && value > 2 && !weak;
        if (!bound && !time && !hour) {
            return;
        }
        List<Token> tokens = Tokenizer.read(phrase, Notation.PLAIN).tokens();
        for (Token token : tokens) {
            if (triggers.contains(token.norm()) || token.is(Token.Type.NUMBER)) {
                return;
            }
        }
        triggers.add(tokens.get(0).norm());
    }
}
