/** The measures of how a team asks and answers, one file each, and their estimates. */
@NullMarked
package dev.awaitbot.report;

import org.jspecify.annotations.NullMarked;
