/** Serves pages, health and what adapters offer: the only home of Javalin. */
@NullMarked
package dev.awaitbot.web;

import org.jspecify.annotations.NullMarked;
