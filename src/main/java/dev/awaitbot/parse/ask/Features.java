package dev.awaitbot.parse.ask;

import dev.awaitbot.parse.ask.Lexicon.Word;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Scene;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a sentence is weighed: its cues, a few traits, its words and their neighbours. Learner and judge share it. */
final class Features {
    /** Traits of the sentence's place and of the whole message, in the order of their numbers. */
    private static final List<String> PLACE = List.of(
            "opens a thread",
            "stands in a thread",
            "direct message",
            "opens a thread, not asked",
            "stands in a thread, not asked",
            "only sentence",
            "first of several",
            "last of several",
            "in the middle",
            "the message asks elsewhere",
            "the message asks nowhere",
            "very short",
            "short",
            "medium",
            "long",
            "very short, not asked",
            "short, not asked",
            "medium, not asked",
            "long, not asked",
            "code follows",
            "quotes",
            "one cue of an ask",
            "one cue of an ask, not asked",
            "cues of an ask",
            "cues of an ask, not asked",
            "cues of an ask beside talk",
            "cues of an ask beside talk, not asked",
            "one cue of talk alone",
            "one cue of talk alone, not asked",
            "cues of talk alone",
            "cues of talk alone, not asked");

    static final List<String> TRAITS = names();

    private static final int OPENS = number("opens a thread");
    private static final int STANDS = number("stands in a thread");
    private static final int DIRECT = number("direct message");
    private static final int OPENS_NOT_ASKED = number("opens a thread, not asked");
    private static final int STANDS_NOT_ASKED = number("stands in a thread, not asked");
    private static final int ONLY = number("only sentence");
    private static final int FIRST = number("first of several");
    private static final int LAST = number("last of several");
    private static final int MIDDLE = number("in the middle");
    private static final int ASKS_ELSEWHERE = number("the message asks elsewhere");
    private static final int ASKS_NOWHERE = number("the message asks nowhere");
    private static final int CODE_FOLLOWS = number("code follows");
    private static final int QUOTES = number("quotes");

    /** The first of four sizes of a sentence that asks, and of one that does not. */
    private static final int SIZE = number("very short");

    private static final int SIZE_NOT_ASKED = number("very short, not asked");

    private static final int ASKS = number("one cue of an ask");
    private static final double[] PRIOR =
            Cues.ALL.stream().mapToDouble(Cue::prior).toArray();

    /** Small talk is that alone, whatever question it is put as. */
    private static final int PHATIC = Cues.number("phatic");

    /** Takes what is found in one sentence. */
    interface Sink {
        void cue(int cue, boolean opens);

        void trait(int trait);

        void word(Word word);

        void pair(Word first, Word second);
    }

    static final Word START = Lexicon.enter("^");
    static final Word END = Lexicon.enter("$");
    static final Word ASKED = Lexicon.enter("?");
    static final Word NUMBER = Lexicon.enter("#");
    static final Word MENTION = Lexicon.enter("@");
    static final Word LINK = Lexicon.enter("{link}");
    static final Word CODE = Lexicon.enter("{code}");

    private Features() {}

    private static int number(String trait) {
        int number = TRAITS.indexOf(trait);
        if (number < 0) {
            throw new IllegalArgumentException("There is no trait named \"" + trait + "\".");
        }
        return number;
    }

    private static List<String> names() {
        var names = new ArrayList<>(PLACE);
        for (String whole : Whole.TRAITS) {
            names.add(whole);
            names.add(whole + ", not asked");
        }
        return List.copyOf(names);
    }

    static void of(Clause clause, BitSet cues, @Nullable Scene scene, Sink sink) {
        boolean opens = scene != null && Boolean.TRUE.equals(scene.opensThread());
        if (cues.get(PHATIC)) {
            sink.cue(PHATIC, false);
            return;
        }
        for (int i = cues.nextSetBit(0); i >= 0; i = cues.nextSetBit(i + 1)) {
            sink.cue(i, opens);
        }
        company(clause, cues, sink);
        words(clause, sink);
        traits(clause, scene, sink);
    }

    /** Cues of an ask and cues of talk in one sentence: together they tell more than their sum. */
    private static void company(Clause clause, BitSet cues, Sink sink) {
        int asks = 0;
        int talk = 0;
        for (int i = cues.nextSetBit(0); i >= 0; i = cues.nextSetBit(i + 1)) {
            asks += PRIOR[i] >= 1.2 ? 1 : 0;
            talk += PRIOR[i] <= -0.7 ? 1 : 0;
        }
        if (asks > 0) {
            both(asks == 1 ? ASKS : ASKS + 2, clause.asked(), sink);
            if (talk > 0) {
                both(ASKS + 4, clause.asked(), sink);
            }
        } else if (talk > 0) {
            both(talk == 1 ? ASKS + 6 : ASKS + 8, clause.asked(), sink);
        }
    }

    private static void both(int trait, boolean asked, Sink sink) {
        sink.trait(trait);
        if (!asked) {
            sink.trait(trait + 1);
        }
    }

    private static void words(Clause clause, Sink sink) {
        @Nullable Word before = START;
        for (int i = clause.from(); i < clause.to(); i++) {
            Word word = weighed(clause, i);
            if (word != null) {
                sink.word(word);
                if (before != null) {
                    sink.pair(before, word);
                }
            }
            before = word;
        }
        if (before != null) {
            sink.pair(before, clause.asked() ? ASKED : END);
        }
    }

    private static @Nullable Word weighed(Clause clause, int at) {
        Token token = clause.token(at);
        return switch (token.type()) {
            case WORD, PUNCT -> clause.draft().word(at);
            case NUMBER -> NUMBER;
            case MENTION, GROUP, BROADCAST -> MENTION;
            case LINK -> LINK;
            case CODE -> CODE;
            default -> null;
        };
    }

    private static void traits(Clause clause, @Nullable Scene scene, Sink sink) {
        boolean asked = clause.asked();
        Boolean opens = scene == null ? null : scene.opensThread();
        if (opens != null) {
            sink.trait(opens ? OPENS : STANDS);
            if (!asked) {
                sink.trait(opens ? OPENS_NOT_ASKED : STANDS_NOT_ASKED);
            }
        }
        if (scene != null && scene.direct()) {
            sink.trait(DIRECT);
        }
        boolean first = clause.first();
        boolean last = clause.last();
        sink.trait(first && last ? ONLY : first ? FIRST : last ? LAST : MIDDLE);
        if (!asked) {
            sink.trait(clause.draft().asks() ? ASKS_ELSEWHERE : ASKS_NOWHERE);
        }
        int words = clause.to() - clause.from();
        int size = words <= 2 ? 0 : words <= 7 ? 1 : words <= 20 ? 2 : 3;
        sink.trait((asked ? SIZE : SIZE_NOT_ASKED) + size);
        if (clause.end() < clause.draft().size()
                && clause.draft().token(clause.end()).is(Type.CODE)) {
            sink.trait(CODE_FOLLOWS);
        }
        if (clause.draft().quotes()) {
            sink.trait(QUOTES);
        }
        for (int bits = clause.draft().whole(); bits != 0; bits &= bits - 1) {
            int trait = PLACE.size() + 2 * Integer.numberOfTrailingZeros(bits);
            both(trait, asked, sink);
        }
    }
}
