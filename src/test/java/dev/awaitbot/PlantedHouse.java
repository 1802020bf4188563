package dev.awaitbot;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small house compiled from source text, to see which rules it breaks. */
final class PlantedHouse {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** Shared, because opening the class path takes longer than compiling. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    private PlantedHouse() {}

    /** The names of the rules that a house of these classes breaks, without their reasons. */
    static List<String> brokenRules(Path folder, String... sources) throws IOException {
        Path house = Files.createTempDirectory(folder, "house");
        compile(house, sources);
        JavaClasses classes = new ClassFileImporter().importPath(house.resolve("dev"));
        return Stream.concat(Rooms.rules(), Habits.rules())
                .filter(rule -> rule.evaluate(classes).hasViolation())
                .map(PlantedHouse::name)
                .toList();
    }

    private static String name(ArchRule rule) {
        return rule.getDescription().replaceFirst(", because .*", "");
    }

    private static void compile(Path folder, String... sources) {
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-classpath", libraries());
        List<Source> units = Stream.of(sources).map(PlantedHouse::source).toList();
        StringWriter complaints = new StringWriter();
        if (!COMPILER.getTask(complaints, FILES, null, options, null, units).call()) {
            throw new IllegalArgumentException(complaints.toString());
        }
    }

    /** The jars on the class path: the planted house must not see the real one. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Source source(String text) {
        return new Source(first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text), text);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in: " + text);
        }
        return matcher.group(1);
    }

    /** Source text under the name that the compiler expects. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("planted:///" + path + JavaFileObject.Kind.SOURCE.extension), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
