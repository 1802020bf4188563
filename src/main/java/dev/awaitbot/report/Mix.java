package dev.awaitbot.report;

/**
 * Numbers for names: 64 bits, so that a million of them do not meet.
 *
 * <p>FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo; draft-eastlake-fnv), finished by the mixer of S. Vigna's SplitMix64.
 */
final class Mix {
    private Mix() {}

    static long of(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
