package dev.awaitbot.command;

import dev.awaitbot.hearing.Names;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Person;
import dev.awaitbot.protocol.PersonId;
import java.util.Collection;
import java.util.List;
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

    /** A text with everybody it mentions by name, as people write it in a dialog; whoever no name would find again stays as they are. */
    String shown(String text) {
        var shown = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("<@"); open >= 0; open = text.indexOf("<@", open + 2)) {
            int close = text.indexOf('>', open);
            PersonId person = close < 0 ? null : read(text.substring(open, close + 1), List.of());
            Person known = person == null ? null : names.person(person);
            if (known != null && open >= from && known.id().equals(names.named(known.name(), List.of()))) {
                shown.append(text, from, open).append('@').append(known.name());
                from = close + 1;
            }
        }
        return shown.append(text.substring(from)).toString();
    }

    /** The same text with mentions in place of the names that stand behind an "@", the longest that somebody has. */
    String addressed(String text, Collection<PersonId> near) {
        var addressed = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean begins = at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '<');
            int end = begins ? name(text, at + 1, near) : 0;
            PersonId person = end > 0 ? names.named(text.substring(at + 1, end), near) : null;
            if (person != null) {
                addressed.append(text, from, at).append(mention(person));
                from = end;
            }
        }
        return addressed.append(text.substring(from)).toString();
    }

    /** Where the longest name ends that begins here, of at most three words; 0 where none does. */
    private int name(String text, int start, Collection<PersonId> near) {
        int found = 0;
        int end = start;
        for (int words = 0; words < 3; words++) {
            int last = end;
            while (end < text.length()
                    && (Character.isLetterOrDigit(text.charAt(end)) || "._-'".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            int bare = end;
            while (bare > last && !Character.isLetterOrDigit(text.charAt(bare - 1))) {
                bare--;
            }
            if (bare == last) {
                return found;
            }
            found = names.named(text.substring(start, bare), near) == null ? found : bare;
            if (bare < end || end >= text.length() || text.charAt(end) != ' ') {
                return found;
            }
            end++;
        }
        return found;
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
