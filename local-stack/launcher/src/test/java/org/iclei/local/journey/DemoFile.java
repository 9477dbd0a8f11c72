package org.iclei.local.journey;

import org.iclei.local.demo.Demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The demo's own file of organisations. */
final class DemoFile {
    private DemoFile() {}

    static String organisations() {
        try (var file = Demo.class.getResourceAsStream("/demo/organisations.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
