package dev.awaitbot.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.parse.markup.Tokenizer;
import dev.awaitbot.parse.window.WindowReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Searches the real messages for times in turns, so that another program can take turns with it: for each line read, a number, it goes
 * through them so many times and writes the messages, the times found and the processor time of the whole process in microseconds.
 */
public final class WhenTurns {
    private WhenTurns() {}

    public static void main(String[] arguments) throws IOException {
        List<RealMessages.Written> messages = RealMessages.all();
        var windows = new WindowReader(new Calendars(HolidaySource.NONE));
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try (var turns = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String turn = turns.readLine(); turn != null; turn = turns.readLine()) {
                int rounds = Integer.parseInt(turn.strip());
                long found = 0;
                long before = process.getProcessCpuTime();
                for (int round = 0; round < rounds; round++) {
                    for (RealMessages.Written one : messages) {
                        found += windows.read(Tokenizer.read(one.text(), one.notation()), one.scene())
                                .size();
                    }
                }
                long micros = (process.getProcessCpuTime() - before) / 1000;
                System.out.println(messages.size() * (long) rounds + " " + found + " " + micros);
            }
        }
    }
}
