package org.iclei.kit.listing;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /**
     * The answer with its RFC 8288 links (first, prev, next, last), or the whole list as a file.
     *
     * @throws Refused LIST_TOO_LONG when a file would not hold it
     */
    public ResponseEntity<Page<T>> answer(Paging paging) {
        if (paging.form() != Form.JSON) return file(paging);
        long last = Math.max(0, (total - 1) / size);
        var links = new ArrayList<String>();
        links.add(link(paging, 0, "first"));
        if (page > 0) links.add(link(paging, Math.min(page - 1, last), "prev"));
        if (page < last) links.add(link(paging, page + 1, "next"));
        links.add(link(paging, last, "last"));
        return ResponseEntity.ok().header(HttpHeaders.LINK, String.join(", ", links)).body(this);
    }

    private ResponseEntity<Page<T>> file(Paging paging) {
        if (total > size) {
            throw new Refused(
                    ProblemType.LIST_TOO_LONG,
                    "A file holds up to %d rows and this list has %d: filter it, or read it as JSON."
                            .formatted(size, total));
        }
        var name = paging.address().build().getPathSegments().getLast();
        var disposition = "attachment; filename=\"%s.%s\"";
        var ending = paging.form().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(paging.form().type())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.formatted(name, ending))
                .body(this);
    }

    private static String link(Paging paging, long page, String relation) {
        var address = paging.address().cloneBuilder().replaceQueryParam("page", page);
        return "<" + address.build() + ">; rel=\"" + relation + "\"";
    }
}
