package org.iclei.membership.registration;

import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Ids in other systems, written {@code wikidata=Q2096;unlocode=CAEDM}. */
public final class ExternalIds {
    private static final Pattern ENTRY = Pattern.compile("([a-z][a-z0-9_-]{0,30})=(\\S{1,100})");

    private ExternalIds() {}

    public static Map<String, String> read(Reading reading) {
        var ids = new TreeMap<String, String>();
        for (var text : reading.list(Field.EXTERNAL_IDS)) {
            var entry = ENTRY.matcher(text);
            if (!entry.matches() || ids.put(entry.group(1), entry.group(2)) != null) {
                reading.invalid(
                        Field.EXTERNAL_IDS,
                        Reading.quoted(text)
                                + " is not one id for one system, such as wikidata=Q2096.");
            }
        }
        return ids;
    }
}
