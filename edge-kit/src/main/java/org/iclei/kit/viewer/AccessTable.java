package org.iclei.kit.viewer;

import org.springframework.http.HttpMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who may call what: one row per endpoint. What has no row is closed. */
public final class AccessTable {
    /**
     * @param path a path pattern, such as {@code /api/exchange/v1/pairings/{id}}
     * @param roles any of which opens it; empty means everybody, without a token
     */
    public record Row(HttpMethod method, String path, Set<Role> roles) {}

    private final List<Row> rows = new ArrayList<>();

    public AccessTable allow(HttpMethod method, String path, Role... roles) {
        if (roles.length == 0) throw new IllegalArgumentException("no role may call " + path);
        rows.add(new Row(method, path, Set.of(roles)));
        return this;
    }

    /** Opens a read to everybody, without a token. */
    public AccessTable open(String path) {
        rows.add(new Row(HttpMethod.GET, path, Set.of()));
        return this;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}
