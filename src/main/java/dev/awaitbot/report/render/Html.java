package dev.awaitbot.report.render;

import dev.awaitbot.report.Report;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** report.html: one file that needs no network and no script, allowed by its own content policy to load nothing. */
public final class Html {
    private static final String TEMPLATES = "dev.awaitbot.report.render.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);

    private Html() {}

    public static void write(Report report, Writer out) throws IOException {
        var page = new StringOutput();
        String css = css();
        ENGINE.render(
                "report/page.jte",
                Map.of("report", report, "charts", Charts.of(report), "css", css, "cssHash", hash(css)),
                page);
        out.write(page.toString());
    }

    private static String css() {
        try (InputStream in = Html.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing beside the class that shows it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read.", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
