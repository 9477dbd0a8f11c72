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

    /** Values under a name that lie beside the id of a person, such as a delegate's name. */
    static Personal beside(UUID person, Set<String> names) {
        var ids = Set.of(new BsonBinary(person), new BsonString(person.toString()));
        return (field, state) -> {
            int end = field.lastIndexOf('.') + 1;
            var parent = field.substring(0, end);
            return names.contains(field.substring(end))
                    && state.entrySet().stream()
                            .filter(value -> ids.contains(value.getValue()))
                            .map(Map.Entry::getKey)
                            .anyMatch(
                                    id -> id.substring(0, id.lastIndexOf('.') + 1).equals(parent));
        };
    }
}
