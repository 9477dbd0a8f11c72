package org.iclei.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.demo.Demo;
import org.iclei.local.demo.Gateway;
import org.iclei.local.launcher.Checkout;
import org.iclei.local.launcher.Ports;
import org.iclei.local.launcher.Progress;
import org.iclei.local.launcher.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** People at the pages, in a real browser; what they do is told in gateway/web-client/e2e. */
class BrowserIT {
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(5);
    private static final int NOT_DONE = -1;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @TempDir Path folder;

    @Test
    void people_sign_in_read_and_see_what_happens() throws Exception {
        try (var stack =
                Stack.start(folder.resolve("data"), Ports.free(), Progress.SILENT, TOKEN_LIFE)) {
            stack.clock().begin(Instant.parse("2015-05-18T08:00:00Z"));
            var secretariat = new Gateway(stack.gatewayUrl(), () -> stack.token("automation"));
            new Demo(secretariat, _ -> {}).load();

            var said = folder.resolve("playwright.log");
            int code = playwright(stack, said);

            assertThat(code).as("%n%s", Files.readString(said)).isZero();
        }
    }

    private static int playwright(Stack stack, Path said) throws IOException, InterruptedException {
        var client = Checkout.here().root().resolve("gateway/web-client");
        var command = new ProcessBuilder("npx", "--no-install", "playwright", "test");
        command.directory(client.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
        command.environment().put("ICLEI_GATEWAY_URL", stack.gatewayUrl());
        command.environment().put("ICLEI_ISSUER_URL", stack.issuerUrl());
        command.environment().put("ICLEI_ACCESS_TOKEN_LIFE", "" + TOKEN_LIFE.toSeconds());
        var run = command.start();
        try {
            return run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? run.exitValue() : NOT_DONE;
        } finally {
            run.descendants().forEach(ProcessHandle::destroy);
            run.destroy();
        }
    }
}
