package dev.awaitbot.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of this installation: seals what the database must not tell in the clear, and hashes what it must not tell at all. */
public final class InstanceKey {
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte VERSION = 1;

    private final SecretKeySpec sealing;
    private final byte[] hashing;
    private final SecureRandom random;

    private InstanceKey(byte[] key, SecureRandom random) {
        // One key for each use, so that what one gives away says nothing of the other.
        this.sealing = new SecretKeySpec(mac(key, "seal"), "AES");
        this.hashing = mac(key, "hash");
        this.random = random;
    }

    /**
     * Reads {@code instance.key} in that directory, which must exist, or makes it, for the owner's eyes only.
     *
     * @throws StoreUnavailable if it cannot be read or made, or is no key
     */
    public static InstanceKey of(Path dataDir, SecureRandom random) {
        Path file = dataDir.resolve("instance.key");
        try {
            if (!Files.exists(file)) {
                create(file, random);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new StoreUnavailable(
                        file + " is no key: it has " + key.length + " bytes instead of " + LENGTH
                                + ". Bring it back from a backup; without it what was sealed cannot be read.",
                        null);
            }
            return new InstanceKey(key, random);
        } catch (IOException e) {
            throw new StoreUnavailable(file + " can be neither read nor made: " + e, e);
        }
    }

    private static void create(Path file, SecureRandom random) throws IOException {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        var create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, create, Pools.forTheOwner("rw-------"))) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // Somebody was quicker, and theirs is the key.
            return;
        }
    }

    /** Encrypts, differently each time. */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal with AES-GCM.", e);
        }
    }

    /**
     * Reads what {@link #seal} made.
     *
     * @throws IllegalArgumentException if it was sealed with another key, or altered
     */
    public String open(byte[] sealed) {
        if (sealed.length < 1 + NONCE + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new IllegalArgumentException("These bytes were not sealed by AwaitBot.");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
            return new String(text, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("These bytes were sealed with another instance.key, or altered.", e);
        }
    }

    /** Always the same for the same text and key, and of no use to who has not got the key: 64 hexadecimal digits. */
    public String hash(String text) {
        return HexFormat.of().formatHex(mac(hashing, text));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java knows no HMAC-SHA256.", e);
        }
    }
}
