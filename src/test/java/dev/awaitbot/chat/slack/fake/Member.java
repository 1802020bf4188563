package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A user of the workspace, or a stranger from another one who shares a channel.
 *
 * <p>Shape: docs.slack.dev/reference/objects/user-object
 */
public final class Member {
    final String id;
    final String name;
    String teamId;
    String realName;
    ZoneId zone = ZoneId.of("Europe/Berlin");
    String locale = "en-US";
    String statusText = "";
    String statusEmoji = "";
    long statusExpiration;
    boolean deleted;
    boolean admin;
    boolean stranger;
    boolean guest;

    @Nullable
    String botId;

    Member(String id, String name, String teamId) {
        this.id = id;
        this.name = name;
        this.teamId = teamId;
        this.realName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Member called(String fullName) {
        realName = fullName;
        return this;
    }

    public Member in(String zoneId) {
        zone = ZoneId.of(zoneId);
        return this;
    }

    /** @param tag as Slack writes it: "de-DE" */
    public Member speaking(String tag) {
        locale = tag;
        return this;
    }

    public Member admin() {
        admin = true;
        return this;
    }

    public Member guest() {
        guest = true;
        return this;
    }

    public Member deactivated() {
        deleted = true;
        return this;
    }

    /** Another bot: what it says bears a bot id. */
    public Member bot() {
        botId = "B" + id.substring(1);
        return this;
    }

    /** From another organisation, met in a channel shared by Slack Connect. */
    public Member fromTeam(String otherTeam) {
        teamId = otherTeam;
        stranger = true;
        return this;
    }

    boolean isBot() {
        return botId != null;
    }

    /** @param withLocale Slack tells the locale only where it is asked for by include_locale, and in user_change */
    JsonObject json(boolean withLocale, int offset, long updated) {
        JsonObject profile = Json.of("title", "")
                .and("real_name", realName)
                .and("real_name_normalized", realName)
                .and("display_name", name)
                .and("display_name_normalized", name)
                .and("status_text", statusText)
                .and("status_emoji", statusEmoji)
                .and("status_expiration", statusExpiration)
                .and("avatar_hash", "g" + id.toLowerCase(Locale.ROOT))
                .and("team", teamId)
                .json();
        if (botId != null) {
            profile.addProperty("bot_id", botId);
        }
        JsonObject user = Json.of("id", id)
                .and("team_id", teamId)
                .and("name", name)
                .and("deleted", deleted)
                .and("profile", profile)
                .and("is_bot", isBot())
                .and("is_app_user", false)
                .and("updated", updated)
                .json();
        if (stranger) {
            user.addProperty("is_stranger", true);
        }
        // Of a deactivated account Slack tells neither zone nor role.
        if (!deleted) {
            user.addProperty("real_name", realName);
            user.addProperty("tz", zone.getId());
            user.addProperty("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ROOT));
            user.addProperty("tz_offset", offset);
            user.addProperty("is_admin", admin);
            user.addProperty("is_owner", false);
            user.addProperty("is_primary_owner", false);
            user.addProperty("is_restricted", guest);
            user.addProperty("is_ultra_restricted", false);
            if (withLocale) {
                user.addProperty("locale", locale);
            }
        }
        return user;
    }
}
