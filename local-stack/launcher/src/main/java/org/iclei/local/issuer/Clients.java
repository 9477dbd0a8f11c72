package org.iclei.local.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;

/** The programs: machines with a secret of their own, and the gateway, which brings people. */
@Configuration(proxyBeanMethods = false)
class Clients {
    private final PasswordEncoder passwords;

    Clients(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    @Bean
    RegisteredClientRepository registeredClients(IssuerSettings settings) {
        var clients = new ArrayList<RegisteredClient>();
        Identities.MACHINES.forEach(machine -> clients.add(machine(machine)));
        clients.add(gateway(settings.gateway(), settings.accessTokenLife()));
        return new InMemoryRegisteredClientRepository(clients);
    }

    private RegisteredClient machine(Identity machine) {
        var client =
                client(machine.name())
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(lasting(Duration.ofMinutes(30)));
        if (machine.roles().contains("partner")) {
            client.scope("feed");
        }
        return client.build();
    }

    private RegisteredClient gateway(URI address, Duration accessTokenLife) {
        return client("gateway")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address + "/login/oauth2/code/network")
                .postLogoutRedirectUri(address + "/")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(renewable(accessTokenLife))
                .build();
    }

    private RegisteredClient.Builder client(String name) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(passwords.encode("demo-secret"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    /** A refresh token counts once, as at the issuer of a real deployment. */
    private static TokenSettings renewable(Duration life) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(life)
                .refreshTokenTimeToLive(Duration.ofHours(1))
                .reuseRefreshTokens(false)
                .build();
    }

    private static TokenSettings lasting(Duration life) {
        return TokenSettings.builder().accessTokenTimeToLive(life).build();
    }
}
