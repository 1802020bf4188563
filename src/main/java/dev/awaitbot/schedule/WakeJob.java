package dev.awaitbot.schedule;

import java.time.Instant;
import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes the trigger's name on. A cron trigger is a chain of triggers that fire once, each of which puts the next in its place before
 * anything else: Quartz's own gives up for good where it finds no next time in an hour that a zone has twice.
 */
@DisallowConcurrentExecution
final class WakeJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(WakeJob.class);

    private final Wakeups wakeups;
    private final Consumer<String> woken;

    WakeJob(Wakeups wakeups, Consumer<String> woken) {
        this.wakeups = wakeups;
        this.woken = woken;
    }

    @Override
    public void execute(JobExecutionContext context) {
        String name = context.getTrigger().getKey().getName();
        try {
            putNext(context, name);
        } catch (SchedulerException e) {
            LOG.atError().addKeyValue("name", name).setCause(e).log("The next wake-up could not be set.");
        }
        try {
            woken.accept(name);
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("name", name).setCause(e).log("Whoever was woken failed.");
        }
    }

    private void putNext(JobExecutionContext context, String name) throws SchedulerException {
        Instant now = context.getFireTime().toInstant();
        Cron cron = Cron.of(context.getTrigger());
        if (cron != null) {
            wakeups.putNext(cron, now);
        }
        if (name.equals(Wakeups.TICK)) {
            wakeups.mend(now);
        }
    }
}
