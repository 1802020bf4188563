package dev.awaitbot.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a transcript says in the notation of a platform. */
abstract class Markup {
    private static final Pattern SPECIAL = Pattern.compile(
            "`[^`]+`|https?://[^\\s`]*[^\\s`.,;:!?)]|@(?<at>[a-z]+)\\b|(?<![\\w/])#(?<channel>[a-z]+)\\b");

    private final Transcript transcript;

    Markup(Transcript transcript) {
        this.transcript = transcript;
    }

    abstract String person(Transcript.Who who);

    abstract String group(String handle);

    abstract String everybody(String word);

    abstract String channel(String name);

    abstract String link(String address);

    abstract String plain(String words);

    String written(String text) {
        var out = new StringBuilder();
        Matcher matcher = SPECIAL.matcher(text);
        int at = 0;
        while (matcher.find()) {
            out.append(plain(text.substring(at, matcher.start()))).append(special(matcher));
            at = matcher.end();
        }
        return out.append(plain(text.substring(at))).toString();
    }

    private String special(Matcher matcher) {
        String name = matcher.group("at");
        String place = matcher.group("channel");
        if (name != null && transcript.people.containsKey(name)) {
            return person(transcript.people.get(name));
        }
        if (name != null && transcript.groups.containsKey(name)) {
            return group(name);
        }
        if (name != null && (name.equals("everyone") || name.equals("here") || name.equals("channel"))) {
            return everybody(name);
        }
        if (place != null && transcript.channels.contains(place)) {
            return channel(place);
        }
        return matcher.group().startsWith("http") ? link(matcher.group()) : plain(matcher.group());
    }
}
