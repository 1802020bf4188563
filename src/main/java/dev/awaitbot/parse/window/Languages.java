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

    static Lexicon of(Script script, @Nullable String language) {
        String wanted = language == null ? DEFAULT : language.split("[-_]", 2)[0];
        return READ.computeIfAbsent(KNOWN.contains(wanted) ? wanted : DEFAULT, Lexicon::new);
    }
}
