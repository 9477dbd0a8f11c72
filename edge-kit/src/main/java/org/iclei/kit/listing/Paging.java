package org.iclei.kit.listing;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.List;

/**
 * The page of a list that was asked for; of a file it is the whole list.
 *
 * @param page from 0
 * @param size 1 to 200; {@value #FILE_ROWS} for a file
 * @param sort {@code field} or {@code -field}, the first counts most
 * @param address where the list was asked for, for the links
 */
public record Paging(
        int page, int size, List<String> sort, UriComponentsBuilder address, Form form) {
    /** So many are read at once and held while they are written. */
    public static final int FILE_ROWS = 10_000;

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;

    static final int LAST_PAGE = 1_000_000;

    /** Rows to pass over. */
    public int skip() {
        return page * size;
    }

    public static Paging of(ServerHttpRequest request) {
        var parameters = request.getQueryParams();
        int page = number(parameters.getFirst("page"), "page", 0, 0, LAST_PAGE);
        int size = number(parameters.getFirst("size"), "size", USUAL_SIZE, 1, LARGEST_SIZE);
        var sort = parameters.getFirst("sort");
        var fields =
                sort == null || sort.isBlank() ? List.<String>of() : Arrays.asList(sort.split(","));
        // as it came: decoded and encoded again, a plus would turn into a space
        var uri = request.getURI();
        var address = UriComponentsBuilder.fromPath(uri.getRawPath()).query(uri.getRawQuery());
        var form = Form.wanted(request.getHeaders());
        return form == Form.JSON
                ? new Paging(page, size, List.copyOf(fields), address, form)
                : new Paging(0, FILE_ROWS, List.copyOf(fields), address, form);
    }

    private static int number(
            @org.jspecify.annotations.Nullable String text,
            String name,
            int usual,
            int least,
            int most) {
        if (text == null) return usual;
        if (text.matches("\\d{1,7}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) return value;
        }
        throw new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "'%s' is a number from %d to %d.".formatted(name, least, most));
    }
}
