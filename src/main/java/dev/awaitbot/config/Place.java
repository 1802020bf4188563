package dev.awaitbot.config;

/** Where something was written: a line and column of a file, from 1; line 0 for what stands in no file. */
record Place(String file, int line, int column) {
    static Place environment(String variable) {
        return new Place(variable, 0, 0);
    }
}
