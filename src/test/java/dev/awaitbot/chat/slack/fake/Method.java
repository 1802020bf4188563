package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A method of the Web API.
 *
 * @param scopes one of which the token must have; none where any token will do
 */
record Method(Token token, List<String> scopes, Work work) {

    /** What kind of token a method takes. */
    enum Token {
        BOT,
        APP,
        BOT_OR_APP,
        NONE
    }

    /** What the method does, and answers besides {@code "ok": true}. It runs alone, and throws {@link Refusal} to say no. */
    interface Work {
        JsonObject answer(Call call);
    }

    static Method bot(Work work, String... scopes) {
        return new Method(Token.BOT, List.of(scopes), work);
    }
}
