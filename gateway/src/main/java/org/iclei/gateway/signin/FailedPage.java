package org.iclei.gateway.signin;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says that signing in did not work, in each language of the web client. */
@Component
final class FailedPage {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ja");
    private static final List<String> TEXTS = List.of("title", "text", "again", "home");

    private final Map<String, byte[]> pages = new HashMap<>();
    private final byte[] usual;

    FailedPage() throws IOException {
        var page =
                new ClassPathResource("signin/failed.html")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{start}", SignInBeans.START);
        var said =
                PropertiesLoaderUtils.loadProperties(
                        new EncodedResource(
                                new ClassPathResource("signin/failed.properties"),
                                StandardCharsets.UTF_8));
        for (var language : LANGUAGES) {
            var spoken = page.replace("{language}", language);
            for (var text : TEXTS) {
                spoken = spoken.replace("{" + text + "}", said.getProperty(language + "." + text));
            }
            pages.put(language, spoken.getBytes(StandardCharsets.UTF_8));
        }
        usual = pages.getOrDefault("en", new byte[0]);
    }

    /** In the reader's best language among those that there are. */
    byte[] read(HttpHeaders asked) {
        try {
            var best = Locale.lookupTag(asked.getAcceptLanguage(), pages.keySet());
            return best == null ? usual : pages.getOrDefault(best, usual);
        } catch (IllegalArgumentException unreadable) {
            return usual;
        }
    }
}
