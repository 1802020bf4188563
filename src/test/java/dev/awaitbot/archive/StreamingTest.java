package dev.awaitbot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory grows with what is open, not with the export; and however the files lie, the order of time comes out. */
class StreamingTest {
    private static final int START = 1_770_000_000;

    @TempDir
    private Path temp;

    private static Limits limits(int ahead, int streams) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                usual.files(),
                usual.entryBytes(),
                usual.zipBytes(),
                usual.ratio(),
                usual.ratioFrom(),
                usual.text(),
                usual.nesting(),
                ahead,
                streams);
    }

    /** A file that is never there as a whole: it is made while it is read, and knows how much of it was asked for. */
    private static final class Endless implements Box {
        private final String name;
        private final String head;
        private final String message;
        private final int messages;
        private long made;

        Endless(String name, String head, String message, int messages) {
            this.name = name;
            this.head = head.replace('\'', '"');
            this.message = message.replace('\'', '"');
            this.messages = messages;
        }

        @Override
        public List<String> files() {
            return List.of(name);
        }

        @Override
        public List<Skipped> refused() {
            return List.of();
        }

        @Override
        public long size(String file) {
            return (long) messages * message.length();
        }

        @Override
        public InputStream open(String file) {
            made = 0;
            return new InputStream() {
                private int next = -1;
                private InputStream part = bytes(head);

                @Override
                public int read() {
                    throw new UnsupportedOperationException("read byte by byte");
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int got = part.read(into, offset, length);
                    while (got < 0 && ++next < messages) {
                        part = bytes(message.formatted(START + next / 10, next) + (next + 1 < messages ? "," : "]"));
                        made += message.length();
                        got = part.read(into, offset, length);
                    }
                    return got;
                }
            };
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }

    private static long mostAhead(Endless box, Archive archive) throws IOException {
        long[] most = {0};
        long[] met = {0};
        try (archive) {
            assertThat(archive.survey().total()).isEqualTo(box.messages);
            Tally tally = archive.read(message -> {
                met[0]++;
                most[0] = Math.max(most[0], box.made - met[0] * box.message.length());
            });
            assertThat(tally.messages()).isEqualTo(box.messages);
        }
        return most[0];
    }

    @Test
    void a_slack_day_of_300_megabytes_is_never_held_in_memory() throws IOException {
        String message =
                "{'type':'message','user':'U1','ts':'%d.%06d','text':'" + "all work and no play ".repeat(150) + "'}";
        var box = new Endless("launch/2026-02-02.json", "[", message, 300 * 1024 * 1024 / message.length());
        assertThat(mostAhead(box, new SlackArchive(box, "", Limits.DEFAULT))).isLessThan(1024 * 1024);
    }

    @Test
    void a_discord_file_of_300_megabytes_is_never_held_in_memory() throws IOException {
        String message = "{'timestamp':'2026-02-02T10:00:00+00:00','x':%d,'id':'%d','author':{'id':'9'},'content':'"
                + "all work and no play ".repeat(150) + "'}";
        var box = new Endless(
                "a.json",
                "{'channel':{'id':'7','name':'launch'},'messages':[",
                message,
                300 * 1024 * 1024 / message.length());
        Limits all = Limits.DEFAULT;
        long ahead = mostAhead(box, new DiscordArchive(box, all));
        assertThat(ahead)
                .as("all in one second, they are ordered in parts of %d", all.sorted())
                .isLessThan(all.sorted() * 4_000L);
    }

    private static String said(int second, int number) {
        return Made.said((START + second) + "." + String.format("%06d", number), String.valueOf(second));
    }

    private List<Integer> order(Limits limits, Made made) {
        var result = Made.read(limits, made.zip(temp));
        assertThat(result.survey().skipped()).isEmpty();
        return result.messages().stream()
                .map(Message::text)
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void files_that_overlap_are_merged_though_only_two_may_be_open() {
        Made made = Made.slack();
        for (int file = 0; file < 7; file++) {
            int first = file;
            String[] day =
                    IntStream.range(0, 60).mapToObj(i -> said(first + i * 7, i)).toArray(String[]::new);
            made.file("c" + file + "/2026-02-02.json", "[" + String.join(",", day) + "]");
        }
        assertThat(order(limits(3, 2), made))
                .isEqualTo(IntStream.range(0, 420).boxed().toList());
    }

    @Test
    void a_file_that_runs_backwards_comes_out_forwards() {
        String[] day = IntStream.range(0, 300).mapToObj(i -> said(299 - i, i)).toArray(String[]::new);
        assertThat(order(limits(1, 2), Made.slack().day("2026-02-02", day)))
                .isEqualTo(IntStream.range(0, 300).boxed().toList());
    }

    @Test
    void shuffled_files_come_out_in_order() {
        long seed = 20_260_202;
        List<Integer> seconds =
                new ArrayList<>(IntStream.range(0, 900).map(i -> i / 3).boxed().toList());
        Collections.shuffle(seconds, new Random(seed));
        Made made = Made.slack();
        for (int file = 0; file < 3; file++) {
            List<Integer> part = seconds.subList(file * 300, file * 300 + 300);
            String[] day =
                    IntStream.range(0, 300).mapToObj(i -> said(part.get(i), i)).toArray(String[]::new);
            made.file("c" + file + "/2026-02-02.json", "[" + String.join(",", day) + "]");
        }
        assertThat(order(limits(1, 2), made))
                .as("seed %d", seed)
                .hasSize(900)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void messages_of_one_second_come_by_conversation_then_by_thread_then_as_they_stand() {
        String reply = ",'thread_ts':'" + (START - 60) + ".000001'";
        var result = Made.read(Made.slack()
                .file("zebra/2026-02-02.json", "[" + Made.said(START + ".000001", "zebra") + "]")
                .day(
                        "2026-02-02",
                        Made.said(START + ".000002", "channel level"),
                        Made.said(START + ".000003", "in an older thread", reply),
                        Made.said(START + ".000004", "after it", reply))
                .zip(temp));
        assertThat(result.texts()).containsExactly("in an older thread", "after it", "channel level", "zebra");
    }

    @Test
    void progress_ends_at_the_whole() throws IOException {
        String[] day = IntStream.range(0, 2500).mapToObj(i -> said(i, i)).toArray(String[]::new);
        List<Long> told = new ArrayList<>();
        try (Archive archive =
                Archives.open(List.of(Made.slack().day("2026-02-02", day).zip(temp)))) {
            archive.survey((done, total) -> told.add(done == total ? -1 : done));
            assertThat(told).endsWith(-1L);
            told.clear();
            archive.read(message -> {}, (done, total) -> told.add(done));
        }
        assertThat(told).containsExactly(1000L, 2000L, 2500L);
    }
}
