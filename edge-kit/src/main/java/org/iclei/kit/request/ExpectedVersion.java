package org.iclei.kit.request;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.HttpHeaders;

/** The version a person decided on, from {@code If-Match}. */
public record ExpectedVersion(long value) {

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    static ExpectedVersion of(HttpHeaders headers) {
        var header = headers.getFirst(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new Refused(
                    ProblemType.VERSION_REQUIRED,
                    "Send If-Match with the ETag of the record you decided on.");
        }
        var digits = header.strip().replaceAll("^\"|\"$", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new Refused(
                    ProblemType.STALE_VERSION, "If-Match names no version of this record.");
        }
        return new ExpectedVersion(Long.parseLong(digits));
    }
}
