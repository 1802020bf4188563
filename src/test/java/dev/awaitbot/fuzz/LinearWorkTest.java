package dev.awaitbot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awaitbot.protocol.Notation;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work that a message makes grows with its length and no faster, whatever it says. Steps are counted, nothing is timed. */
class LinearWorkTest {
    private static final int LONGEST = 40_000;

    /** Steps per character: far above what any text needs, far below what a second look at all of it for each would take. */
    private static final long MOST = 2_500;

    @SuppressWarnings("NullAway.Init")
    private static BiConsumer<String, Integer> work;

    @BeforeAll
    static void load() throws ReflectiveOperationException {
        work = counted(Work.class);
        // What is set up once, for each language too, is no part of any message's work.
        var mutator = new Mutator(5);
        for (int i = 0; i < 500; i++) {
            steps(mutator.next());
        }
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<String, Integer> counted(Class<?> type) throws ReflectiveOperationException {
        return (BiConsumer<String, Integer>) new CountingLoader()
                .loadClass(type.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    private static long steps(String text) {
        return Stream.of(Notation.values())
                .mapToLong(notation -> steps(text, notation))
                .max()
                .orElseThrow();
    }

    private static long steps(String text, Notation notation) {
        long before = Steps.count();
        work.accept(text, notation.ordinal());
        return Steps.count() - before;
    }

    static Stream<String> units() {
        return Stream.of(
                "a",
                "a ",
                "A",
                "word ",
                "\n",
                " ",
                "\t",
                ". ",
                "?",
                "? ",
                "! ",
                ", ",
                "...",
                "'",
                "\"",
                "(",
                "((",
                "[",
                "[[",
                "](",
                "[a](",
                "[a](b ",
                "<",
                "<<",
                "<@",
                "<@U1",
                "<@U1> ",
                "<!",
                "<https://a ",
                "<a|b",
                ">",
                "> ",
                "> a\n",
                "\n>",
                "&gt;",
                "\n&gt; a",
                "`",
                "` ",
                "``",
                "``` ",
                "```\n",
                "`a` ",
                "@",
                "@ ",
                "@a ",
                "@a",
                "@**",
                "@**a",
                "@**a** ",
                "@_**",
                ":",
                ":a",
                ":a: ",
                "::",
                "http://",
                "https://a ",
                "www.",
                "*",
                "**",
                "_",
                "|",
                "||",
                "#",
                "-",
                "--",
                "1",
                "1 ",
                "1:",
                "1/",
                "1.",
                "12:00 ",
                "3/4 ",
                "2026-11-17 ",
                "0",
                "5pm ",
                "25 ",
                "today ",
                "by ",
                "by by ",
                "by Thursday ",
                "in 2 ",
                "within ",
                "next ",
                "next week ",
                "and ",
                "or ",
                "Monday Tuesday ",
                "until the end of ",
                "the ",
                "this PR ",
                "the doc, ",
                "can you ",
                "can you? ",
                "please ",
                "please review it. ",
                "Maria, ",
                "@dana @lee ",
                "what ",
                "what? ",
                "why not? ",
                "if ",
                "I'll ",
                "let me know ",
                "thanks ",
                "cc @a ",
                "asap ",
                "anyone ",
                "so that ",
                "off-topic ",
                "error ",
                "doesn't work ",
                "- item\n",
                "1. item\n",
                "\u202e",
                "e\u0301",
                "\u0301",
                "\ud83d\ude00",
                "\ud800",
                "\u200b",
                "\u4e00",
                "\u0130",
                "bitte ",
                "¿",
                "¿puedes? ",
                "demain ",
                "明日");
    }

    @ParameterizedTest
    @MethodSource("units")
    void twice_the_length_is_twice_the_work(String unit) {
        long half = steps(unit.repeat(LONGEST / 8 / unit.length()));
        long whole = steps(unit.repeat(LONGEST / 4 / unit.length()));
        long longest = steps(unit.repeat(LONGEST / unit.length()), Notation.SLACK);
        assertThat(whole).as("steps for 10,000 characters, %s for 5,000", half).isLessThan(half * 5 / 2 + 10_000);
        assertThat(longest / LONGEST).as("steps for each character").isLessThan(MOST);
    }

    @Test
    void no_mutated_message_makes_more_work_than_its_length_allows() {
        var mutator = new Mutator(4);
        for (int i = 0; i < 3_000; i++) {
            String text = mutator.next();
            assertThat(steps(text)).as(FuzzTest.escaped(text)).isLessThan(MOST * (text.length() + 50));
        }
    }

    @Test
    void a_second_look_at_all_of_it_for_each_character_would_be_seen() throws ReflectiveOperationException {
        BiConsumer<String, Integer> square = counted(Square.class);
        long before = Steps.count();
        square.accept("`".repeat(1000), 0);
        long half = Steps.count() - before;
        square.accept("`".repeat(2000), 0);
        assertThat(Steps.count() - before - half).isGreaterThan(half * 3).isGreaterThan(2_000_000);
    }

    /** Work as it should not be. */
    public static final class Square implements BiConsumer<String, Integer> {
        @Override
        public void accept(String text, Integer ignored) {
            for (int i = 0; i < text.length(); i++) {
                text.indexOf('\n');
            }
        }
    }
}
