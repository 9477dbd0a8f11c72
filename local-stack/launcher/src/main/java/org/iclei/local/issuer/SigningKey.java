package org.iclei.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** One key, made on the first start and kept in a file. */
@Configuration(proxyBeanMethods = false)
class SigningKey {
    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerSettings settings)
            throws IOException, JOSEException, ParseException {
        return new ImmutableJWKSet<>(new JWKSet(keptIn(settings.key())));
    }

    private static RSAKey keptIn(Path file) throws IOException, JOSEException, ParseException {
        if (Files.exists(file)) {
            return RSAKey.parse(Files.readString(file));
        }
        var key =
                new RSAKeyGenerator(2048)
                        .keyID(UUID.randomUUID().toString())
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .generate();
        keep(key, file);
        return key;
    }

    /** Whole or not at all: half a key would keep the issuer from ever starting again. */
    private static void keep(RSAKey key, Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var onlyTheOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "key", ".json", onlyTheOwner);
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
