package dev.awaitbot.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where the files of an export lie: a folder, a zip, or one file alone. Nothing is ever unpacked to disk. */
interface Box extends Closeable {
    /** The files in it, each with "/" between its folders, in the order of their names; those refused are not here. */
    List<String> files();

    /** What it refuses to open, and why. */
    List<Skipped> refused();

    /** How many bytes the file holds, unpacked. */
    long size(String file);

    InputStream open(String file) throws IOException;
}
