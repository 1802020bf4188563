package dev.awaitbot.bench;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Subject;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.protocol.Facts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many real messages a second one thread checks. An operation is one message, the real ones in turn. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
    private final List<RealMessages.Written> messages = RealMessages.all();
    private final List<Facts> facts =
            messages.stream().map(each -> RealMessages.facts(each.scene())).toList();
    private final Calendars calendars = new Calendars(HolidaySource.NONE);
    private final Reader reader = new Reader(calendars);
    private final Checks checks = new Checks(calendars);
    private int next;

    @Benchmark
    public Judgement check(CpuShare share) {
        int turn = next;
        next = turn + 1 < messages.size() ? turn + 1 : 0;
        RealMessages.Written one = messages.get(turn);
        return checks.judge(new Subject(reader.read(one.text(), one.notation(), one.scene()), facts.get(turn), null));
    }
}
