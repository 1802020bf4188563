package dev.awaitbot.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes us by name: "next" at the next due instant, "tick" each minute, and others by a cron expression. It may wake once too often, never
 * once too seldom: whoever is woken asks what is due. On PostgreSQL one of all nodes is woken.
 */
public final class Wakeups implements AutoCloseable {
    public static final String NEXT = "next";
    public static final String TICK = "tick";

    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);
    private static final int TICK_SECONDS = 60;
    private static final int CLOSE_MILLIS = 5_000;
    private static final AtomicLong SOURCES = new AtomicLong();

    private final Scheduler scheduler;
    private final Map<String, Cron> crons = new ConcurrentHashMap<>();

    private Wakeups(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Starts, with the tick, on tables that are there already.
     *
     * @param woken told the name on a thread of the scheduler; while it runs, the same name is not woken again
     */
    public static Wakeups start(DataSource source, boolean postgres, Consumer<String> woken) {
        try {
            Scheduler scheduler = scheduler(source, postgres);
            var wakeups = new Wakeups(scheduler);
            scheduler.setJobFactory((bundle, sameScheduler) -> new WakeJob(wakeups, woken));
            wakeups.keepTicking();
            scheduler.start();
            return wakeups;
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler cannot be started: " + e.getMessage(), e);
        }
    }

    /** Wakes "next" at that instant, unless it is to be woken earlier; in the past means at once. */
    public void wakeAt(Instant instant) {
        try {
            var key = TriggerKey.triggerKey(NEXT);
            Trigger old = scheduler.getTrigger(key);
            if (old == null
                    || old.getNextFireTime() == null
                    || old.getNextFireTime().toInstant().isAfter(instant)) {
                put(oneShot(NEXT, instant).build());
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("The wake-up could not be moved: " + e.getMessage(), e);
        }
    }

    /**
     * Wakes that name by a cron expression. What was missed while nothing ran is made up for once, at the start.
     *
     * @throws IllegalArgumentException if the expression is none, or never comes again
     */
    public synchronized void cron(String name, String expression, ZoneId zone, Instant now) {
        if (NextCron.nextCron(expression, zone, now).isEmpty()) {
            throw new IllegalArgumentException("\"" + expression + "\" never comes again: " + name);
        }
        var cron = new Cron(name, expression, zone);
        crons.put(name, cron);
        try {
            keep(cron, now);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The wake-up could not be set: " + e.getMessage(), e);
        }
    }

    /**
     * Puts back what is missing, for a fault of the database can break a chain of wake-ups. Not while an expression is being replaced,
     * or the old one would come back.
     */
    synchronized void mend(Instant now) throws SchedulerException {
        for (Cron cron : crons.values()) {
            keep(cron, now);
        }
    }

    private void keep(Cron cron, Instant now) throws SchedulerException {
        Trigger old = scheduler.getTrigger(TriggerKey.triggerKey(cron.name()));
        if (old == null || old.getNextFireTime() == null || !cron.equals(Cron.of(old))) {
            putNext(cron, now);
        }
    }

    void putNext(Cron cron, Instant after) throws SchedulerException {
        Optional<Instant> next = NextCron.nextCron(cron.expression(), cron.zone(), after);
        if (next.isPresent()) {
            put(cron.mark(oneShot(cron.name(), next.get())).build());
        }
    }

    /** Wakes nobody any more, and waits for who was woken, 5 seconds at most. */
    @Override
    public void close() {
        var closing = new Thread(this::shutDown, "wakeups-closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            LOG.atWarn().log("A job was still running after 5 seconds and is left behind.");
        }
    }

    private void shutDown() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.atWarn().setCause(e).log("The scheduler did not shut down well.");
        }
    }

    private void keepTicking() throws SchedulerException {
        if (scheduler.getTrigger(TriggerKey.triggerKey(TICK)) == null) {
            put(TriggerBuilder.newTrigger()
                    .withIdentity(TICK)
                    .forJob(TICK)
                    .startNow()
                    .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(TICK_SECONDS)
                            .withMisfireHandlingInstructionNowWithExistingCount())
                    .build());
        }
    }

    /** In the place of the trigger of that name, if there is one. */
    private void put(Trigger trigger) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(WakeJob.class)
                .withIdentity(trigger.getJobKey())
                .storeDurably()
                .build();
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }

    private static TriggerBuilder<? extends Trigger> oneShot(String name, Instant instant) {
        return TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(name)
                .startAt(Date.from(instant))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow());
    }

    private static Scheduler scheduler(DataSource source, boolean postgres) throws SchedulerException {
        String name = "awaitbot" + SOURCES.incrementAndGet();
        DBConnectionManager.getInstance().addConnectionProvider(name, new Lent(source));
        Scheduler scheduler = new StdSchedulerFactory(properties(name, postgres)).getScheduler();
        // Quartz would hand the same one to whoever asks for one of that name next.
        SchedulerRepository.getInstance().remove(scheduler.getSchedulerName());
        return scheduler;
    }

    private static Properties properties(String source, boolean postgres) {
        var properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", "awaitbot");
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.put("org.quartz.threadPool.threadCount", "4");
        properties.put("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put(
                "org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore." + (postgres ? "PostgreSQLDelegate" : "StdJDBCDelegate"));
        properties.put("org.quartz.jobStore.dataSource", source);
        properties.put("org.quartz.jobStore.tablePrefix", "QRTZ_");
        properties.put("org.quartz.jobStore.isClustered", Boolean.toString(postgres));
        // What a node was about to fire when it went, others or its successor take over within about 15 seconds.
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "5000");
        properties.put("org.quartz.scheduler.idleWaitTime", "5000");
        properties.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        // Only text is stored, so that nothing is ever deserialised.
        properties.put("org.quartz.jobStore.useProperties", "true");
        properties.put("org.quartz.jobStore.makeThreadsDaemons", "true");
        return properties;
    }

    /** The connections are the store's, who closes them. */
    private record Lent(DataSource source) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return source.getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }
}
