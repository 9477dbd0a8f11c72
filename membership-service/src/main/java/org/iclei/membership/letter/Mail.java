package org.iclei.membership.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A letter as it is delivered, a message of RFC 5322.
 *
 * @param id of the letter, by which whoever delivers it recognises it again
 * @param to addresses, which reach neither an event nor a log
 * @param subject in ASCII
 */
record Mail(UUID id, String from, List<String> to, Instant date, String subject, String text) {

    byte[] message() {
        var date5322 = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC));
        var body = Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        var lines =
                List.of(
                        "Message-ID: <" + id + "@membership.letters>",
                        "Date: " + date5322,
                        "From: " + from,
                        "To: " + String.join(",\r\n ", to),
                        "Subject: " + subject,
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        body,
                        "");
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Never an address. */
    @Override
    public String toString() {
        return "mail " + id;
    }
}
