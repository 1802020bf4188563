package dev.awaitbot.chat.slack.hear;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of Slack's from others, by Slack's signatures of version 0. The SDK's own check takes any time in the future, and
 * compares in a time that tells how much of a signature was right.
 */
final class Signature {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final int LONGEST_TIME = 12;

    private final SecretKeySpec key;

    Signature(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param time and {@code signature} as the headers say; null where they say nothing */
    boolean right(@Nullable String time, @Nullable String signature, byte[] body, Instant now) {
        if (time == null || signature == null || !fresh(time, now)) {
            return false;
        }
        byte[] expected = (VERSION + "=" + HexFormat.of().formatHex(sign(time, body))).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean fresh(String time, Instant now) {
        boolean digits =
                !time.isEmpty() && time.length() <= LONGEST_TIME && time.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                                .abs()
                                .compareTo(FRESH)
                        <= 0;
    }

    private byte[] sign(String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((VERSION + ":" + time + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java cannot sign with " + ALGORITHM + ".", e);
        }
    }
}
