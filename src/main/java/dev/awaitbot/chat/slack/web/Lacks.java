package dev.awaitbot.chat.slack.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this server does not have or the bot was not allowed: asked once, said once in the log, and not asked again until the next start. */
final class Lacks {
    private static final Logger LOG = LoggerFactory.getLogger(Lacks.class);

    private static final String MISSING_SCOPE = "missing_scope";
    static final Set<String> CODES = Set.of("unknown_method", MISSING_SCOPE, "not_allowed_token_type");

    private final String workspace;
    private final Map<String, String> lacking = new ConcurrentHashMap<>();
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    Lacks(String workspace) {
        this.workspace = workspace;
    }

    /** Slack asks for other scopes in other kinds of conversation, so a missing scope is missing in this one alone. */
    void note(String method, @Nullable String channel, String code, @Nullable String needed) {
        lacking.put(key(method, code.equals(MISSING_SCOPE) ? channel : null), code);
        if (said.add(method + " " + needed)) {
            LOG.atWarn()
                    .addKeyValue("workspace", workspace)
                    .addKeyValue("method", method)
                    .addKeyValue("reason", code)
                    .addKeyValue("scope", needed == null ? "" : needed)
                    .log("Slack does not let the bot do this; it goes without until the next start.");
        }
    }

    /** @return the code to answer with, null when the method may be asked */
    @Nullable
    String of(String method, @Nullable String channel) {
        String everywhere = lacking.get(key(method, null));
        return everywhere != null ? everywhere : lacking.get(key(method, channel));
    }

    private static String key(String method, @Nullable String channel) {
        return channel == null ? method : method + " " + channel;
    }
}
