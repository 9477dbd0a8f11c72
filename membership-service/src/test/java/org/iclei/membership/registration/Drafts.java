package org.iclei.membership.registration;

import org.iclei.membership.statement.Draft;
import org.iclei.membership.statement.Field;

import java.util.EnumMap;

/** Drafts that differ from a sound one in one field. */
final class Drafts {
    private Drafts() {}

    static Draft tallinn() {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.OFFICIAL_NAME, "Tallinn");
        texts.put(Field.COUNTRY, "EE");
        texts.put(Field.TYPE, "LOCAL_GOVERNMENT");
        texts.put(Field.POPULATION, "394024");
        texts.put(Field.POPULATION_SOURCE, "GeoNames");
        texts.put(Field.REGION, "EUROPE");
        texts.put(Field.SERVING_OFFICE, "EUROPE");
        return new Draft(texts);
    }

    static Draft tallinnBut(Field field, String text) {
        return with(tallinn(), field, text);
    }

    static Draft with(Draft draft, Field field, String text) {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.putAll(draft.texts());
        texts.put(field, text);
        return new Draft(texts);
    }
}
