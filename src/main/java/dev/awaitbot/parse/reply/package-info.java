/** What a message does as a reply: answers, asks back, promises, thanks, contests, closes. */
@NullMarked
package dev.awaitbot.parse.reply;

import org.jspecify.annotations.NullMarked;
