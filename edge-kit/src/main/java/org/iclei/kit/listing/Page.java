package org.iclei.kit.listing;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total rows on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static <T> Page<T> of(List<T> items, Paging paging, long total) {
        return new Page<>(List.copyOf(items), paging.page(), paging.size(), total);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page, size, total);
    }

    /** The answer with its RFC 8288 links: first, prev, next, last. */
    public ResponseEntity<Page<T>> answer(Paging paging) {
        long last = Math.max(0, (total - 1) / size);
        var links = new ArrayList<String>();
        links.add(link(paging, 0, "first"));
        if (page > 0) links.add(link(paging, Math.min(page - 1, last), "prev"));
        if (page < last) links.add(link(paging, page + 1, "next"));
        links.add(link(paging, last, "last"));
        return ResponseEntity.ok().header(HttpHeaders.LINK, String.join(", ", links)).body(this);
    }

    private static String link(Paging paging, long page, String relation) {
        var address = paging.address().cloneBuilder().replaceQueryParam("page", page);
        return "<" + address.build() + ">; rel=\"" + relation + "\"";
    }
}
