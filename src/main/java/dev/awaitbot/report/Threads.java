package dev.awaitbot.report;

import java.util.Arrays;
import java.util.List;

/** Numbers from 0 for the threads that some requests stand in, in the order of their first requests. */
final class Threads {
    private final int[] numbers;
    private final int count;

    private Threads(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    static Threads of(List<Row> rows) {
        int[] numbers = new int[rows.stream().mapToInt(Row::thread).max().orElse(-1) + 1];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (Row row : rows) {
            if (numbers[row.thread()] < 0) {
                numbers[row.thread()] = next++;
            }
        }
        return new Threads(numbers, next);
    }

    int of(Row row) {
        return numbers[row.thread()];
    }

    int count() {
        return count;
    }
}
