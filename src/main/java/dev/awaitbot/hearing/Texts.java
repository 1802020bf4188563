package dev.awaitbot.hearing;

import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.markup.Script;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.protocol.Message;
import dev.awaitbot.protocol.Reading;
import dev.awaitbot.protocol.Scene;

/** How a text is taken apart and read. The answers depend on what is asked alone, whether they were worked out ahead or not. */
public interface Texts {
    /** The text of the message, taken apart. */
    Script script(Message message);

    Reading read(Script script, Scene scene);

    /** The same reading in a scene with other working hours. */
    Reading again(Reading reading, Script script, Scene scene);

    /** Each text when it is asked for. As safe for several threads as the reader is. */
    static Texts of(Reader reader) {
        return new Texts() {
            @Override
            public Script script(Message message) {
                return Tokenizer.read(message.text(), message.notation());
            }

            @Override
            public Reading read(Script script, Scene scene) {
                return reader.read(script, scene);
            }

            @Override
            public Reading again(Reading reading, Script script, Scene scene) {
                return reader.again(reading, script, scene);
            }
        };
    }
}
