/** Reads the configuration into records, and names every problem with file, line and column. */
@NullMarked
package dev.awaitbot.config;

import org.jspecify.annotations.NullMarked;
