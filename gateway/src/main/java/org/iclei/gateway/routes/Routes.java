package org.iclei.gateway.routes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.util.Map;

/**
 * Where the services are.
 *
 * @param largestBody what a request may carry at most, however it is sent
 * @param services address by name
 */
@ConfigurationProperties("iclei.routes")
public record Routes(DataSize largestBody, Map<String, URI> services) {}
