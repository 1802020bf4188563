package dev.awaitbot.cli;

import java.util.List;

/** All that is wrong with a file somebody filled in, each with its place. */
final class BadRows extends Exception {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final List<String> problems;

    BadRows(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each, after the name of the file; of very many only the first. */
    List<String> lines(String file) {
        var lines = new java.util.ArrayList<String>();
        problems.stream().limit(SHOWN).forEach(problem -> lines.add(file + ": " + problem));
        if (problems.size() > SHOWN) {
            lines.add("… and " + (problems.size() - SHOWN) + " more.");
        }
        return lines;
    }
}
