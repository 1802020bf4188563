package dev.awaitbot.config;

import dev.awaitbot.protocol.Availability;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Delay;
import dev.awaitbot.protocol.Hours;
import dev.awaitbot.protocol.Policies;
import dev.awaitbot.protocol.Policy;
import dev.awaitbot.protocol.Policy.Signal;
import dev.awaitbot.protocol.Policy.Step;
import dev.awaitbot.protocol.Severity;
import dev.awaitbot.protocol.StepTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes policies of the rules that were written, each channel's on top of everybody's. */
final class PolicyMapper {
    private final Vocabulary vocabulary;
    private final ZoneId home;

    PolicyMapper(Vocabulary vocabulary, ZoneId home) {
        this.vocabulary = vocabulary;
        this.home = home;
    }

    Policies policies(Section section) {
        Policy standard = policy(section, Defaults.policy(home));
        Map<String, Policy> channels = new HashMap<>();
        section.groups("channels").forEach((name, rules) -> {
            String key = name.startsWith("#") ? name.substring(1) : name;
            if (key.isBlank()) {
                section.sub("channels").keyProblem(name, "this names no channel", "\"#help\", C0123ABC");
            } else if (channels.put(key, policy(rules, standard)) != null) {
                section.sub("channels").keyProblem(name, "this channel stands here twice", "each channel once");
            }
        });
        return new Policies(standard, channels);
    }

    private Policy policy(Section rules, Policy base) {
        var policy = new Policy(
                rules.choice("mode", base.mode()),
                rules.elapsed("grace", base.grace()),
                rules.whole("nudge-when", base.nudgeWhen()),
                thresholds(rules.sub("thresholds"), base.thresholds()),
                severities(rules, base.severities()),
                availability(rules, base.availability()),
                rules.choice("date-order", base.dateOrder()),
                windows(rules.sub("windows"), base.windows()),
                talk(rules.sub("talk"), base.talk()),
                events(rules, base.events()),
                ladder(rules, base.ladder()),
                rules.delay("claim", base.claim()),
                rules.delay("expiry", base.expiry()),
                or(rules.text("escalation"), base.escalation()),
                or(rules.text("default-owner"), base.defaultOwner()),
                rules.has("urgent-from") ? Set.copyOf(rules.texts("urgent-from")) : base.urgentFrom(),
                reactions(rules, base.reactions()),
                budgets(rules.sub("budgets"), base.budgets()));
        requireOrder(rules, policy);
        return policy;
    }

    private static @Nullable String or(@Nullable String text, @Nullable String fallback) {
        return text == null ? fallback : text;
    }

    private static Policy.Thresholds thresholds(Section section, Policy.Thresholds base) {
        return new Policy.Thresholds(section.number("count", base.count()), section.number("nudge", base.nudge()));
    }

    private Map<String, Severity> severities(Section rules, Map<String, Severity> base) {
        Map<String, Severity> severities = new HashMap<>(base);
        Section section = rules.sub("severities");
        rules.groups("severities").keySet().forEach(code -> {
            if (vocabulary.findings().contains(code)) {
                severities.put(code, section.choice(code, Severity.WARN));
            } else {
                List<String> known = vocabulary.findings().stream().sorted().toList();
                section.keyProblem(
                        code,
                        "there is no finding of this code" + Suggestion.said(code, known),
                        String.join(", ", known));
            }
        });
        return severities;
    }

    private Availability availability(Section rules, Availability base) {
        ZoneId zone = rules.zone("zone");
        Hours hours = rules.value("hours", base.hours(), vocabulary.hours());
        String country = rules.read("holidays", base.holidays(), this::country);
        return new Availability(zone == null ? base.zone() : zone, hours, country, List.of());
    }

    String country(String text) {
        vocabulary.country().accept(text);
        return text.toUpperCase(Locale.ROOT);
    }

    private static Policy.Windows windows(Section section, Policy.Windows base) {
        return new Policy.Windows(
                section.delay("assumed", base.assumed()),
                section.flag("by-policy", base.byPolicy()),
                section.delay("shortest", base.shortest()),
                section.delay("longest", base.longest()));
    }

    private static Policy.Talk talk(Section section, Policy.Talk base) {
        return new Policy.Talk(
                section.elapsed("burst", base.burst()),
                section.elapsed("running", base.running()),
                section.delay("silent", base.silent()),
                section.delay("late", base.late()));
    }

    private Map<String, String> events(Section rules, Map<String, String> base) {
        Map<String, String> events = new HashMap<>(base);
        rules.groups("events").keySet().forEach(name -> {
            String time = rules.sub("events").read(name, null, text -> {
                vocabulary.event().accept(text);
                return text;
            });
            if (time != null) {
                events.put(name.toLowerCase(Locale.ROOT), time);
            }
        });
        return events;
    }

    private static List<Step> ladder(Section rules, List<Step> base) {
        if (!rules.has("ladder")) {
            return base;
        }
        List<Step> ladder = new ArrayList<>();
        for (Section step : rules.items("ladder")) {
            String at = step.value("at", "due", text -> {
                StepTime.parse(text);
                return text;
            });
            ladder.add(new Step(at, step.text("to", "owner"), step.text("message", "reminder")));
        }
        return ladder;
    }

    private static Map<String, Signal> reactions(Section rules, Map<String, Signal> base) {
        Map<String, Signal> reactions = new HashMap<>(base);
        rules.groups("reactions").keySet().forEach(emoji -> {
            String name = emoji.replace(":", "");
            if (rules.sub("reactions").text(emoji, "").equals("none")) {
                reactions.remove(name);
            } else {
                reactions.put(name, rules.sub("reactions").choice(emoji, Signal.TAKE));
            }
        });
        return reactions;
    }

    private static Policy.Budgets budgets(Section section, Policy.Budgets base) {
        return new Policy.Budgets(
                section.whole("per-person-day", base.perPersonDay()),
                section.whole("per-person-week", base.perPersonWeek()),
                section.whole("per-channel-day", base.perChannelDay()));
    }

    /** What two keys together make wrong, said where one of them was written. */
    private static void requireOrder(Section rules, Policy policy) {
        Section thresholds = rules.sub("thresholds");
        if (policy.thresholds().nudge() < policy.thresholds().count()
                && (thresholds.has("nudge") || thresholds.has("count"))) {
            thresholds.problem(
                    thresholds.has("nudge") ? "nudge" : "count",
                    "nudge is under count: people would be spoken to about what is not counted",
                    "nudge from count to 1");
        }
        Section windows = rules.sub("windows");
        Delay shortest = policy.windows().shortest();
        Delay longest = policy.windows().longest();
        boolean written = windows.has("shortest") || windows.has("longest");
        if (written && shortest.unit() == longest.unit() && shortest.amount() > longest.amount()) {
            windows.problem(
                    windows.has("longest") ? "longest" : "shortest",
                    "longest is under shortest",
                    "a longest window of at least " + shortest);
        }
    }
}
