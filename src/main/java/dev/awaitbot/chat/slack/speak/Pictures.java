package dev.awaitbot.chat.slack.speak;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.awaitbot.chat.slack.web.Heard;
import dev.awaitbot.chat.slack.web.Web;
import dev.awaitbot.protocol.Card.Picture;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a picture into the thread of a post. What cannot be shown is left out: the post says all of it in words. */
final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final int LONGEST_ALT = 1_000;

    private Pictures() {}

    static void show(Web web, Picture picture, String channel, String thread) {
        Heard<?> heard = upload(web, picture, channel, thread);
        if (!heard.ok()) {
            LOG.atWarn()
                    .addKeyValue("channel", channel)
                    .addKeyValue("reason", heard.code())
                    .log("A picture was not shown; the post stands without it.");
        }
    }

    private static Heard<?> upload(Web web, Picture picture, String channel, String thread) {
        String name = picture.name().endsWith(".png") ? picture.name() : picture.name() + ".png";
        String alt =
                picture.alt().substring(0, Math.min(LONGEST_ALT, picture.alt().length()));
        Heard<FilesGetUploadURLExternalResponse> place = web.ask(
                "files.getUploadURLExternal",
                methods -> methods.filesGetUploadURLExternal(
                        ask -> ask.filename(name).length(picture.png().length).altTxt(alt)));
        if (!place.ok()) {
            return place;
        }
        Heard<String> sent = web.post(URI.create(place.orThrow().getUploadUrl()), "image/png", picture.png());
        if (!sent.ok()) {
            return sent;
        }
        FileDetails file = FileDetails.builder()
                .id(place.orThrow().getFileId())
                .title(picture.name())
                .build();
        return web.ask(
                "files.completeUploadExternal",
                channel,
                methods -> methods.filesCompleteUploadExternal(
                        ask -> ask.files(List.of(file)).channelId(channel).threadTs(thread)));
    }
}
