package dev.awaitbot.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.archive.Progress;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.protocol.Defaults;
import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Moment;
import dev.awaitbot.protocol.Request;
import dev.awaitbot.report.Case;
import dev.awaitbot.report.Frame;
import dev.awaitbot.report.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Conversations written down as people have them, replayed; each says what is expected of its requests, and when. */
class ScenariosTest {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd EEE HH:mm", Locale.ROOT).withZone(Transcript.ZONE);

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of("src/test/resources/scenarios"))) {
            files = listed.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        return files.stream().map(file -> DynamicTest.dynamicTest(title(file), () -> replay(file)));
    }

    private static String title(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").replaceFirst("^# ", "");
        } catch (IOException unreadable) {
            return file.toString();
        }
    }

    private static void replay(Path file) throws IOException {
        Transcript transcript = Transcript.read(Files.readString(file));
        for (Transcript.Expected expected : transcript.expected) {
            List<Case> cases = cases(transcript.messages.subList(0, expected.messages()));
            MessageId id = transcript.names.get(expected.name());
            assertThat(id).as("a message named " + expected.name()).isNotNull();
            Case one = cases.stream()
                    .filter(each -> each.request().message().equals(id))
                    .findFirst()
                    .orElse(null);
            assertThat(claims(one, expected.claims()))
                    .as(file.getFileName() + ", after " + expected.messages() + " messages, " + expected.name())
                    .isEqualTo(expected.claims());
        }
    }

    private static List<Case> cases(List<dev.awaitbot.protocol.Message> messages) {
        var cases = new ArrayList<Case>();
        var tally = new Tally(new Frame(Transcript.ZONE, id -> id.value()), cases::add);
        var options = Options.all(Defaults.policy(Transcript.ZONE), Transcript.ZONE);
        new Replay(options, new Calendars(HolidaySource.NONE))
                .run(new MemoryArchive(messages), tally, null, Progress.NONE);
        return cases;
    }

    /** The same claims as they are in fact: whatever differs shows as a difference of texts. */
    private static List<String> claims(@Nullable Case one, List<String> claims) {
        if (one == null) {
            return List.of("no request");
        }
        return claims.stream().map(claim -> fact(one, claim)).toList();
    }

    private static String fact(Case one, String claim) {
        Request request = one.request();
        String key = claim.contains(" ") ? claim.substring(0, claim.indexOf(' ')) : claim;
        return switch (key) {
            case "owner" ->
                "owner " + (request.owner() == null ? "nobody" : request.owner().value());
            case "first" -> "first " + when(request.firstResponse(), claim);
            case "asked" -> "asked " + when(request.askBack(), claim);
            case "completed" -> "completed " + when(request.done(), claim);
            case "due" -> "due " + shown(request.due(), claim);
            case "closed" -> "closed " + shown(request.closedAt(), claim);
            case "waited" -> "waited " + request.waited();
            case "handoffs" -> "handoffs " + request.handoffs();
            case "reopened" -> "reopened " + request.reopened();
            case "tracked" -> "tracked " + request.tracked().name();
            case "note" -> "note " + (one.noted() ? "sent" : "none");
            case "edited" -> "edited " + one.edited();
            case "finding" -> has(request, claim) ? claim : "finding " + codes(request);
            case "without" -> has(request, claim) ? "finding " + codes(request) : claim;
            default -> request.state().name();
        };
    }

    private static boolean has(Request request, String claim) {
        return codes(request).contains(claim.substring(claim.indexOf(' ') + 1));
    }

    private static List<String> codes(Request request) {
        return request.findings().stream().map(Finding::code).toList();
    }

    private static String when(@Nullable Moment moment, String claim) {
        if (moment == null) {
            return "never";
        }
        String latest = shown(moment.latest(), claim.replaceFirst(" between .* and", ""));
        return moment.interval() ? "between " + shown(moment.earliest(), "x 00:00") + " and " + latest : latest;
    }

    /** As exactly as the claim has it: "10:05", "Tue 10:05" or with the date. */
    private static String shown(@Nullable Instant at, String claim) {
        if (at == null) {
            return "never";
        }
        String full = TIME.format(at);
        int words = claim.split(" ").length;
        return words > 3 ? full : words > 2 ? full.substring(11) : full.substring(15);
    }
}
