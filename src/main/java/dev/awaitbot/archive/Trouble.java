package dev.awaitbot.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in one plain sentence why a file cannot be read. */
final class Trouble {
    private Trouble() {}

    static String reason(Exception trouble) {
        IOException cause = trouble instanceof JacksonIOException io ? io.getCause() : null;
        if (cause != null) {
            return reason(cause);
        }
        if (trouble instanceof Unexpected unexpected) {
            return unexpected.getOriginalMessage();
        }
        if (trouble instanceof UnexpectedEndOfInputException) {
            return "It is cut off in the middle.";
        }
        if (trouble instanceof StreamConstraintsException) {
            return "It nests too deeply or holds a value that is too long" + place(trouble) + ".";
        }
        if (trouble instanceof JacksonException) {
            return "It is not valid JSON" + place(trouble) + ".";
        }
        if (trouble instanceof ZipException || trouble instanceof EOFException) {
            String said = String.valueOf(trouble.getMessage());
            return said.startsWith("It ") ? said : "Its packed data are damaged.";
        }
        if (trouble instanceof AccessDeniedException) {
            return "It may not be read: permission is missing.";
        }
        if (trouble instanceof NoSuchFileException) {
            return "It is no longer there.";
        }
        return "It cannot be read (" + trouble.getClass().getSimpleName() + ").";
    }

    private static String place(Exception trouble) {
        TokenStreamLocation at = trouble instanceof JacksonException json ? json.getLocation() : null;
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
