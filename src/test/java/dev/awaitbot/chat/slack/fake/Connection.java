package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** One Socket Mode connection as the server has it. */
public final class Connection {
    final int number;
    private final WebSocket socket;
    private volatile boolean leaving;
    private volatile boolean dead;

    Connection(int number, WebSocket socket) {
        this.number = number;
        this.socket = socket;
    }

    /** From 1, in the order in which they were opened. */
    public int number() {
        return number;
    }

    /** Says {@code disconnect} with the reason "warning": it closes in about ten seconds, and takes envelopes until then. */
    public void warns() {
        disconnect("warning");
    }

    /** Says {@code disconnect} with the reason "refresh_requested" and closes. */
    public void refreshes() {
        leaving = true;
        disconnect("refresh_requested");
        socket.close(CloseFrame.NORMAL);
    }

    /** Says {@code disconnect} with the reason "refresh_requested", sends nothing more, and waits for the client to close. */
    public void asksForRefresh() {
        leaving = true;
        disconnect("refresh_requested");
    }

    /** Says {@code disconnect} with the reason "link_disabled", as when Socket Mode is switched off for the app, and closes. */
    public void isDisabled() {
        leaving = true;
        disconnect("link_disabled");
        socket.close(CloseFrame.NORMAL);
    }

    /** Closes politely, unannounced. */
    public void closes() {
        leaving = true;
        socket.close(CloseFrame.GOING_AWAY);
    }

    /** Breaks off without a closing handshake. */
    public void breaks() {
        leaving = true;
        socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
    }

    /** Stays open and does nothing any more: half-open. Envelopes are still sent into it, and vanish. */
    public void dies() {
        dead = true;
    }

    boolean is(WebSocket other) {
        return socket == other;
    }

    boolean dead() {
        return dead;
    }

    boolean takesEnvelopes() {
        return !leaving && socket.isOpen();
    }

    void send(JsonObject frame) {
        if (dead) {
            return;
        }
        try {
            socket.send(frame.toString());
        } catch (WebsocketNotConnectedException e) {
            // It closed meanwhile; without an acknowledgement the envelope goes out again.
        }
    }

    private void disconnect(String reason) {
        send(Json.object("type", "disconnect", "reason", reason, "debug_info", Json.object("host", "applink-fake")));
    }
}
