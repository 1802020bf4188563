package dev.awaitbot.chat.slack.fake;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** files.*: an address is asked for, the bytes go there, then the file is put into a channel. docs.slack.dev/messaging/working-with-files */
final class FileMethods implements ApiServer.Responder {
    private final World world;
    private final Talk talk;

    FileMethods(World world, Talk talk) {
        this.world = world;
        this.talk = talk;
    }

    void register(Map<String, Method> methods) {
        methods.put("files.getUploadURLExternal", Method.bot(this::address, "files:write"));
        methods.put("files.completeUploadExternal", Method.bot(this::complete, "files:write"));
        methods.put("files.info", Method.bot(this::info, "files:read"));
    }

    private JsonObject address(Call call) {
        Workspace team = call.home();
        String name = call.required("filename", "invalid_arguments");
        int length;
        try {
            length = Integer.parseInt(call.required("length", "invalid_arguments"));
        } catch (NumberFormatException e) {
            throw new Refusal("invalid_arguments");
        }
        var upload = new Upload(world.ids.next("F"), name, length, team.bot.id);
        String altText = call.text("alt_txt");
        upload.altText = altText == null ? "" : altText;
        team.files.put(upload.id, upload);
        return Json.object(
                "upload_url", world.httpAddress + "/upload/" + team.id + "/" + upload.id, "file_id", upload.id);
    }

    /** The bytes arrive, bare or as the only part of a form. */
    @Override
    public String respond(String rest, HttpExchange exchange, byte[] body) {
        String[] ids = rest.split("/");
        Upload upload = ids.length == 2 && world.teams.containsKey(ids[0])
                ? world.team(ids[0]).files.get(ids[1])
                : null;
        if (upload == null || upload.complete) {
            throw new Refusal("invalid_url");
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        byte[] bytes = type != null && type.startsWith("multipart/") ? part(body) : body;
        if (bytes.length != upload.length) {
            throw new Refusal("size_mismatch");
        }
        upload.bytes = bytes;
        return "OK - " + bytes.length;
    }

    private static byte[] part(byte[] form) {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        String boundary = text.substring(0, text.indexOf("\r\n"));
        int from = text.indexOf("\r\n\r\n") + 4;
        return Arrays.copyOfRange(form, from, text.indexOf("\r\n" + boundary, from));
    }

    private JsonObject complete(Call call) {
        Workspace team = call.home();
        List<JsonObject> files = new ArrayList<>();
        for (JsonObject named : Json.children(call.args(), "files")) {
            Upload upload = team.files.get(String.valueOf(Json.text(named, "id")));
            if (upload == null || upload.bytes == null || upload.complete) {
                throw new Refusal("file_not_found");
            }
            String title = Json.text(named, "title");
            upload.title = title == null ? "" : title;
            files.add(upload.json(team.id, world.now()));
        }
        if (files.isEmpty()) {
            throw new Refusal("invalid_arguments");
        }
        if (call.text("channel_id") != null) {
            share(call, files);
        }
        files.forEach(file -> team.files.get(String.valueOf(Json.text(file, "id"))).complete = true);
        return Json.object("files", files);
    }

    private void share(Call call, List<JsonObject> files) {
        Workspace team = call.home();
        Channel channel = team.channels.get(call.text("channel_id"));
        if (channel == null || !Access.member(call, channel)) {
            throw new Refusal(channel == null ? "channel_not_found" : "not_in_channel");
        }
        Access.mustBeOpen(channel);
        String comment = call.text("initial_comment");
        String named = call.text("thread_ts");
        String root = named != null && channel.messages.containsKey(named) ? named : null;
        JsonObject body = Json.of("text", comment == null ? "" : comment)
                .and("files", files)
                .and("upload", true)
                .and("subtype", "file_share")
                .and("thread_ts", root)
                .json();
        talk.post(team, channel, team.bot, body);
    }

    private JsonObject info(Call call) {
        Workspace team = call.home();
        Upload upload = team.files.get(call.required("file", "file_not_found"));
        if (upload == null) {
            throw new Refusal("file_not_found");
        }
        return Json.object("file", upload.json(team.id, world.now()));
    }
}
