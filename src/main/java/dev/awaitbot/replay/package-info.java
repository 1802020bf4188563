/** Drives an archive through the code of the live bot, to audit a team or to try a policy. */
@NullMarked
package dev.awaitbot.replay;

import org.jspecify.annotations.NullMarked;
