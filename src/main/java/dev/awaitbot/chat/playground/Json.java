package dev.awaitbot.chat.playground;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import dev.awaitbot.chat.HttpEndpoint.Reply;
import tools.jackson.databind.json.JsonMapper;

/** How the playground writes and reads JSON: what is null is left out. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(was -> Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build();

    static final String TYPE = "application/json; charset=utf-8";

    private Json() {}

    static Reply reply(int status, Object value) {
        return Reply.of(status, TYPE, MAPPER.writeValueAsBytes(value));
    }
}
