package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Runs {@code partner.sh} and does by Kafka's API what it asks of Kafka's own tools. */
final class PartnerScript {
    private static final Pattern CREDENTIAL =
            Pattern.compile("SCRAM-SHA-512=\\[iterations=(\\d+),password=(.+)]");

    private final Stage stage;

    PartnerScript(Path root) throws Exception {
        stage = new Stage(root, "/opt/kafka/bin/kafka-configs.sh", "/opt/kafka/bin/kafka-acls.sh");
    }

    void letIn(Admin admin, String password, String... words) throws Exception {
        var script = stage.moved(Repository.text("compose/kafka/partner.sh"));
        var command = new ArrayList<>(List.of("bash", "-c", script, "partner.sh"));
        command.addAll(List.of(words));
        var environment = Map.of("BROKER", "kafka:9092", "PARTNER_KAFKA_PASSWORD", password);
        for (var call : stage.calls(command, environment)) {
            assertThat(after("--bootstrap-server", call)).containsExactly("kafka:9092");
            if (call.getFirst().equals("kafka-configs.sh")) password(admin, call);
            else admin.createAcls(granted(call)).all().get();
        }
    }

    private static void password(Admin admin, List<String> call) throws Exception {
        var said = CREDENTIAL.matcher(after("--add-config", call).getFirst());
        assertThat(said.matches()).isTrue();
        var info =
                new ScramCredentialInfo(
                        ScramMechanism.SCRAM_SHA_512, Integer.parseInt(said.group(1)));
        var user = after("--entity-name", call).getFirst();
        admin.alterUserScramCredentials(
                        List.of(new UserScramCredentialUpsertion(user, info, said.group(2))))
                .all()
                .get();
    }

    private static List<AclBinding> granted(List<String> call) {
        assertThat(call).contains("--add").doesNotContain("--cluster", "--transactional-id");
        assertThat(after("--operation", call)).containsExactly("Read");
        boolean prefixed = after("--resource-pattern-type", call).contains("prefixed");
        var pattern = prefixed ? PatternType.PREFIXED : PatternType.LITERAL;
        var entry =
                new AccessControlEntry(
                        after("--allow-principal", call).getFirst(),
                        "*",
                        AclOperation.READ,
                        AclPermissionType.ALLOW);
        var acls = new ArrayList<AclBinding>();
        for (var topic : after("--topic", call)) {
            acls.add(
                    new AclBinding(new ResourcePattern(ResourceType.TOPIC, topic, pattern), entry));
        }
        for (var group : after("--group", call)) {
            acls.add(
                    new AclBinding(new ResourcePattern(ResourceType.GROUP, group, pattern), entry));
        }
        return acls;
    }

    private static List<String> after(String option, List<String> call) {
        return IntStream.range(1, call.size())
                .filter(at -> call.get(at - 1).equals(option))
                .mapToObj(call::get)
                .toList();
    }
}
