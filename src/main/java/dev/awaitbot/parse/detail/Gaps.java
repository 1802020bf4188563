package dev.awaitbot.parse.detail;

import dev.awaitbot.parse.ask.Clause;
import dev.awaitbot.parse.ask.Draft;
import dev.awaitbot.parse.markup.Token;
import dev.awaitbot.parse.markup.Token.Type;
import dev.awaitbot.protocol.Ask;
import dev.awaitbot.protocol.Gap;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Details the reader would have to ask for before they can start. */
public final class Gaps {
    private static final Set<String> ERROR =
            Set.of("error", "errors", "exception", "traceback", "crash", "crashes", "crashed");
    private static final Set<String> FAILS = Set.of(
            "work", "working", "works", "broken", "fails", "failing", "stuck", "problem", "trouble", "issue", "issues",
            "bug", "again", "help", "down");
    private static final int SHORT = 14;

    private Gaps() {}

    public static List<Gap> of(Draft draft, Ask ask, boolean opens) {
        boolean shown = Anchors.in(draft);
        int words = words(draft);
        Span announced = announced(draft);
        if (announced != null && words <= SHORT) {
            return List.of(new Gap(announced, Gap.Kind.QUESTION));
        }
        if (ask.content() == Ask.Content.BARE) {
            return shown ? List.of() : List.of(new Gap(ask.span(), Gap.Kind.OBJECT));
        }
        if (!opens || shown || draft.script().notation() == Notation.IRC) {
            return List.of();
        }
        Span error = word(draft, ERROR);
        boolean told = colon(draft);
        if (error != null && !told && words <= 2 * SHORT) {
            return List.of(new Gap(error, Gap.Kind.ERROR_TEXT));
        }
        Span symptom = word(draft, FAILS);
        if (symptom != null && !told && words <= SHORT) {
            return List.of(new Gap(symptom, Gap.Kind.SYMPTOM));
        }
        return List.of();
    }

    private static int words(Draft draft) {
        int words = 0;
        for (int i = 0; i < draft.size(); i++) {
            words += draft.token(i).is(Type.WORD) ? 1 : 0;
        }
        return words;
    }

    private static @Nullable Span word(Draft draft, Set<String> words) {
        for (int i = 0; i < draft.size(); i++) {
            Token token = draft.token(i);
            if (token.is(Type.WORD) && words.contains(token.norm())) {
                return token.span();
            }
        }
        return null;
    }

    private static boolean colon(Draft draft) {
        for (int i = 1; i + 1 < draft.size(); i++) {
            if ((i > 4 && draft.token(i).is(":"))
                    || draft.token(i).is("\"")
                    || draft.token(i).is("“")) {
                return true;
            }
        }
        return false;
    }

    /** "can I ask a question?", "quick question", "anyone who knows Terraform?": the question itself is missing. */
    private static @Nullable Span announced(Draft draft) {
        if (draft.clauses().size() > 2) {
            return null;
        }
        for (Clause clause : draft.clauses()) {
            for (int i = clause.from(); i + 1 < clause.to(); i++) {
                Token token = draft.token(i);
                Token next = draft.token(i + 1);
                boolean ask = (token.is("a") || token.is("quick")) && next.is("question") && i + 3 >= clause.to();
                boolean anyone =
                        (token.is("anyone") || token.is("somebody") || token.is("someone") || token.is("anybody"))
                                && (next.is("here") || next.is("around") || next.is("help") || next.is("who"))
                                && draft.clauses().size() == 1;
                if (ask || anyone) {
                    return new Span(token.start(), next.end());
                }
            }
        }
        return null;
    }
}
