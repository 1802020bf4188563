package dev.awaitbot.command;

import dev.awaitbot.store.Records.Kind;

/** What a group has decided. */
final class Decision implements Command {
    private final Desk desk;

    Decision(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public String usage() {
        return "decision [TEXT]";
    }

    @Override
    public String example() {
        return "decision we ship on Thursday";
    }

    @Override
    public String about() {
        return "Puts a decision on record, with its link, or shows those on record.";
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
        return new OnRecord(desk, this, Kind.DECISION).run(call);
    }
}
