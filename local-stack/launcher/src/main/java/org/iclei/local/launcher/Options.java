package org.iclei.local.launcher;

import org.iclei.local.aot.Start;
import org.iclei.local.clock.Moment;
import org.iclei.local.process.StartFailure;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param now the business's time to begin with, or to go on to; null keeps it
 * @param data the folder for data and logs, where it is not the usual one
 * @param accessTokenLife how long a person's access token lasts
 */
record Options(
        boolean fresh,
        int portOffset,
        @Nullable Instant now,
        @Nullable Path data,
        Start start,
        Duration accessTokenLife) {
    /** The highest usual port, moved by this, is still a port. */
    private static final int HIGHEST_OFFSET = 30_000;

    static Options parse(List<String> arguments) {
        boolean fresh = false;
        int portOffset = 0;
        Instant now = null;
        Path data = null;
        var start = Start.CACHED;
        var accessTokenLife = Foundation.USUAL_LIFE;
        for (var words = arguments.iterator(); words.hasNext(); ) {
            switch (words.next()) {
                case "--fresh" -> fresh = true;
                case "--plain" -> start = Start.PLAIN;
                case "--data" -> data = folder(words);
                case "--port-offset" -> portOffset = number(words);
                case "--now" -> now = moment(words);
                case "--access-token-life" -> accessTokenLife = seconds(words);
                case String other -> throw new StartFailure(other + " is unknown: ./run --help");
            }
        }
        return new Options(fresh, portOffset, now, data, start, accessTokenLife);
    }

    private static Instant moment(Iterator<String> words) {
        return Moment.parse(words.hasNext() ? words.next() : "")
                .orElseThrow(
                        () ->
                                new StartFailure(
                                        "--now takes a day or a time from 1990 to 2100, as in"
                                                + " --now 2015-07-01"));
    }

    private static Duration seconds(Iterator<String> words) {
        var word = words.hasNext() ? words.next() : "";
        if (word.matches("[1-9][0-9]{0,4}")) return Duration.ofSeconds(Integer.parseInt(word));
        throw new StartFailure(
                "--access-token-life takes seconds up to 99999, as in --access-token-life 30");
    }

    private static Path folder(Iterator<String> words) {
        if (words.hasNext()) return Path.of(words.next());
        throw new StartFailure("--data takes a folder, as in --data .local/second");
    }

    private static int number(Iterator<String> words) {
        var word = words.hasNext() ? words.next() : "";
        if (!word.matches("[1-9][0-9]{0,4}") || Integer.parseInt(word) > HIGHEST_OFFSET) {
            throw new StartFailure(
                    "--port-offset takes a number up to %d, as in --port-offset 1000"
                            .formatted(HIGHEST_OFFSET));
        }
        return Integer.parseInt(word);
    }
}
