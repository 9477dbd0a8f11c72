package org.iclei.local.bench;

import org.iclei.local.process.StartFailure;

import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param train makes new caches and measures nothing
 * @param write puts the table into docs/benchmarks.md
 */
record Choices(boolean train, boolean write) {

    static Choices parse(List<String> arguments) {
        boolean train = false;
        boolean write = false;
        for (var word : arguments) {
            switch (word) {
                case "--train" -> train = true;
                case "--write" -> write = true;
                default -> throw new StartFailure(word + " is unknown: ./run --help");
            }
        }
        return new Choices(train, write);
    }
}
