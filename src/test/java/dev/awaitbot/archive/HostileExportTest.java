package dev.awaitbot.archive;

import static dev.awaitbot.archive.Made.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an export holds, what can be read is read, and what cannot gets one clear line. */
class HostileExportTest {
    private static final String FINE = said("1770000000.000100", "fine");

    @TempDir
    private Path temp;

    private static Limits small() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                usual.files(),
                100_000,
                250_000,
                usual.ratio(),
                10_000,
                usual.text(),
                usual.nesting(),
                usual.ahead(),
                usual.streams());
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new java.util.Random(1).nextBytes(noise);
        return noise;
    }

    @Test
    void what_is_called_a_zip_but_is_none_is_said_to_be_none() throws IOException {
        Path file = Files.writeString(temp.resolve("export.zip"), "hello");
        assertThatThrownBy(() -> Archives.open(List.of(file)))
                .isInstanceOf(UnreadableExport.class)
                .hasMessageEndingWith("export.zip: It is called a zip, but it is none.");
    }

    @Test
    void a_zip_that_is_cut_off_is_said_to_be_damaged() throws IOException {
        Path zip = Made.slack().day("2026-02-02", FINE).zip(temp);
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Archives.open(List.of(zip)))
                .hasMessageEndingWith("The zip is damaged or cut off; download it again.");
    }

    @Test
    void what_is_not_there_or_no_export_is_told_apart() throws IOException {
        Files.writeString(temp.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> Archives.open(List.of(temp.resolve("nothing"))))
                .hasMessageEndingWith("There is no such file or folder.");
        assertThatThrownBy(() -> Archives.open(List.of(temp))).hasMessageContaining("It holds no export");
        assertThatThrownBy(() -> Archives.open(List.of())).hasMessageStartingWith("No export was given.");
    }

    @Test
    void one_export_that_cannot_be_read_does_not_stop_the_other() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.zip"), "hello");
        var result = Made.read(Made.slack().day("2026-02-02", FINE).zip(temp), broken);
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped()).containsEntry(broken.toString(), "It is called a zip, but it is none.");
    }

    @Test
    void an_entry_that_unpacks_to_far_more_than_its_size_is_left_out() {
        byte[] zeros = new byte[90_000];
        var result = Made.read(
                small(),
                Made.slack()
                        .bytes("launch/2026-02-01.json", zeros)
                        .day("2026-02-02", FINE)
                        .zip(temp));
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped())
                .containsEntry(
                        "launch/2026-02-01.json", "It unpacks to more than 200 times its size, as a zip bomb does.");
    }

    @Test
    void an_entry_that_is_larger_than_allowed_is_left_out() {
        var result = Made.read(
                small(),
                Made.slack()
                        .bytes("launch/2026-02-01.json", noise(100_001))
                        .day("2026-02-02", FINE)
                        .zip(temp));
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped().get("launch/2026-02-01.json")).startsWith("It unpacks to 0 MB, more than the 0 MB");
    }

    @Test
    void entries_that_are_too_large_together_are_left_out_from_there_on() {
        Made made = Made.slack().day("2026-02-02", FINE);
        for (int i = 3; i < 8; i++) {
            made.bytes("launch/2026-02-0" + i + ".json", noise(90_000));
        }
        var result = Made.read(small(), made.zip(temp));
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped())
                .containsEntry(
                        "(the zip as a whole)",
                        "It unpacks to more than is believable, as a zip bomb does; 3 of its files are left out.");
    }

    @Test
    void an_entry_that_unpacks_to_more_than_the_zip_states_is_stopped() throws IOException {
        String day = "[" + said("1770000000.000100", "a".repeat(500)) + "," + said("1770000060.000200", "b") + "]";
        Path zip = Made.slack()
                .file("launch/2026-02-01.json", day)
                .day("2026-02-02", said("1770100000.000100", "fine"))
                .zip(temp);
        lie(zip, day.length(), 40);
        var result = Made.read(zip);
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped().get("launch/2026-02-01.json")).contains("more than the zip states");
    }

    /** Makes the zip's directory state another size for the entry of this size. */
    private static void lie(Path zip, int size, int stated) throws IOException {
        var bytes = java.nio.ByteBuffer.wrap(Files.readAllBytes(zip)).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.capacity() - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) == size) {
                bytes.putInt(at + 24, stated);
            }
        }
        Files.write(zip, bytes.array());
    }

    @Test
    void an_entry_whose_name_leads_outside_is_neither_read_nor_written() throws IOException {
        Path inner = Files.createDirectories(temp.resolve("a").resolve("b"));
        Path zip = Made.slack()
                .day("2026-02-02", FINE)
                .file("../../2026-02-03.json", "[" + said("1770000001.000100", "out") + "]")
                .file("/etc/2026-02-03.json", "[]")
                .file("launch\\..\\..\\2026-02-04.json", "[]")
                .file("C:/2026-02-05.json", "[]")
                .zip(inner);
        var result = Made.read(zip);
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped())
                .containsOnlyKeys(
                        "../../2026-02-03.json",
                        "/etc/2026-02-03.json",
                        "launch\\..\\..\\2026-02-04.json",
                        "C:/2026-02-05.json")
                .containsEntry("../../2026-02-03.json", "Its name leads out of the export; it is not read.");
        try (Stream<Path> left = Files.walk(temp)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }

    @Test
    void links_in_a_folder_are_not_followed() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(
                outside.resolve("2026-02-03.json"),
                "[" + said("1770000001.000100", "secret").replace('\'', '"') + "]");
        Path export = Made.slack().day("2026-02-02", FINE).folder(temp.resolve("export"));
        Files.createSymbolicLink(
                export.resolve("launch").resolve("2026-02-03.json"), outside.resolve("2026-02-03.json"));
        Files.createSymbolicLink(export.resolve("elsewhere"), outside);
        var result = Made.read(export);
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped()).containsOnlyKeys("launch/2026-02-03.json", "elsewhere");
        assertThat(result.skipped().get("elsewhere")).startsWith("It is a link, and links are not followed");
    }

    @Test
    void the_messages_before_a_cut_are_kept() {
        String whole =
                "[" + FINE + "," + said("1770000060.000100", "also fine") + "," + said("1770000120.000100", "lost");
        var result = Made.read(Made.slack()
                .file("launch/2026-02-02.json", whole.substring(0, whole.length() - 5))
                .file("launch/2026-02-03.json", "[" + said("1770100000.000100", "the next day") + "]")
                .zip(temp));
        assertThat(result.texts()).containsExactly("fine", "also fine", "the next day");
        assertThat(result.skipped())
                .containsEntry(
                        "launch/2026-02-02.json", "It is cut off in the middle. The 2 messages before that were read.");
    }

    @Test
    void what_is_not_json_is_left_out_with_its_place() {
        var result = Made.read(Made.slack()
                .day("2026-02-02", FINE)
                .file("launch/2026-02-03.json", "[\n{'type' 'message'}]")
                .file("launch/2026-02-04.json", "{'messages':[]}")
                .file("launch/2026-02-05.json", "")
                .file("launch/notes.json", "[]")
                .zip(temp));
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped().get("launch/2026-02-03.json"))
                .startsWith("It is not valid JSON at line 2, column")
                .endsWith("It is left out.");
        assertThat(result.skipped().get("launch/2026-02-04.json"))
                .isEqualTo("It is not a list of messages. It is left out.");
        assertThat(result.skipped().get("launch/2026-02-05.json"))
                .isEqualTo("It is not a list of messages. It is left out.");
        assertThat(result.skipped().get("launch/notes.json"))
                .isEqualTo("It is no day of a conversation; it is not read.");
    }

    @Test
    void json_nested_too_deeply_ends_its_file_there() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        var result = Made.read(Made.slack()
                .day("2026-02-02", FINE, said("1770000060.000100", "deep", ",'blocks':" + deep))
                .zip(temp));
        assertThat(result.texts()).containsExactly("fine");
        assertThat(result.skipped().get("launch/2026-02-02.json"))
                .startsWith("It nests too deeply")
                .endsWith("The message before that was read.");
    }

    @Test
    void broken_utf8_is_replaced_and_noted() {
        byte[] day = ("[" + said("1770000000.000100", "caf?") + "]")
                .replace('\'', '"')
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < day.length; i++) {
            day[i] = day[i] == '?' ? (byte) 0xE9 : day[i];
        }
        var result = Made.read(Made.slack().bytes("launch/2026-02-02.json", day).zip(temp));
        assertThat(result.texts()).containsExactly("caf\uFFFD");
        assertThat(result.survey().notes())
                .contains("In launch/2026-02-02.json some characters are not valid UTF-8 and were replaced.");
    }

    @Test
    void half_a_surrogate_pair_is_replaced_and_a_whole_one_kept() {
        var result = Made.read(Made.slack()
                .day("2026-02-02", said("1770000000.000100", "\\ud83d half, \\ud83d\\ude00 whole, \\ude00"))
                .zip(temp));
        assertThat(result.texts()).containsExactly("\uFFFD half, \uD83D\uDE00 whole, \uFFFD");
    }

    @Test
    void a_message_longer_than_any_platform_allows_is_cut() {
        var result = Made.read(Made.slack()
                .day("2026-02-02", said("1770000000.000100", "a".repeat(50_000)))
                .zip(temp));
        assertThat(result.texts()).extracting(String::length).containsExactly(40_000);
    }

    @Test
    void times_that_are_absent_or_absurd_leave_the_message_out() {
        var result = Made.read(Made.slack()
                .day(
                        "2026-02-02",
                        FINE,
                        "{'type':'message','user':'U1','text':'no time'}",
                        said("0", "1970"),
                        said("99999999999", "5138"),
                        said("-5", "before"),
                        said("yesterday", "word"),
                        "{'type':'message','user':'U1','ts':1770000001.000300,'text':'a number'}")
                .zip(temp));
        assertThat(result.texts()).containsExactly("fine", "a number");
        assertThat(result.tally().leftOut()).containsEntry(LeftOut.WITHOUT_TIME, 5L);
    }

    @Test
    void what_is_no_message_is_left_out_and_fields_of_another_type_are_passed_over() {
        var result = Made.read(Made.slack()
                .day(
                        "2026-02-02",
                        "7",
                        "null",
                        "[[]]",
                        "{}",
                        "{'type':'message','ts':'1770000000.000100','text':'nobody'}",
                        said(
                                "1770000000.000200",
                                "odd",
                                ",'thread_ts':{'a':[1]},'reactions':'many','files':{},'edited':[],'blocks':5"),
                        "{'type':'message','user':'U1','ts':'1770000001.000100','text':{'a':1}}")
                .zip(temp));
        assertThat(result.texts()).containsExactly("odd", "");
        assertThat(result.tally().leftOut())
                .containsEntry(LeftOut.MALFORMED, 4L)
                .containsEntry(LeftOut.WITHOUT_AUTHOR, 1L);
    }

    @Test
    void an_export_without_messages_is_read_as_empty() {
        var result = Made.read(Made.slack().zip(temp));
        assertThat(result.messages()).isEmpty();
        assertThat(result.survey().first()).isNull();
        assertThat(result.survey().people()).isEmpty();
        assertThat(result.tally().messages()).isZero();
    }

    @Test
    void names_of_files_cannot_upset_the_terminal() {
        var result = Made.read(
                Made.slack().file("launch/\u001b[31m\u202Ered.json", "[]").zip(temp));
        assertThat(result.skipped()).containsOnlyKeys("launch/?[31m?red.json");
    }
}
