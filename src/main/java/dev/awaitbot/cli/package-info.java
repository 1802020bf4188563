/** The command line, one file per command. */
@NullMarked
package dev.awaitbot.cli;

import org.jspecify.annotations.NullMarked;
