package dev.awaitbot.chat.slack.blocks;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.awaitbot.protocol.Control;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be clicked in one message. Quiet buttons share one menu. {@link Used} reads what comes back. */
final class Clickable {
    private static final int MOST = 2 * Limits.ELEMENTS;
    private static final String PRIMARY = "primary";

    private final boolean prime;
    private boolean primed;
    private int used;

    /** @param prime whether its first button stands out */
    Clickable(boolean prime) {
        this.prime = prime;
    }

    List<BlockElement> elements(List<Control> controls) {
        List<Control> some = controls.subList(0, Math.min(MOST, controls.size()));
        List<Control> quiet = some.stream().filter(Clickable::quiet).toList();
        boolean menu = quiet.size() > 1 && quiet.size() <= Limits.OVERFLOW;
        var elements = new ArrayList<BlockElement>();
        for (Control control : some) {
            BlockElement element = menu && quiet(control) ? null : element(control);
            if (element != null) {
                elements.add(element);
            }
        }
        if (menu) {
            elements.add(OverflowMenuElement.builder()
                    .actionId(id(""))
                    .options(quiet.stream()
                            .map(control -> option(control.label(), control.act()))
                            .toList())
                    .build());
        }
        return elements;
    }

    static List<LayoutBlock> rows(List<BlockElement> elements) {
        var rows = new ArrayList<LayoutBlock>();
        for (int i = 0; i < elements.size(); i += Limits.ELEMENTS) {
            rows.add(ActionsBlock.builder()
                    .elements(elements.subList(i, Math.min(elements.size(), i + Limits.ELEMENTS)))
                    .build());
        }
        return rows;
    }

    /** An act too long for a menu keeps its button. */
    private static boolean quiet(Control control) {
        return control.kind() == Control.Kind.QUIET
                && !control.act().isEmpty()
                && control.act().length() <= Limits.OPTION;
    }

    private @Nullable BlockElement element(Control control) {
        return switch (control.kind()) {
            case BUTTON, QUIET ->
                ButtonElement.builder()
                        .text(Texts.plain(control.label(), Limits.BUTTON))
                        .actionId(id(control.act()))
                        .style(style(control))
                        .build();
            case CHOICE -> choice(control);
            case PERSON ->
                UsersSelectElement.builder()
                        .placeholder(Texts.plain(control.label(), Limits.PLACEHOLDER))
                        .actionId(id(control.act()))
                        .build();
            case TIME ->
                DatetimePickerElement.builder().actionId(id(control.act())).build();
        };
    }

    private @Nullable String style(Control control) {
        boolean first = prime && !primed && control.kind() == Control.Kind.BUTTON;
        primed |= first;
        return first ? PRIMARY : null;
    }

    private @Nullable BlockElement choice(Control control) {
        List<OptionObject> options = options(control.options());
        if (options.isEmpty()) {
            return null;
        }
        return StaticSelectElement.builder()
                .placeholder(Texts.plain(control.label(), Limits.PLACEHOLDER))
                .actionId(id(control.act()))
                .options(options)
                .build();
    }

    /** A value cannot be cut, so an option with one that Slack would not take is left out. */
    static List<OptionObject> options(List<Control.Option> options) {
        return options.stream()
                .filter(option -> !option.value().isEmpty() && option.value().length() <= Limits.OPTION)
                .map(option -> option(option.label(), option.value()))
                .toList();
    }

    private static OptionObject option(String label, String value) {
        return OptionObject.builder()
                .text(Texts.plain(label, Limits.OPTION))
                .value(value)
                .build();
    }

    private String id(String act) {
        return used++ + Used.ACT + act;
    }
}
