package dev.awaitbot.bench;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How much of a core the thread got, 1 being all of it: on a machine that does other things as well, operations a second divided by
 * this are what the thread would have done alone.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class CpuShare {
    public double core;

    private long before;

    @Setup(Level.Iteration)
    public void start() {
        before = cpu();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        core = (cpu() - before) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
