package dev.awaitbot.archive;

/**
 * How much of an export is believed. Nothing here depends on the size of an honest export: messages are streamed, however many.
 *
 * @param files most files in one export; the rest is left out
 * @param entryBytes most bytes one entry of a zip may unpack to
 * @param zipBytes most bytes all entries of a zip may unpack to, taken together
 * @param ratio how many times its packed size an entry, or the whole zip, may unpack to; honest chat stays under 50
 * @param ratioFrom bytes below which the ratio does not matter
 * @param text most characters of one message; the rest of it is cut (Slack allows 40,000, Discord 4,000)
 * @param nesting most levels of JSON inside one another
 * @param ahead most messages read ahead from one file
 * @param streams most files open at the same moment; more are closed and opened again where they were
 */
public record Limits(
        int files,
        long entryBytes,
        long zipBytes,
        int ratio,
        long ratioFrom,
        int text,
        int nesting,
        int ahead,
        int streams) {
    private static final long MEGABYTE = 1024L * 1024;

    public static final Limits DEFAULT =
            new Limits(1_000_000, 2048 * MEGABYTE, 16_384 * MEGABYTE, 200, 10 * MEGABYTE, 40_000, 200, 256, 200);

    /** How many messages of a file that is out of order are sorted at a time. */
    int sorted() {
        return ahead * 64;
    }
}
