package dev.awaitbot.archive;

import dev.awaitbot.protocol.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports made for a test, file by file, and what comes out when they are read. */
final class Made {
    record Result(Survey survey, Tally tally, List<Message> messages) {
        List<String> texts() {
            return messages.stream().map(Message::text).toList();
        }

        /** The reasons given, by file. */
        Map<String, String> skipped() {
            Map<String, String> skipped = new LinkedHashMap<>();
            survey.skipped().forEach(each -> skipped.put(each.file(), each.reason()));
            return skipped;
        }
    }

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A Slack export of one channel, "launch", and two people. */
    static Made slack() {
        return new Made()
                .file(
                        "users.json",
                        "[{'id':'U1','name':'dana','profile':{'display_name':'Dana'},'tz':'Europe/Berlin'},"
                                + "{'id':'U2','name':'lee','real_name':'Lee Sandoval','profile':{'display_name':''}}]")
                .file("channels.json", "[{'id':'C1','name':'launch','members':['U1','U2']}]");
    }

    /** JSON with ' for ". */
    Made file(String name, String json) {
        return bytes(name, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    Made bytes(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** A day of "launch". */
    Made day(String date, String... messages) {
        return file("launch/" + date + ".json", "[" + String.join(",", messages) + "]");
    }

    /** A Slack message by Dana; more fields may follow, each beginning with a comma. */
    static String said(String ts, String text, String... more) {
        return "{'type':'message','user':'U1','ts':'" + ts + "','text':'" + text + "'" + String.join("", more) + "}";
    }

    Path zip(Path folder) {
        Path zip = folder.resolve("export.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result read(Path... exports) {
        return read(Limits.DEFAULT, exports);
    }

    static Result read(Limits limits, Path... exports) {
        List<Message> messages = new ArrayList<>();
        try (Archive archive = Archives.open(List.of(exports), limits)) {
            Survey survey = archive.survey();
            return new Result(survey, archive.read(messages::add), messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
