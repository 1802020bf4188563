package dev.awaitbot.command;

import dev.awaitbot.protocol.Answer;
import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer as somebody in Berlin sees it, line by line. */
record Screen(Office office, Answer answer) {

    /** The words of the card, then what can be clicked in brackets; of a form its title, fields and button. */
    String text() {
        return String.join("\n", lines());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        Card card = answer.card();
        if (card != null) {
            card.lines().forEach(line -> lines.add(line(line)));
        }
        Form form = answer.form();
        if (form != null) {
            lines.add("Form: " + form.title());
            form.fields()
                    .forEach(field ->
                            lines.add("  " + field.label() + ": " + (field.value() == null ? "" : field.value())));
            lines.add("  [" + form.submit() + "]");
        }
        return lines;
    }

    private String line(Card.Line line) {
        var text = new StringBuilder();
        line.words().parts().forEach(part -> text.append(part.render(new Plain())));
        for (Control control : line.controls()) {
            String list = control.kind() == Control.Kind.CHOICE || control.kind() == Control.Kind.PERSON ? " ▾" : "";
            text.append(text.isEmpty() ? "[" : "  [")
                    .append(control.label())
                    .append(list)
                    .append(']');
        }
        return text.toString();
    }

    /** What the controls of that label say, in order. */
    List<String> acts(String label) {
        var acts = new ArrayList<String>();
        if (answer.card() != null) {
            answer.card()
                    .lines()
                    .forEach(line -> line.controls().stream()
                            .filter(control -> control.label().equals(label))
                            .forEach(control -> acts.add(control.act())));
        }
        return acts;
    }

    private final class Plain implements Part.AsText {
        @Override
        public String who(PersonId person, boolean ping) {
            return "@" + office.name(person);
        }

        @Override
        public String when(Instant at) {
            return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH)
                    .format(at.atZone(Office.BERLIN));
        }

        @Override
        public String where(ConversationId conversation) {
            return "#" + office.name(conversation);
        }

        @Override
        public String title(RequestId request) {
            return office.title(request);
        }
    }
}
