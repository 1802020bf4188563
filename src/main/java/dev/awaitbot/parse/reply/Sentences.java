package dev.awaitbot.parse.reply;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a message into sentences of plain words. Quotes are somebody else's words and are left out. */
final class Sentences {
    /** What a reply does shows early; more words than this add nothing but time. */
    private static final int MOST_WORDS = 4000;

    private static final Map<String, List<String>> WHOLE = new HashMap<>(Map.ofEntries(
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("can't", List.of("can", "not")),
            Map.entry("won't", List.of("will", "not")),
            Map.entry("dont", List.of("do", "not")),
            Map.entry("doesnt", List.of("does", "not")),
            Map.entry("didnt", List.of("did", "not")),
            Map.entry("cant", List.of("can", "not")),
            Map.entry("isnt", List.of("is", "not")),
            Map.entry("nevermind", List.of("never", "mind")),
            Map.entry("nvm", List.of("never", "mind")),
            Map.entry("idk", List.of("i", "do", "not", "know")),
            Map.entry("thx", List.of("thanks")),
            Map.entry("tysm", List.of("thanks")),
            Map.entry("ty", List.of("thanks")),
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("okay", List.of("ok")),
            Map.entry("let's", List.of("let", "us"))));

    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'ll", "will", "'ve", "have", "'m", "am", "'re", "are", "'d", "would", "'s", "is");

    private final List<Sentence> done = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private boolean shows;
    private int count;

    private Sentences() {}

    static List<Sentence> of(Script script) {
        var sentences = new Sentences();
        List<Token> tokens = script.tokens();
        for (int i = 0; i < tokens.size() && sentences.count < MOST_WORDS; i++) {
            sentences.take(script, i);
        }
        sentences.end(false);
        return sentences.done;
    }

    private void take(Script script, int index) {
        Token token = script.tokens().get(index);
        switch (token.type()) {
            case WORD, NUMBER -> word(token.norm());
            case MENTION, GROUP -> words.add("@");
            case LINK -> {
                words.add("#link");
                shows = true;
            }
            case CODE -> shows = true;
            case EMOJI -> emoji(token.norm());
            case NEWLINE -> end(false);
            case PUNCT -> punctuation(script, index);
            case QUOTE, BROADCAST, CHANNEL, DATE -> {}
        }
    }

    private void punctuation(Script script, int index) {
        Token token = script.tokens().get(index);
        boolean inside = script.touches(index)
                && index > 0
                && script.touches(index - 1)
                && script.tokens().get(index + 1).type() != Token.Type.PUNCT;
        if (token.is("?") && !inside) {
            end(true);
        } else if (token.is("!") || (token.is(".") && !inside)) {
            end(false);
        }
    }

    private void word(String norm) {
        count++;
        List<String> whole = WHOLE.get(norm);
        if (whole != null) {
            words.addAll(whole);
            return;
        }
        int apostrophe = norm.indexOf('\'');
        if (apostrophe > 0) {
            int cut = norm.endsWith("n't") ? norm.length() - 3 : apostrophe;
            String ending = ENDINGS.get(norm.substring(cut));
            if (ending != null) {
                words.add(norm.substring(0, cut));
                words.add(ending);
                return;
            }
        }
        words.add(norm);
    }

    /** The few emoji that stand for a word. */
    private void emoji(String name) {
        switch (name) {
            case "thumbs_up", "+1", "thumbsup", "👍", "ok_hand", "👌" -> words.add("+1");
            case "white_check_mark", "check", "heavy_check_mark", "✅" -> words.add("done");
            case "pray", "🙏" -> words.add("thanks");
            default -> {}
        }
    }

    private void end(boolean question) {
        var sentence = new Sentence(words, question, shows);
        if (!sentence.empty()) {
            done.add(sentence);
        } else if (question && !done.isEmpty()) {
            Sentence last = done.remove(done.size() - 1);
            done.add(new Sentence(last.words(), true, last.shows()));
        }
        words = new ArrayList<>();
        shows = false;
    }
}
