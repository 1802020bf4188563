package dev.awaitbot.bench;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.parse.window.TimeHit;
import dev.awaitbot.parse.window.WindowReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many real messages a second one thread searches for times. An operation is one message, the real ones in turn. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WhenBenchmark {
    private final List<RealMessages.Written> messages = RealMessages.all();
    private final WindowReader windows = new WindowReader(new Calendars(HolidaySource.NONE));
    private int next;

    @Benchmark
    public List<TimeHit> when(CpuShare share) {
        int turn = next;
        next = turn + 1 < messages.size() ? turn + 1 : 0;
        RealMessages.Written one = messages.get(turn);
        return windows.read(Tokenizer.read(one.text(), one.notation()), one.scene());
    }
}
