package dev.awaitbot.chat.slack;

import dev.awaitbot.protocol.Card;
import dev.awaitbot.protocol.Control;
import dev.awaitbot.protocol.ConversationId;
import dev.awaitbot.protocol.Form;
import dev.awaitbot.protocol.MessageId;
import dev.awaitbot.protocol.Part;
import dev.awaitbot.protocol.PersonId;
import dev.awaitbot.protocol.RequestId;
import dev.awaitbot.protocol.Words;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes cards and forms of every shape that the port allows, most of them worse than the bot would ever say. */
final class AnyCard {
    private static final String ALPHABET = "ab &<>*_~`|\n\u200b😀é:@#!";

    private final Random random;

    AnyCard(long seed) {
        random = new Random(seed);
    }

    Card card() {
        var lines = new ArrayList<Card.Line>();
        int most = random.nextInt(4) == 0 ? 150 : 12;
        for (int i = random.nextInt(most); i > 0; i--) {
            lines.add(new Card.Line(words(), controls()));
        }
        boolean picture = random.nextInt(8) == 0;
        return new Card(lines, picture ? new Card.Picture("weeks", text(300), new byte[8]) : null);
    }

    Form form() {
        var fields = new ArrayList<Form.Field>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            Form.Kind kind = Form.Kind.values()[random.nextInt(4)];
            String value = random.nextBoolean() ? null : text(4_000);
            fields.add(new Form.Field(
                    "field" + i, text(60), kind, random.nextBoolean(), text(3_000), value, options(kind.name())));
        }
        return new Form(text(60), "new:" + random.nextInt(), text(40), fields);
    }

    private Words words() {
        return new Words(Stream.generate(this::part).limit(random.nextInt(8)).toList());
    }

    private Part part() {
        return switch (random.nextInt(9)) {
            case 0 -> new Part.Strong(text(80));
            case 1 -> new Part.Code(text(800));
            case 2 -> new Part.Who(new PersonId(random.nextBoolean() ? "U01" : "x" + text(9)), random.nextBoolean());
            case 3 -> new Part.When(Instant.ofEpochSecond(random.nextLong(4_000_000_000L)));
            case 4 -> new Part.Where(new ConversationId(random.nextBoolean() ? "C01" : "D01"));
            case 5 -> new Part.Said(new ConversationId("C01"), new MessageId("1700000000.000100"), text(200));
            case 6 -> new Part.Title(new RequestId(1 + random.nextInt(99)));
            case 7 -> new Part.Link(URI.create("https://example.com/" + "p".repeat(random.nextInt(3_000))), text(200));
            default -> new Part.Plain(text(random.nextInt(20) == 0 ? 20_000 : 200));
        };
    }

    private List<Control> controls() {
        int many = random.nextInt(3) > 0 ? 0 : random.nextInt(30) == 0 ? 120 : random.nextInt(7);
        return Stream.generate(this::control).limit(many).toList();
    }

    private Control control() {
        Control.Kind kind = Control.Kind.values()[random.nextInt(5)];
        String act = random.nextInt(9) == 0 ? "a".repeat(90) : "done:" + random.nextInt(20);
        return new Control(kind, text(120), act, kind == Control.Kind.CHOICE ? options("CHOICE") : List.of());
    }

    private List<Control.Option> options(String kind) {
        int many = kind.equals("CHOICE") ? random.nextInt(26) : 0;
        return Stream.generate(() -> new Control.Option(text(100), text(120)))
                .limit(many)
                .toList();
    }

    private String text(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int at = ALPHABET.offsetByCodePoints(0, random.nextInt(ALPHABET.codePointCount(0, ALPHABET.length())));
            text.appendCodePoint(ALPHABET.codePointAt(at));
            if (random.nextInt(200) == 0) {
                text.append("https://example.com/");
            }
        }
        int end = Math.min(most, text.length());
        boolean half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end);
    }
}
