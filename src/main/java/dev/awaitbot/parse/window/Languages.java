package dev.awaitbot.parse.window;

import dev.awaitbot.parse.markup.Script;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The languages whose words are known. Each list is read once, when it is first needed. */
final class Languages {
    private static final String DEFAULT = "en";
    private static final Set<String> KNOWN = Set.of("en", "de", "fr", "es", "pt");
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private Languages() {}

    /** @param recognised the language that the small words of the text tell */
    static Lexicon of(Script script, @Nullable String language, String recognised) {
        if (language != null) {
            return read(language.split("[-_]", 2)[0]);
        }
        Lexicon likely = read(recognised);
        Lexicon usual = read(DEFAULT);
        // A small word is soon shared ("no"); the words of time must speak for the other language too.
        return likely == usual || likely.knows(script) > usual.knows(script) ? likely : usual;
    }

    private static Lexicon read(String code) {
        return READ.computeIfAbsent(KNOWN.contains(code) ? code : DEFAULT, Lexicon::new);
    }
}
