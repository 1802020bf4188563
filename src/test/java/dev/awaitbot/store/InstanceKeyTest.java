package dev.awaitbot.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceKeyTest {
    private static final String TEXT = "@dana can you look at the rollout plan by Friday? Grüße";

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path dir;

    @Test
    void what_was_sealed_is_read_after_a_restart() {
        byte[] sealed = InstanceKey.of(dir, random).seal(TEXT);
        assertThat(InstanceKey.of(dir, random).open(sealed)).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_is_sealed_differently_each_time_and_never_in_the_clear() {
        InstanceKey key = InstanceKey.of(dir, random);
        byte[] sealed = key.seal(TEXT);
        assertThat(sealed).isNotEqualTo(key.seal(TEXT));
        assertThat(new String(sealed, UTF_8)).doesNotContain("dana", "rollout");
    }

    @Test
    void altered_bytes_and_those_of_another_key_are_refused() throws IOException {
        InstanceKey key = InstanceKey.of(dir, random);
        byte[] sealed = key.seal(TEXT);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> key.open(altered)).isInstanceOf(IllegalArgumentException.class);
        }
        InstanceKey other = InstanceKey.of(Files.createDirectory(dir.resolve("other")), random);
        assertThatThrownBy(() -> other.open(sealed))
                .hasMessage("These bytes were sealed with another instance.key, or altered.");
        assertThatThrownBy(() -> key.open(new byte[3])).hasMessage("These bytes were not sealed by AwaitBot.");
    }

    @Test
    void a_hash_is_the_same_after_a_restart_and_another_with_another_key() throws IOException {
        String hash = InstanceKey.of(dir, random).hash("U024BE7LH");
        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(InstanceKey.of(dir, random).hash("U024BE7LH"));
        assertThat(InstanceKey.of(dir, random).hash("U024BE7LJ")).isNotEqualTo(hash);
        InstanceKey other = InstanceKey.of(Files.createDirectory(dir.resolve("other")), random);
        assertThat(other.hash("U024BE7LH")).isNotEqualTo(hash);
    }

    @Test
    void the_file_is_for_its_owner_only() throws IOException {
        InstanceKey.of(dir, random);
        Path file = dir.resolve("instance.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.size(file)).isEqualTo(32);
    }

    @Test
    void a_file_that_is_no_key_is_named_with_its_length_and_left_alone() throws IOException {
        Path file = Files.write(dir.resolve("instance.key"), new byte[31]);
        assertThatThrownBy(() -> InstanceKey.of(dir, random))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(file + " is no key: it has 31 bytes instead of 32."
                        + " Bring it back from a backup; without it what was sealed cannot be read.");
        assertThat(Files.size(file)).isEqualTo(31);
    }

    @Test
    void a_key_that_can_be_neither_read_nor_made_is_named() throws IOException {
        Path file = Files.createDirectory(dir.resolve("instance.key"));
        assertThatThrownBy(() -> InstanceKey.of(dir, random))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith(file + " can be neither read nor made: ");
    }
}
