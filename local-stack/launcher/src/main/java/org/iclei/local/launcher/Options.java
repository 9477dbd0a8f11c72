package org.iclei.local.launcher;

import org.iclei.local.process.StartFailure;

import java.util.Iterator;
import java.util.List;

/** What was asked for on the command line. */
record Options(boolean fresh, int portOffset) {
    /** The highest usual port, moved by this, is still a port. */
    private static final int HIGHEST_OFFSET = 30_000;

    static Options parse(List<String> arguments) {
        boolean fresh = false;
        int portOffset = 0;
        for (var words = arguments.iterator(); words.hasNext(); ) {
            switch (words.next()) {
                case "--fresh" -> fresh = true;
                case "--port-offset" -> portOffset = number(words);
                case String other -> throw new StartFailure(other + " is unknown: ./run --help");
            }
        }
        return new Options(fresh, portOffset);
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
