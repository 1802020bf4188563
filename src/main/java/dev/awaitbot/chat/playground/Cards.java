package dev.awaitbot.chat.playground;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.Words;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders what the bot says, once as the JSON that the page shows, once as plain text for scripts and screen readers. */
final class Cards {
    private final Team team;

    Cards(Team team) {
        this.team = team;
    }

    JsonNode json(Card card) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        ArrayNode lines = json.putArray("lines");
        for (Card.Line line : card.lines()) {
            ObjectNode one = lines.addObject();
            ArrayNode parts = one.putArray("parts");
            line.words().parts().forEach(part -> parts.add(part.render(new PartJson(team))));
            if (!line.controls().isEmpty()) {
                ArrayNode controls = one.putArray("controls");
                line.controls().forEach(control -> control(controls.addObject(), control));
            }
        }
        Card.Picture picture = card.picture();
        if (picture != null) {
            json.putObject("picture")
                    .put("name", picture.name())
                    .put("alt", picture.alt())
                    .put("png", Base64.getEncoder().encodeToString(picture.png()));
        }
        return json;
    }

    /** The lines, what can be clicked in brackets after them, and what a picture shows. */
    String text(Card card) {
        var lines = new ArrayList<String>();
        for (Card.Line line : card.lines()) {
            var text = new StringBuilder(text(line.words()));
            for (Control control : line.controls()) {
                text.append(text.isEmpty() ? "" : " ")
                        .append('[')
                        .append(control.label())
                        .append(']');
            }
            lines.add(text.toString());
        }
        Card.Picture picture = card.picture();
        if (picture != null) {
            lines.add("(picture: " + picture.alt() + ")");
        }
        return String.join("\n", lines).strip();
    }

    private String text(Words words) {
        var text = new StringBuilder();
        words.parts().forEach(part -> text.append(part.render(new PartText(team))));
        return text.toString();
    }

    JsonNode json(Form form) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("title", form.title()).put("act", form.act()).put("submit", form.submit());
        ArrayNode fields = json.putArray("fields");
        for (Form.Field field : form.fields()) {
            ObjectNode one = fields.addObject()
                    .put("name", field.name())
                    .put("label", field.label())
                    .put("kind", field.kind().name().toLowerCase(Locale.ROOT))
                    .put("required", field.required())
                    .put("hint", field.hint());
            if (field.value() != null) {
                one.put("value", field.value());
            }
            options(one, field.options());
        }
        return json;
    }

    private static void control(ObjectNode json, Control control) {
        json.put("kind", control.kind().name().toLowerCase(Locale.ROOT))
                .put("label", control.label())
                .put("act", control.act());
        options(json, control.options());
    }

    private static void options(ObjectNode json, List<Control.Option> options) {
        if (!options.isEmpty()) {
            ArrayNode all = json.putArray("options");
            options.forEach(
                    option -> all.addObject().put("label", option.label()).put("value", option.value()));
        }
    }
}
