package dev.awaitbot.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Writes docs/configuration.md from the schema. */
final class ConfigurationPage {
    private static final String INTRODUCTION = """
            # Configuration

            AwaitBot runs without any configuration. What you want otherwise goes into a YAML file; every key is optional, and one that is left
            out, empty or null has its default. [config/awaitbot.yml](../config/awaitbot.yml) shows them all with a line on each, and
            [config/awaitbot.schema.json](../config/awaitbot.schema.json) lets editors complete and check it. This page is made from that schema.

            ```sh
            awaitbot policy check config/awaitbot.yml      # everything that is wrong, at once, with line and column
            awaitbot audit export.zip --policy policy.yml  # an audit under rules of your own
            ```

            **Environment.** `${NAME}` inside a value stands for a variable, `${NAME:-text}` has a text for when it is not set or empty, `$${` is
            the two characters. Every single value can also be set by a variable of its own, which counts before the file: the last column names
            it. Lists are written with commas there. No message shows a value that came from the environment, or a secret.

            **Durations** run by the clock (`90s`, `15m`, `4h`, `3d`, `2w`, `PT1H`), in working time (`30wm`, `4wh`), or over business days
            (`2bd`). Keys marked *by the clock* take only the first kind.

            **Policy.** The rules under `policy` hold in every channel; a channel under `policy.channels` changes single ones. Groups such as
            `severities`, `events` and `reactions` are added to; a list such as `ladder` replaces the whole. `policy: ./policy.yml` keeps the rules
            in a file of their own, which holds the keys of `policy` at its top.

            **What is refused.** Unknown and doubled keys, YAML tags and aliases, files over 1 MB or not in UTF-8. A command given a bad
            configuration does nothing and ends with exit code 2.
            """;

    private final SchemaKeys keys = SchemaKeys.packaged();
    private final Map<String, String> variables = new TreeMap<>();
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    ConfigurationPage() {
        keys.environment().forEach((variable, pointer) -> variables.put(pointer, variable));
    }

    String write() {
        table("Top level", "", plain(""));
        for (String key : keys.keys("")) {
            String pointer = "/" + key;
            if (keys.at(pointer).has("properties")) {
                section(key, pointer);
            } else if (keys.at(pointer + "/0").has("properties")) {
                items(key, pointer);
            }
        }
        return page.toString();
    }

    private void section(String name, String pointer) {
        table("`" + name + "`", pointer, all(pointer));
        for (String key : keys.keys(pointer)) {
            if (keys.at(Document.child(pointer, key) + "/0").has("properties") && !key.equals("channels")) {
                items(name + "." + key, Document.child(pointer, key));
            }
        }
    }

    private void items(String name, String pointer) {
        table("`" + name + "`: each of the list", pointer, all(pointer + "/0"));
    }

    /** The keys of the top that are single values. */
    private List<String> plain(String pointer) {
        return keys.keys(pointer).stream()
                .map(key -> Document.child(pointer, key))
                .filter(child -> !keys.at(child).has("properties")
                        && !keys.at(child + "/0").has("properties"))
                .toList();
    }

    /** The keys of a group, those of its groups among them. */
    private List<String> all(String pointer) {
        List<String> all = new ArrayList<>();
        for (String key : keys.keys(pointer)) {
            String child = Document.child(pointer, key);
            if (keys.at(child).has("properties")) {
                all.addAll(all(child));
            } else {
                all.add(child);
            }
        }
        return all;
    }

    private void table(String title, String group, List<String> pointers) {
        page.append("\n## ").append(title).append("\n\n");
        if (!group.isEmpty()) {
            page.append(keys.description(group)).append("\n\n");
        }
        boolean settable = pointers.stream().anyMatch(variables::containsKey);
        page.append("| key | default | what it is for | may be |").append(settable ? " variable |" : "");
        page.append("\n|---|---|---|---|").append(settable ? "---|" : "").append("\n");
        for (String pointer : pointers) {
            String name = pointer.substring(group.length())
                    .replaceFirst("^/(0/)?", "")
                    .replace('/', '.');
            page.append("| `")
                    .append(name)
                    .append("` | ")
                    .append(fallback(pointer))
                    .append(" | ");
            page.append(cell(keys.description(pointer)))
                    .append(" | ")
                    .append(allowed(pointer))
                    .append(" |");
            String variable = variables.get(pointer);
            page.append(settable ? (variable == null ? " |" : " `" + variable + "` |") : "")
                    .append("\n");
        }
    }

    private String fallback(String pointer) {
        JsonNode value = keys.at(pointer).path("default");
        if (value.isMissingNode()) {
            return "";
        }
        if (value.isString()) {
            return value.stringValue().isEmpty() ? "none" : "`" + value.stringValue() + "`";
        }
        return value.isEmpty() && value.isContainer()
                ? "none"
                : value.isContainer() ? "see [awaitbot.yml](../config/awaitbot.yml)" : "`" + value + "`";
    }

    private String allowed(String pointer) {
        String allowed = keys.allowed(pointer);
        boolean byTheClock = keys.kind(pointer).equals("a duration") && !allowed.contains("bd");
        return cell(allowed) + (byTheClock ? ", *by the clock*" : "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*");
    }
}
