/** The words of the domain and the life of a request, as values and pure functions. */
@NullMarked
package dev.awaitbot.protocol;

import org.jspecify.annotations.NullMarked;
