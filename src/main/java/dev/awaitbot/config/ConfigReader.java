package dev.awaitbot.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a configuration: a file, the policy file that it names, and the environment on top. Everything that is wrong is
 * found in one go.
 */
public final class ConfigReader {
    static final long LARGEST = 1 << 20;
    private static final String POLICY = "/policy";

    private final Vocabulary vocabulary;
    private final Map<String, String> environment;
    private final ZoneId home;
    private final SchemaKeys keys = SchemaKeys.packaged();

    public ConfigReader(Vocabulary vocabulary, Map<String, String> environment) {
        this(vocabulary, environment, ZoneId.of("UTC"));
    }

    /** @param home the zone of the policy where nothing names one */
    public ConfigReader(Vocabulary vocabulary, Map<String, String> environment, ZoneId home) {
        this.vocabulary = vocabulary;
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /** What holds where there is no file: the defaults, and what the environment says. */
    public Loaded read() {
        return loaded(new Document());
    }

    /** Reads a configuration, or a policy in a file of its own. */
    public Loaded read(Path file) {
        var document = new Document();
        String shown = file.toString();
        var top = new Place(shown, 1, 1);
        String text = text(file, document, "", top);
        if (text == null) {
            return loaded(document);
        }
        ObjectNode probe = YamlSource.read(shown, text, new Document(), "");
        if (probe != null && isPolicy(probe)) {
            document.place("", "policy", top, top);
            mount(document, shown, text);
            return loaded(document);
        }
        ObjectNode read = YamlSource.read(shown, text, document, "");
        if (read != null) {
            document.root().setAll(read);
            new Variables(environment, document, keys).fill("");
            include(file, document);
        }
        return loaded(document);
    }

    /** A policy file has the rules at its top. */
    private boolean isPolicy(ObjectNode read) {
        List<String> rules = keys.keys(POLICY);
        List<String> whole = keys.keys("");
        return read.propertyNames().stream().anyMatch(rules::contains)
                && read.propertyNames().stream().noneMatch(whole::contains);
    }

    private void include(Path file, Document document) {
        JsonNode policy = document.at(POLICY);
        if (!policy.isString()) {
            return;
        }
        document.root().remove("policy");
        try {
            Path named = file.resolveSibling(policy.stringValue());
            String text = text(named, document, POLICY, document.valuePlace(POLICY));
            if (text != null) {
                mount(document, named.toString(), text);
            }
        } catch (InvalidPathException e) {
            document.problem(POLICY, "this is no path", "a path such as ./policy.yml, or the rules themselves");
        }
    }

    private void mount(Document document, String file, String text) {
        ObjectNode rules = YamlSource.read(file, text, document, POLICY);
        document.root().set("policy", rules == null ? JsonNodeFactory.instance.objectNode() : rules);
        new Variables(environment, document, keys).fill(POLICY);
    }

    private Loaded loaded(Document document) {
        List<String> notes = new Variables(environment, document, keys).override();
        hideSecrets(document, document.root(), "");
        new SchemaCheck(document, keys).run();
        Config config = new ConfigMapper(new Section(document, ""), vocabulary, home).config();
        List<Problem> problems = document.problems();
        return new Loaded(problems.isEmpty() ? config : null, problems, notes, document.files());
    }

    private void hideSecrets(Document document, JsonNode node, String pointer) {
        for (String key : node.propertyNames()) {
            String child = Document.child(pointer, key);
            if (keys.secret(child)) {
                document.hide(child);
            }
            hideSecrets(document, node.path(key), child);
        }
    }

    private static @Nullable String text(Path file, Document document, String pointer, Place place) {
        document.file(file);
        String shown = document.hidden(pointer) ? "this file" : file.toString();
        String problem;
        try {
            if (Files.isDirectory(file)) {
                problem = shown + " is a folder";
            } else if (Files.size(file) > LARGEST) {
                problem = shown + " is larger than 1 MB";
            } else {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (NoSuchFileException e) {
            problem = "there is no file " + shown;
        } catch (CharacterCodingException e) {
            problem = shown + " is not UTF-8";
        } catch (AccessDeniedException e) {
            problem = shown + " may not be read by this user";
        } catch (IOException e) {
            problem = shown + " cannot be read: " + e.getMessage();
        }
        document.problem(pointer, place, problem, "a YAML file, such as config/awaitbot.yml");
        return null;
    }
}
