package dev.awaitbot.command;

import dev.awaitbot.hearing.Names;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the person that a command or a list names, and writes somebody's name so that the platform knows it. */
final class People {
    private final Desk desk;
    private final Names names;

    People(Desk desk) {
        this.desk = desk;
        this.names = desk.ear().get().names();
    }

    /**
     * Reads an id as lists give it, a mention, a handle or a name.
     *
     * @param near who is meant rather than others of the same name
     * @return null for nobody we know, and for a name that fits several
     */
    @Nullable
    PersonId read(String text, Collection<PersonId> near) {
        String word = text.strip();
        if (word.startsWith("<@") && word.endsWith(">")) {
            String inside = word.substring(2, word.length() - 1);
            int bar = inside.indexOf('|');
            word = bar < 0 ? inside : inside.substring(0, bar);
            word = word.startsWith("!") ? word.substring(1) : word;
        }
        if (word.isBlank()) {
            return null;
        }
        var id = new PersonId(word);
        return names.person(id) != null ? id : names.named(word, near);
    }

    boolean bot(PersonId person) {
        return names.bot(person);
    }

    /** Whether the account is known to be closed. */
    boolean gone(PersonId person) {
        Person known = names.person(person);
        return known != null && !known.active();
    }

    /** As the platform writes a mention. */
    String mention(PersonId person) {
        boolean angled = desk.notation() == Notation.SLACK || desk.notation() == Notation.DISCORD;
        Person known = names.person(person);
        return angled ? "<@" + person + ">" : "@" + (known == null ? person.value() : known.name());
    }
}
