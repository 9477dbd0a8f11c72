package org.iclei.membership.reach.lines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHA-256 over lines: each its values by tabulators, a line feed behind each. */
final class LinesChecksum {
    private LinesChecksum() {}

    static String of(List<Line> lines) {
        var digest = sha256();
        for (var line : lines) digest.update(text(line).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(Line line) {
        var figure = line.figure();
        var values =
                Stream.of(
                        line.organisation(),
                        line.name(),
                        line.country(),
                        line.office(),
                        figure == null ? "" : figure.value(),
                        figure == null ? "" : Objects.requireNonNullElse(figure.year(), ""),
                        figure == null ? "" : figure.source(),
                        Objects.requireNonNullElse(line.countedBy(), ""));
        return values.map(Object::toString).collect(Collectors.joining("\t", "", "\n"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
