package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** Socket Mode: connections by ticket, an envelope to one of them, acknowledgements back. docs.slack.dev/apis/events-api/using-socket-mode */
final class Sockets extends WebSocketServer implements Deliveries.Route {
    static final int MOST = 10;
    private static final int REFUSED = 1008;

    private final World world;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final Map<String, Delivery> underWay = new ConcurrentHashMap<>();
    private final List<String> strays = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger serial = new AtomicInteger();
    private final CountDownLatch listening = new CountDownLatch(1);

    Sockets(World world) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
        this.world = world;
        setReuseAddr(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
        setTcpNoDelay(true);
    }

    void listen() {
        start();
        try {
            if (!listening.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The socket server does not listen.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        world.socketAddress = "ws://127.0.0.1:" + getPort();
    }

    @Override
    public boolean send(Delivery delivery, int attempt, String reason) {
        List<Connection> able =
                connections.stream().filter(Connection::takesEnvelopes).toList();
        if (able.isEmpty()) {
            return false;
        }
        Connection connection = able.get(Math.floorMod(turn.getAndIncrement(), able.size()));
        String id = UUID.randomUUID().toString();
        JsonObject envelope = Json.of("envelope_id", id)
                .and("payload", delivery.payload())
                .and("type", delivery.type.envelope)
                .and("accepts_response_payload", delivery.type != Delivery.Type.EVENT)
                .json();
        if (delivery.type == Delivery.Type.EVENT) {
            envelope.addProperty("retry_attempt", attempt);
            envelope.addProperty("retry_reason", reason);
        }
        underWay.put(id, delivery);
        delivery.attempted(attempt, connection.number, reason);
        connection.send(envelope);
        return true;
    }

    int count() {
        return connections.size();
    }

    List<Connection> connections() {
        return List.copyOf(connections);
    }

    /** What came and was no acknowledgement of anything that was sent. */
    List<String> strays() {
        return List.copyOf(strays);
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        String ticket = request.getResourceDescriptor().replaceAll(".*[?&]ticket=([^&]*).*", "$1");
        if (!world.tickets.redeemSocket(ticket)) {
            throw new InvalidDataException(REFUSED, "invalid ticket");
        }
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        var connection = new Connection(serial.incrementAndGet(), socket);
        socket.setAttachment(connection);
        connections.add(connection);
        connection.send(Json.of("type", "hello")
                .and("num_connections", connections.size())
                .and(
                        "debug_info",
                        Json.of("host", "applink-fake")
                                .and("build_number", 10)
                                .and("approximate_connection_time", 18_060)
                                .json())
                .and("connection_info", Json.object("app_id", world.app.appId()))
                .json());
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        Connection connection = socket.getAttachment();
        if (connection.dead()) {
            return;
        }
        JsonObject ack = Json.parse(message);
        Delivery delivery = underWay.remove(String.valueOf(Json.text(ack, "envelope_id")));
        if (delivery == null) {
            strays.add(message);
        } else {
            delivery.acked(connection.number, Json.child(ack, "payload").orElseGet(JsonObject::new));
        }
    }

    @Override
    public void onWebsocketPing(WebSocket socket, Framedata frame) {
        Connection connection = socket.getAttachment();
        if (connection == null || !connection.dead()) {
            super.onWebsocketPing(socket, frame);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        connections.removeIf(connection -> connection.is(socket));
    }

    @Override
    public void onError(WebSocket socket, Exception error) {
        // What breaks a connection closes it, and shows in the count.
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    void close() {
        try {
            stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
