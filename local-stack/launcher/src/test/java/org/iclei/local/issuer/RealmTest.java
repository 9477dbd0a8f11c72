package org.iclei.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Keycloak's realm of Compose knows whom this issuer knows, with the same claims. */
class RealmTest {
    private static final JsonNode REALM = read();

    @Test
    void the_same_people_and_programs_have_the_same_claims() throws Exception {
        var here = Stream.concat(identities().people().stream(), Identities.MACHINES.stream());

        assertThat(REALM.get("users").valueStream().map(RealmTest::identity))
                .containsExactlyInAnyOrderElementsOf(here.toList());
    }

    @Test
    void the_same_programs_get_tokens_and_people_come_by_the_gateway_alone() {
        var machines =
                REALM.get("clients")
                        .valueStream()
                        .filter(client -> client.get("serviceAccountsEnabled").asBoolean())
                        .map(client -> client.get("clientId").asString());
        var doors =
                REALM.get("clients")
                        .valueStream()
                        .filter(client -> client.get("standardFlowEnabled").asBoolean())
                        .map(client -> client.get("clientId").asString());

        assertThat(machines)
                .containsExactlyInAnyOrderElementsOf(
                        Identities.MACHINES.stream().map(Identity::name).toList());
        assertThat(doors).containsExactly("gateway");
        assertThat(REALM.get("clients").valueStream())
                .noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean())
                .allMatch(client -> client.get("secret").asString().matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void nobody_changes_what_he_speaks_for() {
        var profile =
                JsonMapper.shared()
                        .readTree(
                                REALM.at(
                                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                                        .asString());

        assertThat(profile.get("attributes").valueStream().map(it -> it.get("name").asString()))
                .contains("offices", "organisation", "programmes");
        assertThat(profile.get("attributes").valueStream())
                .allMatch(it -> it.at("/permissions/edit").toString().equals("[\"admin\"]"));
    }

    private static Identity identity(JsonNode user) {
        return new Identity(
                user.get("id").asString(),
                strings(user.path("realmRoles")),
                strings(user.at("/attributes/offices")),
                strings(user.at("/attributes/organisation")).stream().findFirst().orElse(null),
                strings(user.at("/attributes/programmes")));
    }

    private static List<String> strings(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static Identities identities() throws IOException {
        var settings = new Properties();
        settings.load(
                new StringReader(
                        Files.readString(Path.of("src/main/resources/application.properties"))));
        return new Identities(
                new IssuerSettings(
                        Path.of("unused"),
                        URI.create("http://localhost"),
                        Duration.ofMinutes(5),
                        settings.getProperty("iclei.issuer.edmonton"),
                        settings.getProperty("iclei.issuer.eu-canada")));
    }

    private static JsonNode read() {
        try {
            return JsonMapper.shared()
                    .readTree(Files.readString(Path.of("../../compose/keycloak/realm.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
