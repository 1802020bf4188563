package dev.awaitbot.bot;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the bot says, as a reader in some zone sees it at some moment; what is linked is underlined, what can be clicked bracketed. */
record Shown(ZoneId zone, Instant now) implements Part.AsText {
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    /** One line of text for each of the card, gaps left out. */
    List<String> lines(Card card) {
        var lines = new ArrayList<String>();
        for (Card.Line line : card.lines()) {
            var text = new StringBuilder();
            line.words().parts().forEach(part -> text.append(part.render(this)));
            for (Control control : line.controls()) {
                text.append(text.isEmpty() ? "" : " ").append(control(control));
            }
            text.toString().lines().filter(one -> !one.isBlank()).forEach(lines::add);
        }
        if (card.picture() != null) {
            lines.add("(a picture: " + card.picture().alt() + ")");
        }
        return lines;
    }

    List<String> lines(Form form) {
        var lines = new ArrayList<String>();
        lines.add(form.title());
        for (Form.Field field : form.fields()) {
            String value = field.value() == null || field.value().isEmpty() ? "" : " = " + field.value();
            String hint = field.hint().isEmpty() ? "" : " (" + field.hint() + ")";
            lines.add(field.name() + ": " + field.label() + (field.required() ? "" : ", if any") + hint + value);
        }
        lines.add("[" + form.submit() + "]");
        return lines;
    }

    private static String control(Control control) {
        return switch (control.kind()) {
            case BUTTON, QUIET -> "[" + control.label() + "]";
            case CHOICE, PERSON, TIME -> "[" + control.label() + " ▾]";
        };
    }

    @Override
    public String code(String text) {
        return "`" + text + "`";
    }

    @Override
    public String who(PersonId person, boolean ping) {
        return (ping ? "@" : "") + person;
    }

    @Override
    public String when(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        boolean near = Duration.between(now, at).abs().compareTo(Duration.ofDays(6)) < 0;
        return (near ? NEAR : FAR).format(local);
    }

    @Override
    public String where(ConversationId conversation) {
        return "#" + conversation;
    }

    @Override
    public String said(ConversationId conversation, MessageId message, String label) {
        return "_" + label + "_";
    }

    @Override
    public String title(RequestId request) {
        throw new IllegalStateException("The title of " + request + " was not fetched.");
    }

    @Override
    public String link(URI address, String label) {
        return "_" + label + "_";
    }
}
