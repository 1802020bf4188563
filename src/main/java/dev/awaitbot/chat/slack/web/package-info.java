/** The Web API of one workspace: every call of it goes through here. */
@NullMarked
package dev.awaitbot.chat.slack.web;

import org.jspecify.annotations.NullMarked;
