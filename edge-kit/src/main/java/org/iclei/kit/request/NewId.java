package org.iclei.kit.request;

import java.util.UUID;

/**
 * The id of a thing to be created, derived from the caller and the idempotency key.
 *
 * @param requestHash SHA-256 of the request, hexadecimal; kept with the thing to recognise a key
 *     that comes again with another body
 */
public record NewId(UUID value, String requestHash) {}
