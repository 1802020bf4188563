package dev.awaitbot.schedule;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.quartz.JobDataMap;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** A name that is woken again and again; what is stored with its trigger is text. */
record Cron(String name, String expression, ZoneId zone) {
    private static final String EXPRESSION = "expression";
    private static final String ZONE = "zone";

    /** The one that the trigger belongs to; null if it fires once only. */
    static @Nullable Cron of(Trigger trigger) {
        JobDataMap data = trigger.getJobDataMap();
        return data.containsKey(EXPRESSION)
                ? new Cron(trigger.getKey().getName(), data.getString(EXPRESSION), ZoneId.of(data.getString(ZONE)))
                : null;
    }

    TriggerBuilder<? extends Trigger> mark(TriggerBuilder<? extends Trigger> trigger) {
        return trigger.usingJobData(EXPRESSION, expression).usingJobData(ZONE, zone.getId());
    }
}
