/** Reads response windows: small recognisers per language find them, refiners settle them. */
@NullMarked
package dev.awaitbot.parse.window;

import org.jspecify.annotations.NullMarked;
