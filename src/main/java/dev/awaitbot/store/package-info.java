/** Keeps what others decided: the only home of SQL, on H2 or PostgreSQL. */
@NullMarked
package dev.awaitbot.store;

import org.jspecify.annotations.NullMarked;
