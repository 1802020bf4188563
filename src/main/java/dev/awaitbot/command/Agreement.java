package dev.awaitbot.command;

import dev.awaitbot.store.Records.Kind;

/** What a group has agreed on. */
final class Agreement implements Command {
    private final Desk desk;

    Agreement(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public String usage() {
        return "agreement [TEXT]";
    }

    @Override
    public String example() {
        return "agreement reviews take a day at most";
    }

    @Override
    public String about() {
        return "Puts an agreement on record, or shows those on record.";
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
        return new OnRecord(desk, this, Kind.AGREEMENT).run(call);
    }
}
