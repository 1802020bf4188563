package dev.awaitbot.command;

import dev.awaitbot.store.Records.Kind;

/** What a group is for. */
final class Purpose implements Command {
    private final Desk desk;

    Purpose(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public String usage() {
        return "purpose [TEXT]";
    }

    @Override
    public String example() {
        return "purpose bring the new site live by March";
    }

    @Override
    public String about() {
        return "Puts on record what this group is for, or shows it.";
    }

    @Override
    public Topic topic() {
        return Topic.GROUP;
    }

    @Override
    public boolean free() {
        return true;
    }

    @Override
    public Outcome run(Call call) {
        return new OnRecord(desk, this, Kind.PURPOSE).run(call);
    }
}
