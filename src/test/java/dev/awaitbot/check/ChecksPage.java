package dev.awaitbot.check;

import dev.awaitbot.protocol.Finding;
import dev.awaitbot.protocol.Letter;
import java.util.List;
import java.util.Map;

/** Writes the page of all checks, with what each really says about its examples. */
final class ChecksPage {
    private static final Map<Letter, String> QUESTIONS = Map.of(
            Letter.ASSIGN, "who is to act",
            Letter.WINDOW, "by when",
            Letter.ACTION, "what is to be done",
            Letter.INFORMATION, "whether one can start",
            Letter.THREAD, "whether it has one place");

    private static final String HEAD = """
            # Checks

            <!-- Generated from the checks: mvn -q test -Dtest=ChecksPageTest -Ddocs=write -->

            A request is checked by the five letters of AWAIT. Each check has a code, which policies, reports and `awaitbot check` use; a \
            letter, and a severity: an `error` makes its letter *missing*, a `warn` makes it *weak*, `info` only remarks, and what is `off` is \
            not looked at. A policy may change the severity of each:

                severities:
                  several-owners: error
                  no-purpose: info

            Where a channel has a default owner or a default window, the letter passes *by policy* instead, and reports say so.

            The names of the letters and of the principles are the Work Management Institute's; the tests are ours. The examples are sent on \
            Tuesday, 17 November 2026, at 10:00, by somebody who works Monday to Friday, 9 to 17. They are the checks' own tests, and what is \
            said about them here is what the program says.

            """;

    private ChecksPage() {}

    static String markdown() {
        var page = new StringBuilder(HEAD);
        page.append("| letter | code | severity | finds |\n| --- | --- | --- | --- |\n");
        for (Check check : Checks.list()) {
            Rule rule = check.rule();
            page.append("| %s | [`%s`](#%s) | %s | %s |\n"
                    .formatted(
                            rule.letter().key(),
                            rule.code(),
                            rule.code(),
                            rule.severity().key(),
                            rule.finds()));
        }
        Letter letter = null;
        for (Check check : Checks.list()) {
            if (check.rule().letter() != letter) {
                letter = check.rule().letter();
                String name = letter.key();
                page.append("\n## %s%s: %s\n"
                        .formatted(Character.toUpperCase(name.charAt(0)), name.substring(1), QUESTIONS.get(letter)));
            }
            section(check, page);
        }
        return page.toString();
    }

    private static void section(Check check, StringBuilder page) {
        Rule rule = check.rule();
        page.append("\n### `%s`\n\n".formatted(rule.code()));
        page.append("%s %s *%s.* Default: `%s`.\n"
                .formatted(
                        rule.finds(),
                        rule.why(),
                        sentence(rule.serves().words()),
                        rule.severity().key()));
        page.append("\nGood:\n\n");
        rule.good().forEach(example -> page.append(quote(example)));
        page.append("\nBad:\n\n");
        for (Example example : rule.bad()) {
            page.append(quote(example));
            for (Finding finding : ExamplesTest.findings(check, example)) {
                page.append("  — ").append(finding.message());
                String fix = finding.fix();
                page.append(fix == null ? "\n" : " Fix: `" + fix + "`\n");
            }
            String rewritten = rewritten(check, example);
            page.append(rewritten == null ? "" : "  <br>As it could read: " + code(rewritten) + "\n");
        }
    }

    private static @org.jspecify.annotations.Nullable String rewritten(Check check, Example example) {
        List<Finding> findings = ExamplesTest.findings(check, example);
        return Rewrite.of(example.text(), ExamplesTest.subject(example).reading(), findings);
    }

    private static String quote(Example example) {
        String where = example.where() == null ? "" : ", " + example.where();
        return "- " + code(example.text()) + (example.where() == null && example.reply() ? ", in a thread" : where)
                + "\n";
    }

    private static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        return fence + text.replace("\n", " ⏎ ") + fence;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
