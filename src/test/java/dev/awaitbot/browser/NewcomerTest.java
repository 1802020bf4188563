package dev.awaitbot.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer opens the playground and goes through its guide, in a real browser, with the bot as it ships. */
class NewcomerTest {
    private static final String NOTE =
            "[...document.querySelectorAll('.message.private')].reverse().find(m => /easier to answer|missing/.test(m.innerText))";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private static String button(String within, String label) {
        return "[...document.querySelectorAll('" + within + " button')].find(b => b.textContent.trim().startsWith('"
                + label + "'))";
    }

    private static String step(int n) {
        return "document.querySelectorAll('.steps li')[" + (n - 1) + "]?.classList.contains('done') ? 'done' : ''";
    }

    @Test
    void a_newcomer_sees_a_note_fixes_the_message_gets_the_reminder_closes_the_request_and_reads_the_digest()
            throws Exception {
        Optional<Path> program = Chromium.program();
        assumeTrue(
                program.isPresent() || "true".equals(System.getenv("AWAITBOT_NEEDS_BROWSER")),
                "There is no Chromium on this machine.");
        try (var bot = new Served(folder.resolve("data"));
                var page = new Chromium(program.orElseThrow(), folder.resolve("profile"), 1280, 860)) {
            page.open(bot.address());
            page.await("the draft", "document.querySelector('#composer textarea')?.value ?? ''");
            page.picture(Path.of("target", "browser", "1-opened.png"));
            page.click("Send", button("#composer", "Send"));
            page.await("that the request was asked", step(1));

            page.click("Wind to the note", button(".steps li.now", "Wind to the note"));
            String note = page.await("the private note", NOTE + "?.innerText ?? ''");
            assertThat(note).contains("Two things would make this easier to answer.", "Owner", "When");
            page.picture(Path.of("target", "browser", "2-note.png"));

            page.click(
                    "Set owner",
                    "[..." + NOTE + ".querySelectorAll('button')].find(b => b.textContent.startsWith('Set owner'))");
            page.click(
                    "Tomasz",
                    "[...document.querySelectorAll('[role=menuitem]')].find(b => b.textContent.includes('Tomasz'))");
            page.click(
                    "Set when",
                    "[..." + NOTE + ".querySelectorAll('button')].find(b => b.textContent.startsWith('Set when'))");
            page.click("a time", "[...document.querySelectorAll('.menu:not([hidden]) [role=menuitem]')][1]");
            page.await("that the request is complete", step(3));

            page.click("Wind to the reminder", button(".steps li.now", "Wind to the reminder"));
            page.await("the reminder", step(4));
            page.click("Be Tomasz", button(".steps li.now", "Be "));
            page.click(
                    "Done",
                    "[...document.querySelectorAll('#messages .line')].reverse()"
                            + ".find(l => l.innerText.includes('welcome page') && l.querySelector('button'))"
                            + "?.querySelector('.controls button')");
            page.await("that it is done", step(5));
            page.picture(Path.of("target", "browser", "3-done.png"));

            page.click("Wind to Monday", button(".steps li.now", "Wind to Monday"));
            page.await("the digest", step(6));
            String said =
                    page.await("the end of the guide", "document.querySelector('#pane-guide, .pane')?.innerText ?? ''");
            assertThat(said).contains("That was all of it");
            page.picture(Path.of("target", "browser", "4-digest.png"));
            assertThat(page.troubles).isEmpty();
        }
        assertThat(Files.exists(folder.resolve("data"))).isTrue();
    }
}
