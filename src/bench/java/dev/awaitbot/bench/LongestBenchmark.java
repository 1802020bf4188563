package dev.awaitbot.bench;

import dev.awaitbot.calendar.Calendars;
import dev.awaitbot.calendar.HolidaySource;
import dev.awaitbot.check.Checks;
import dev.awaitbot.check.Judgement;
import dev.awaitbot.check.Subject;
import dev.awaitbot.parse.Reader;
import dev.awaitbot.parse.reply.ReplyReader;
import dev.awaitbot.protocol.Facts;
import dev.awaitbot.protocol.Notation;
import dev.awaitbot.protocol.Reply;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the longest message that a platform delivers takes, when its words are made to be costly. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LongestBenchmark {
    private static final int LENGTH = 40_000;

    /** What the message repeats. */
    public enum Hostile {
        BRACKETS("[(<{"),
        LABELS("[a]("),
        BACKTICKS("` `` "),
        ANGLES("<"),
        MENTIONS("<@U024BE7LH> "),
        EMOJI(":"),
        QUOTE_MARKS("\"“ "),
        NESTED_QUOTES("> > > a\n"),
        DIGITS("1/1/1/"),
        CLOCKS("12:30-"),
        BY("by by by "),
        TIMES("by friday 5pm or monday 12:30 "),
        AMOUNTS("half an hour and "),
        CUES("next next of of the the "),
        ASKS("could you please review the plan by friday? "),
        UNSTOPPED("can you please send me it and "),
        QUESTIONS("? "),
        NAMES("Ana and Ben, "),
        HANDLES("@ana-maria.@b "),
        NEGATIONS("i we not no * still have "),
        APOSTROPHES("a'b'"),
        DOTS("a.b. "),
        NEWLINES("a\n"),
        NUMBERED("1. item\n"),
        SLASHES("/a/b ~/ ./"),
        EMAILS("a@b.c@d."),
        ENTITIES("&gt;&lt;&amp;"),
        ZALGO("e\u0301\u0316\u0334"),
        BIDI("\u202Ea\u2066b\u2069\u202C"),
        SURROGATES("\uD83D\uDE00\uD83D "),
        ADDRESSED("@ana, "),
        ASKED_ONE_BY_ONE("@ana fix it!\n"),
        ONE_WORD("a");

        private final String piece;

        Hostile(String piece) {
            this.piece = piece;
        }

        String text() {
            return piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);
        }
    }

    @Param
    private Hostile sort = Hostile.BRACKETS;

    @Param({"SLACK", "DISCORD"})
    private Notation notation = Notation.SLACK;

    private final Facts facts = RealMessages.facts(RealMessages.scene(true));
    private final Calendars calendars = new Calendars(HolidaySource.NONE);
    private final Reader reader = new Reader(calendars);
    private final ReplyReader replies = new ReplyReader();
    private final Checks checks = new Checks(calendars);
    private String text = "";

    @Setup
    public void repeat() {
        text = sort.text();
    }

    @Benchmark
    public Judgement check() {
        return checks.judge(new Subject(reader.read(text, notation, facts.scene()), facts, null));
    }

    @Benchmark
    public Reply reply() {
        return replies.read(text, notation, 0);
    }
}
