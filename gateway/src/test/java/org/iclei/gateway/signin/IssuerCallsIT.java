package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.handler.timeout.ReadTimeoutException;

import org.iclei.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;

class IssuerCallsIT {

    @Test
    void keys_that_do_not_come_are_not_waited_for_for_ever() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + silent.getLocalPort();
            var here = URI.create("http://localhost");
            var idTokens =
                    new IssuerCalls()
                            .idTokens(new SignInSettings(here, address, here))
                            .createDecoder(client(address));

            assertThatThrownBy(() -> idTokens.decode(Tokens.partner()).block(Duration.ofMinutes(1)))
                    .hasRootCauseInstanceOf(ReadTimeoutException.class);
        }
    }

    private static ClientRegistration client(String issuer) {
        return ClientRegistration.withRegistrationId("network")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("gateway")
                .redirectUri("http://localhost/back")
                .authorizationUri(issuer)
                .tokenUri(issuer)
                .jwkSetUri(issuer)
                .build();
    }
}
