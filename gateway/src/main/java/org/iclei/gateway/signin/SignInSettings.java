package org.iclei.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;

/**
 * Where people are sent.
 *
 * @param here the gateway's address as browsers know it
 * @param issuer what an id token must name as its issuer
 * @param signOutUri where the issuer ends its own session
 */
@ConfigurationProperties("iclei.sign-in")
record SignInSettings(URI here, String issuer, URI signOutUri) {}
