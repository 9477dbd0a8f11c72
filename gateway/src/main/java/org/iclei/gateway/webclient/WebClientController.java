package org.iclei.gateway.webclient;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The page, the same for everybody; whatever it shows it reads itself, and asks to sign in first.
 */
@Hidden
@RestController
class WebClientController {
    private static final String PLACE_OF_NONCE = "CSP-NONCE";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final PagePolicy policy;
    private final String page;

    WebClientController(PagePolicy policy) throws IOException {
        this.policy = policy;
        page =
                new ClassPathResource("webclient/index.html")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    /** An old bookmark. */
    @GetMapping("/app")
    ResponseEntity<Void> bookmark() {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create("/app/"))
                .build();
    }

    @GetMapping("/app/")
    ResponseEntity<String> page() {
        var nonce = nonce();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", policy.of(nonce))
                .body(page.replace(PLACE_OF_NONCE, nonce));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
