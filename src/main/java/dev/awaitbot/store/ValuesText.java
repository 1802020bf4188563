package dev.awaitbot.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Named values in a column: "post;true;to;channel;". */
final class ValuesText {
    private ValuesText() {}

    static String of(Map<String, String> values) {
        var fields = new ArrayList<String>();
        new TreeMap<>(values).forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        return Fields.join(';', fields);
    }

    static Map<String, String> read(String text) {
        List<String> fields = Fields.split(';', text);
        var values = new HashMap<String, String>();
        for (int i = 0; i < fields.size(); i += 2) {
            values.put(fields.get(i), fields.get(i + 1));
        }
        return values;
    }
}
