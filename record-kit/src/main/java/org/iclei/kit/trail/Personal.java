package org.iclei.kit.trail;

import org.bson.BsonBinary;
import org.bson.BsonString;
import org.bson.BsonValue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which values of a state shall be erased. */
@FunctionalInterface
public interface Personal {

    /**
     * @param field path of the value
     * @param state every value of the state that it belongs to, by path
     */
    boolean matches(String field, Map<String, BsonValue> state);

    /**
     * Values under a name in the element that holds the id of a person, such as a delegate's name,
     * and all that lies below it: {@code address} stands for {@code address.street} too, {@code
     * emails} for each of them.
     */
    static Personal beside(UUID person, Set<String> names) {
        var ids = ids(person);
        return (field, state) ->
                state.entrySet().stream()
                        .filter(value -> ids.contains(value.getValue()))
                        .map(id -> id.getKey().substring(0, id.getKey().lastIndexOf('.') + 1))
                        .anyMatch(element -> below(element, names, field));
    }

    /** As an id may be stored. */
    static Set<BsonValue> ids(UUID person) {
        return Set.of(new BsonBinary(person), new BsonString(person.toString()));
    }

    private static boolean below(String element, Set<String> names, String field) {
        return names.stream()
                .map(element::concat)
                .anyMatch(name -> field.equals(name) || field.startsWith(name + "."));
    }
}
