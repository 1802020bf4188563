/** The forms in which people write times, one recogniser each. */
@NullMarked
package dev.awaitbot.parse.window.form;

import org.jspecify.annotations.NullMarked;
