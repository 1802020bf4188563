package dev.awaitbot.parse.detail;

import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recognises the language of a message by its small words; English where it cannot tell. */
public final class Language {
    private static final List<String> CODES = List.of("en", "de", "fr", "es", "pt");

    /** What a word speaks for: a bit for each language, and less for each of them where there are several. */
    private record Vote(int languages, double share) {}

    private static final Map<String, Vote> VOTES = new HashMap<>();

    static {
        enter(
                0,
                "the a an is are was were you your i it to of and for in on that this we can could please not do does have has with be at my me if what how will would there or any just but so from by when they thanks");
        enter(
                1,
                "der die das und ist nicht ich du sie wir ihr ein eine einen dem den mit für auf von zu bitte kann kannst könnt könntest wer was wie wann wo noch bis auch es sich im am mal mir uns euch oder aber schon hat habe haben wird werden heute morgen danke");
        enter(
                2,
                "le la les un une des et est pas je tu vous nous il elle on que qui dans pour sur avec ce cette ça peux peut pouvez pourrais merci bonjour du au aux plus mais ou si quand comment être avoir fait mon ton notre votre demain avant quelqu'un besoin");
        enter(
                3,
                "el los las una y es no yo tú usted nosotros que en para por con se lo su mi puedes puede podrías alguien favor hola gracias mañana antes hoy esta este está hay como cómo cuándo qué del al pero si más necesito tienes hasta");
        enter(
                4,
                "o os as um uma e é não eu você vocês nós que em para por com se seu sua meu pode poderia alguém favor olá obrigado obrigada amanhã antes hoje está isso como quando do da dos das no na mas mais preciso tem até ao já");
    }

    private Language() {}

    private static void enter(int language, String words) {
        for (String word : words.split(" ")) {
            Vote known = VOTES.get(word);
            int languages = (known == null ? 0 : known.languages) | 1 << language;
            VOTES.put(word, new Vote(languages, 1.0 / Integer.bitCount(languages)));
        }
    }

    /** ISO 639-1. */
    public static String of(Script script) {
        double[] votes = new double[CODES.size()];
        for (Token token : script.tokens()) {
            Vote vote = token.is(Type.WORD) ? VOTES.get(token.norm()) : null;
            if (vote == null) {
                continue;
            }
            for (int bits = vote.languages; bits != 0; bits &= bits - 1) {
                votes[Integer.numberOfTrailingZeros(bits)] += vote.share;
            }
        }
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] + 0.3 ? i : best;
        }
        return CODES.get(best);
    }
}
