package org.iclei.local.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Loads the association's organisations and the EU–Canada Cooperation of 2015. Loading it twice, or
 * again after it broke off, changes nothing that is there.
 */
public final class Demo {
    private final Gateway gateway;
    private final Consumer<String> progress;

    /**
     * @param gateway with the rights of the secretariat
     */
    public Demo(Gateway gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** Returns when everything that was planned is booked and confirmed. */
    public EuCanada load() {
        var report =
                Gateway.expect(
                        gateway.post(
                                "/api/membership/v1/imports",
                                "text/csv",
                                text("organisations.csv")),
                        200);
        progress.accept(
                "demo: %s organisations registered, %s were there, %s rows rejected"
                        .formatted(
                                report.body().get("accepted").asString(),
                                report.body().get("unchanged").asString(),
                                report.body().get("rejected").size()));
        var facts = JsonMapper.shared().readTree(text("world-cities-eu-canada.json"));
        return new EuCanadaScript(gateway, facts, organisations(), progress).play();
    }

    /** Ids by official name. */
    private Map<String, UUID> organisations() {
        var page = gateway.get("/api/membership/v1/organisations?size=200");
        var ids = new HashMap<String, UUID>();
        for (JsonNode one : Gateway.expect(page, 200).body().get("items")) {
            ids.put(one.get("officialName").asString(), UUID.fromString(one.get("id").asString()));
        }
        return ids;
    }

    private static String text(String name) {
        try (InputStream file = Demo.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) throw new IllegalStateException("no demo file " + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
