package dev.awaitbot.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder of files, or a single one. Links are not followed: an export has none, and they may lead anywhere. */
final class FolderBox extends ListedBox {
    private final Path root;

    FolderBox(Path given, Limits limits) throws IOException {
        Path real = given.toRealPath();
        if (Files.isDirectory(real)) {
            root = real;
            Files.walkFileTree(real, new Visitor(real, limits));
        } else {
            Path parent = real.getParent();
            root = parent == null ? real : parent;
            add(root.relativize(real).toString(), Files.size(real));
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Limits limits;

        Visitor(Path from, Limits limits) {
            this.from = from;
            this.limits = limits;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (attributes.isSymbolicLink()) {
                refuse(name, "It is a link, and links are not followed: they may lead out of the export.");
            } else if (!attributes.isRegularFile()) {
                refuse(name, "It is not a file that can be read.");
            } else if (count() >= limits.files()) {
                refuse(name, "The export holds more than " + limits.files() + " files; the rest is left out.");
                return FileVisitResult.TERMINATE;
            } else {
                add(name, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            refuse(name(file), Trouble.reason(trouble));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return from.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
