package dev.awaitbot.archive;

import java.util.Map;

/** Brings the names of reactions to those Slack uses, whichever platform they come from. */
final class Emoji {
    /** Where Discord's short names differ from Slack's. */
    private static final Map<String, String> DISCORD = Map.ofEntries(
            Map.entry("thumbsup", "+1"),
            Map.entry("thumbsdown", "-1"),
            Map.entry("rofl", "rolling_on_the_floor_laughing"));

    /** What older exporters give as the character itself. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("👀", "eyes"),
            Map.entry("✅", "white_check_mark"),
            Map.entry("☑", "ballot_box_with_check"),
            Map.entry("✔", "heavy_check_mark"),
            Map.entry("❌", "x"),
            Map.entry("🎫", "ticket"),
            Map.entry("👍", "+1"),
            Map.entry("👎", "-1"),
            Map.entry("🙏", "pray"),
            Map.entry("🎉", "tada"),
            Map.entry("❤", "heart"),
            Map.entry("🚀", "rocket"),
            Map.entry("💯", "100"),
            Map.entry("👏", "clap"),
            Map.entry("🙌", "raised_hands"),
            Map.entry("✋", "hand"),
            Map.entry("⏳", "hourglass_flowing_sand"),
            Map.entry("🚫", "no_entry_sign"),
            Map.entry("😂", "joy"),
            Map.entry("😄", "smile"),
            Map.entry("🔥", "fire"));

    private Emoji() {}

    /** The name without its skin tone: "+1::skin-tone-3" is "+1". */
    static String slack(String name) {
        int tone = name.indexOf("::");
        return tone > 0 ? name.substring(0, tone) : name;
    }

    /** @param name the short name, or the character itself */
    static String discord(String name) {
        String plain = name.startsWith(":") && name.endsWith(":") && name.length() > 2
                ? name.substring(1, name.length() - 1)
                : name;
        int tone = plain.indexOf("_tone");
        String toneless = tone > 0 ? plain.substring(0, tone) : plain;
        String known = DISCORD.getOrDefault(toneless, toneless);
        return CHARACTERS.getOrDefault(bare(known), known);
    }

    /** Without the marks of presentation and skin tone that may follow the character. */
    private static String bare(String character) {
        var out = new StringBuilder();
        character
                .codePoints()
                .filter(c -> c != 0xFE0F && (c < 0x1F3FB || c > 0x1F3FF))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
