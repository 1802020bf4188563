package dev.awaitbot.chat.playground;

import dev.awaitbot.chat.HttpEndpoint.Call;
import java.util.Locale;

/** Lets only the page itself, and scripts on this machine, change anything: no other site in the same browser. */
final class Guard {
    private static final int MOST_BYTES = 64 * 1024;

    private Guard() {}

    /** @throws Refused with the reason, if this request may change nothing */
    static void check(Call call) {
        String host = call.headers().getOrDefault("host", "");
        if (!near(host)) {
            throw new Refused(
                    403, "The playground answers to this machine's names and addresses, not to \"" + host + "\".");
        }
        String site = call.headers().getOrDefault("sec-fetch-site", "none");
        if (!site.equals("same-origin") && !site.equals("none")) {
            throw new Refused(403, "Another site may not change anything in the playground.");
        }
        String origin = call.headers().get("origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new Refused(403, "Another site may not change anything in the playground.");
        }
        String type = call.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !type.startsWith("application/json;")) {
            throw new Refused(415, "Send JSON, with the header Content-Type: application/json.");
        }
        if (call.body().length > MOST_BYTES) {
            throw new Refused(413, "A request may hold 64 kB, this one has " + call.body().length + " bytes.");
        }
    }

    /** A name that a stranger can point at this machine has a dot in it and is no address. */
    private static boolean near(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        int colon = host.lastIndexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        return name.indexOf('.') < 0
                || name.endsWith(".localhost")
                || name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
