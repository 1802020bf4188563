package dev.awaitbot.archive;

/** Told now and then how far a pass has come. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    /**
     * @param done bytes of the export surveyed, or messages read
     * @param total how many there are; for messages this includes duplicates, which are met but not handed on
     */
    void at(long done, long total);
}
