package dev.awaitbot.fuzz;

/** The steps that counted classes take, and what stands in for the library's calls that look at many characters at once. */
public final class Steps {
    private static long count;

    private Steps() {}

    static long count() {
        return count;
    }

    public static void step() {
        count++;
    }

    public static int indexOf(String text, int c) {
        return indexOf(text, c, 0);
    }

    public static int indexOf(String text, int c, int from) {
        int found = text.indexOf(c, from);
        count += looked(text, from, found);
        return found;
    }

    public static int indexOf(String text, String part) {
        return indexOf(text, part, 0);
    }

    public static int indexOf(String text, String part, int from) {
        int found = text.indexOf(part, from);
        count += looked(text, from, found);
        return found;
    }

    public static int lastIndexOf(String text, int c) {
        int found = text.lastIndexOf(c);
        count += text.length() - Math.max(0, found);
        return found;
    }

    public static int lastIndexOf(String text, String part) {
        int found = text.lastIndexOf(part);
        count += text.length() - Math.max(0, found);
        return found;
    }

    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString()) >= 0;
    }

    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    public static String strip(String text) {
        count += text.length();
        return text.strip();
    }

    public static String trim(String text) {
        count += text.length();
        return text.trim();
    }

    public static String substring(String text, int from) {
        return substring(text, from, text.length());
    }

    public static String substring(String text, int from, int to) {
        count += Math.max(0, to - from);
        return text.substring(from, to);
    }

    public static String toLowerCase(String text, java.util.Locale locale) {
        count += text.length();
        return text.toLowerCase(locale);
    }

    public static String toUpperCase(String text, java.util.Locale locale) {
        count += text.length();
        return text.toUpperCase(locale);
    }

    public static String replace(String text, char from, char to) {
        count += text.length();
        return text.replace(from, to);
    }

    public static String replace(String text, CharSequence from, CharSequence to) {
        count += text.length();
        return text.replace(from, to);
    }

    public static boolean equals(String text, Object other) {
        count += other instanceof String string && string.length() == text.length() ? text.length() : 1;
        return text.equals(other);
    }

    public static boolean equalsIgnoreCase(String text, String other) {
        count += other.length() == text.length() ? text.length() : 1;
        return text.equalsIgnoreCase(other);
    }

    public static boolean startsWith(String text, String part) {
        count += part.length();
        return text.startsWith(part);
    }

    public static boolean startsWith(String text, String part, int at) {
        count += part.length();
        return text.startsWith(part, at);
    }

    public static boolean endsWith(String text, String part) {
        count += part.length();
        return text.endsWith(part);
    }

    public static boolean regionMatches(String text, int at, String other, int from, int length) {
        count += length;
        return text.regionMatches(at, other, from, length);
    }

    public static boolean regionMatches(String text, boolean fold, int at, String other, int from, int length) {
        count += length;
        return text.regionMatches(fold, at, other, from, length);
    }

    public static String[] split(String text, String pattern) {
        count += text.length();
        return text.split(pattern);
    }

    public static String[] split(String text, String pattern, int most) {
        count += text.length();
        return text.split(pattern, most);
    }

    public static java.util.stream.IntStream chars(String text) {
        count += text.length();
        return text.chars();
    }

    public static java.util.stream.IntStream codePoints(String text) {
        count += text.length();
        return text.codePoints();
    }

    public static java.util.stream.Stream<String> lines(String text) {
        count += text.length();
        return text.lines();
    }

    public static char[] toCharArray(String text) {
        count += text.length();
        return text.toCharArray();
    }

    public static String repeat(String text, int times) {
        count += (long) text.length() * times;
        return text.repeat(times);
    }

    public static String stripLeading(String text) {
        count += text.length();
        return text.stripLeading();
    }

    public static String stripTrailing(String text) {
        count += text.length();
        return text.stripTrailing();
    }

    public static int hashCode(String text) {
        count += text.length();
        return text.hashCode();
    }

    public static int compareTo(String text, String other) {
        count += Math.min(text.length(), other.length());
        return text.compareTo(other);
    }

    private static int looked(String text, int from, int found) {
        return Math.max(0, (found < 0 ? text.length() : found) - Math.max(0, from)) + 1;
    }
}
