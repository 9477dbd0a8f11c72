package org.iclei.kit.listing;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which a list is answered; where several would do, the first. */
public enum Form {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MediaType type;

    Form(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    public MediaType type() {
        return type;
    }

    /** JSON also where none will do: whoever writes the answer then refuses it. */
    static Form wanted(HttpHeaders headers) {
        return accepted(headers).stream()
                .filter(one -> one.getQualityValue() > 0)
                .flatMap(one -> Arrays.stream(values()).filter(form -> one.includes(form.type)))
                .findFirst()
                .orElse(JSON);
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            var accepted = headers.getAccept();
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted;
        } catch (InvalidMediaTypeException _) {
            return List.of();
        }
    }

    /** The form of a file; nothing for JSON and what is no form at all. */
    static Optional<Form> file(MediaType type) {
        return Arrays.stream(values())
                .filter(form -> form != JSON && form.type.equalsTypeAndSubtype(type))
                .findFirst();
    }
}
