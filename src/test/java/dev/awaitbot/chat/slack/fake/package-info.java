/** A stand-in for Slack's servers on this machine, strict like them, with people who act and trouble on order. */
@NullMarked
package dev.awaitbot.chat.slack.fake;

import org.jspecify.annotations.NullMarked;
