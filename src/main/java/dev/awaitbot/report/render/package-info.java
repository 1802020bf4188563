/** Renders a report as text, HTML, CSV, JSON or a picture. */
@NullMarked
package dev.awaitbot.report.render;

import org.jspecify.annotations.NullMarked;
