package org.iclei.gateway.signin;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Lets a browser keep what it can neither read nor change: AES-256-GCM, with a key that this
 * process draws when it starts.
 */
@Component
final class Seal {
    /** What browsers keep of a cookie. */
    private static final int LONGEST = 4096;

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Seal() throws GeneralSecurityException {
        var generator = KeyGenerator.getInstance("AES");
        generator.init(256, random);
        key = generator.generateKey();
    }

    String close(String text) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, iv).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var both = Arrays.copyOf(iv, IV_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** Empty when this process did not close it. */
    Optional<String> open(String closed) {
        if (closed.length() > LONGEST) return Optional.empty();
        try {
            var both = Base64.getUrlDecoder().decode(closed);
            if (both.length < IV_BYTES) return Optional.empty();
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, IV_BYTES));
            var text = cipher.doFinal(both, IV_BYTES, both.length - IV_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        return cipher;
    }
}
