package org.iclei.membership.reach.lines;

import org.iclei.membership.population.Population;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
        var countedBy = line.countedBy();
        return String.join(
                        "\t",
                        line.organisation().toString(),
                        line.name(),
                        line.country(),
                        line.office(),
                        figure == null ? "" : text(figure),
                        countedBy == null ? "" : countedBy.toString())
                + "\n";
    }

    private static String text(Population figure) {
        var year = figure.year();
        return String.join(
                "\t",
                Long.toString(figure.value()),
                year == null ? "" : year.toString(),
                figure.source());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
