package dev.awaitbot.web;

import org.jspecify.annotations.Nullable;

/**
 * Names of this machine. A page elsewhere can have its own name lead to 127.0.0.1 and so read what we serve there; but the browser then
 * sends that name.
 */
final class HostName {
    private HostName() {}

    /** The name in a Host header, without its port; empty if there is none. */
    static String of(@Nullable String header) {
        if (header == null) {
            return "";
        }
        int port = header.startsWith("[") ? header.indexOf(':', header.indexOf(']') + 1) : header.indexOf(':');
        return port < 0 ? header : header.substring(0, port);
    }

    static boolean isLoopback(String name) {
        return name.equalsIgnoreCase("localhost")
                || name.equals("[::1]")
                || name.equals("::1")
                || name.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    }
}
