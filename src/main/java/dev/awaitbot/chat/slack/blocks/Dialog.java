package dev.awaitbot.chat.slack.blocks;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.awaitbot.protocol.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as a modal: a block for each field, named as the field is. What stands in a field keeps its exact characters. */
final class Dialog {
    static final String CALLBACK = "await";

    private static final String PLAIN = "plain_text";

    private Dialog() {}

    static View of(Form form, Spot spot) {
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .title(ViewTitle.builder()
                        .type(PLAIN)
                        .text(Texts.cut(form.title(), Limits.VIEW_TITLE))
                        .build())
                .submit(ViewSubmit.builder()
                        .type(PLAIN)
                        .text(Texts.cut(form.submit(), Limits.VIEW_TITLE))
                        .build())
                .close(ViewClose.builder().type(PLAIN).text("Cancel").build())
                .privateMetadata(spot.written())
                .blocks(form.fields().stream().map(Dialog::input).toList())
                .build();
    }

    private static LayoutBlock input(Form.Field field) {
        return InputBlock.builder()
                .blockId(name(field))
                .label(Texts.plain(field.label(), Limits.LABEL))
                .element(element(field))
                .hint(field.hint().isBlank() ? null : Texts.plain(field.hint(), Limits.LABEL))
                .optional(!field.required())
                .build();
    }

    private static String name(Form.Field field) {
        return Texts.cut(field.name(), Limits.ID);
    }

    private static BlockElement element(Form.Field field) {
        List<OptionObject> options = Clickable.options(field.options());
        return switch (field.kind()) {
            case TEXT -> text(field, false);
            case LONG_TEXT -> text(field, true);
            case PERSON ->
                UsersSelectElement.builder()
                        .actionId(name(field))
                        .placeholder(Texts.plain(field.label(), Limits.PLACEHOLDER))
                        .initialUser(person(field.value()))
                        .build();
            case CHOICE ->
                options.isEmpty()
                        ? text(field, false)
                        : StaticSelectElement.builder()
                                .actionId(name(field))
                                .placeholder(Texts.plain(field.label(), Limits.PLACEHOLDER))
                                .options(options)
                                .initialOption(options.stream()
                                        .filter(option -> option.getValue().equals(field.value()))
                                        .findFirst()
                                        .orElse(null))
                                .build();
        };
    }

    /** Too long for the field, it stays empty: half of a text is worse than none. */
    private static BlockElement text(Form.Field field, boolean lines) {
        String value = field.value();
        boolean fits = value != null && !value.isEmpty() && value.length() <= Limits.INPUT;
        return PlainTextInputElement.builder()
                .actionId(name(field))
                .multiline(lines)
                .maxLength(Limits.INPUT)
                .initialValue(fits ? value : null)
                .build();
    }

    /** A person's id, bare or as a message mentions them; a name says nothing to Slack. */
    private static @Nullable String person(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String id = value.startsWith("<@") && value.endsWith(">") ? value.substring(2, value.length() - 1) : value;
        boolean known = id.length() > 2
                && (id.startsWith("U") || id.startsWith("W"))
                && id.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        return known ? id : null;
    }
}
